package org.lovende.ui.forms;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiConsumer;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.lovende.core.Messages;
import org.lovende.core.ModelLabels;
import org.lovende.core.ReviewQuestions;
import org.lovende.model.diagram.DiagramKind;
import org.lovende.model.element.Element;
import org.lovende.model.element.ElementPackage;
import org.lovende.model.intervention.Intervention;
import org.lovende.model.intervention.InterventionPackage.Literals;
import org.lovende.model.prioritisation.PrioritisationPackage;
import org.lovende.model.theory.Activity;
import org.lovende.model.theory.CoreElement;
import org.lovende.model.theory.TheoryPackage;

/** Says which fields and tables stand on each page: everything of sections D3 to D7 that is not drawn. */
final class PageWriter {
	private static final EStructuralFeature TITLE = ElementPackage.Literals.TITLED_ELEMENT__TITLE;
	private static final EStructuralFeature CITATION = ElementPackage.Literals.ELEMENT__CITATION;
	private static final EStructuralFeature CONSTRUCTED = ElementPackage.Literals.ELEMENT__CONSTRUCTED;
	/** What diagrams and tables of the theory show. */
	private static final Set<EReference> DRAWN = Set.of(TheoryPackage.Literals.THEORY__OUTCOMES, TheoryPackage.Literals.THEORY__LINKS,
			TheoryPackage.Literals.THEORY__NARRATIVE_PARTS);

	private final PageContent content;
	private final Intervention intervention;
	private final Locale locale;
	private final Messages messages;

	PageWriter(PageContent content) {
		this.content = content;
		intervention = content.context().intervention();
		locale = content.context().locale();
		messages = content.context().messages();
	}

	/** Whether an element is drawn in a theory and has no form. */
	static boolean isDrawn(Element element) {
		return DRAWN.contains(element.eContainmentFeature());
	}

	/** Makes the parts of a page. */
	void write(FormPage page) {
		switch (page) {
		case BASICS -> basics();
		case TARGET_GROUPS -> targetGroups();
		case KNOWLEDGE -> knowledge();
		case CORE_ELEMENTS -> coreElements();
		case THEORY -> theory();
		case PHASES -> phases();
		case DEVELOPMENT_POINTS -> developmentPoints();
		case COMPETENCES -> competences();
		case COSTS -> costs();
		case REVIEW -> review();
		}
	}

	private void basics() {
		content.fields(intervention, Literals.INTERVENTION__NAME, Literals.INTERVENTION__ORGANISATION, Literals.INTERVENTION__UNIT,
				Literals.INTERVENTION__RESPONSIBLE, Literals.INTERVENTION__STATUS, Literals.INTERVENTION__LANGUAGE, Literals.INTERVENTION__CONFIDENTIAL);
		content.fields(intervention, Literals.INTERVENTION__PURPOSE);
		content.section(messages.get("section.description"), messages.get("section.description.text")).fields(intervention, Literals.INTERVENTION__CHAPTERS);
		section(Literals.INTERVENTION__VERSIONS).table(parts(Literals.INTERVENTION__VERSIONS), TITLE, Literals.VERSION__DATE,
				Literals.VERSION__STATUS, Literals.VERSION__NOTE);
		content.section(messages.get("section.origin")).fields(intervention, CITATION, CONSTRUCTED);
	}

	private void targetGroups() {
		details(Literals.INTERVENTION__TARGET_GROUPS, (detail, group) -> {
			detail.fields(group, TITLE, Literals.TARGET_GROUP__CHARACTERISTICS, Literals.TARGET_GROUP__INCLUSION, Literals.TARGET_GROUP__EXCLUSION,
					Literals.TARGET_GROUP__REFERRAL, CITATION, CONSTRUCTED);
			detail.section(label(Literals.TARGET_GROUP__SUPPORT_NEEDS)).table(new ElementList(group, Literals.TARGET_GROUP__SUPPORT_NEEDS), TITLE, CITATION,
					CONSTRUCTED);
		}, TITLE);
	}

	private void knowledge() {
		content.fields(intervention, Literals.INTERVENTION__THEORETICAL_BASIS, Literals.INTERVENTION__METHODS);
		content.section(messages.get("section.foundation"), messages.get("section.foundation.text"));
		content.add(new FoundationPart(content.place(), content.context()));
		content.section(messages.get("section.sources"));
		details(Literals.INTERVENTION__SOURCES, (detail, source) -> detail.fields(source, TITLE, Literals.KNOWLEDGE_SOURCE__REFERENCE,
				Literals.KNOWLEDGE_SOURCE__FORM, Literals.KNOWLEDGE_SOURCE__STRENGTH, Literals.KNOWLEDGE_SOURCE__SUPPORTS, CITATION, CONSTRUCTED), TITLE,
				Literals.KNOWLEDGE_SOURCE__FORM, Literals.KNOWLEDGE_SOURCE__STRENGTH, Literals.KNOWLEDGE_SOURCE__SUPPORTS,
				Literals.KNOWLEDGE_SOURCE__REFERENCE);
	}

	private void coreElements() {
		diagrams(DiagramKind.ACTIVITY_BOARD);
		details(Literals.INTERVENTION__CORE_ELEMENTS, (detail, coreElement) -> {
			detail.fields(coreElement, TITLE, TheoryPackage.Literals.CORE_ELEMENT__KIND, TheoryPackage.Literals.CORE_ELEMENT__ABOUT,
					TheoryPackage.Literals.CORE_ELEMENT__EFFECT, TheoryPackage.Literals.CORE_ELEMENT__KNOWLEDGE, TheoryPackage.Literals.CORE_ELEMENT__DOSAGE,
					TheoryPackage.Literals.CAUSAL_NODE__DETAIL, CITATION, CONSTRUCTED);
			detail.section(messages.get("section.activities")).table(activitiesOf((CoreElement) coreElement), TITLE, TheoryPackage.Literals.ACTIVITY__PURPOSE,
					CITATION, CONSTRUCTED);
		}, TITLE, TheoryPackage.Literals.CORE_ELEMENT__KIND);
		content.section(messages.get("section.freeActivities"), messages.get("section.freeActivities.text")).table(activitiesOf(null), TITLE,
				TheoryPackage.Literals.ACTIVITY__PURPOSE, TheoryPackage.Literals.ACTIVITY__CORE_ELEMENT, TheoryPackage.Literals.ACTIVITY__GROUP);
	}

	private ElementList activitiesOf(CoreElement coreElement) {
		return new ElementList(intervention, Literals.INTERVENTION__ACTIVITIES, part -> ((Activity) part).getCoreElement() == coreElement,
				part -> ((Activity) part).setCoreElement(coreElement));
	}

	private void theory() {
		diagrams(DiagramKind.RESULT_MAP);
		content.fields(intervention, Literals.INTERVENTION__CURRENT_THEORY);
		details(Literals.INTERVENTION__THEORIES, (detail, theory) -> {
			detail.fields(theory, TITLE, TheoryPackage.Literals.THEORY__MAIN_CHALLENGES, TheoryPackage.Literals.THEORY__CORE_ELEMENTS, CITATION, CONSTRUCTED);
			detail.section(label(TheoryPackage.Literals.THEORY__DECISIONS)).table(new ElementList(theory, TheoryPackage.Literals.THEORY__DECISIONS),
					TheoryPackage.Literals.DECISION__TEXT, TheoryPackage.Literals.DECISION__TOPIC);
			detail.section(label(TheoryPackage.Literals.THEORY__UNRESOLVED_ISSUES)).table(
					new ElementList(theory, TheoryPackage.Literals.THEORY__UNRESOLVED_ISSUES), TITLE, TheoryPackage.Literals.UNRESOLVED_ISSUE__NOTE,
					TheoryPackage.Literals.UNRESOLVED_ISSUE__CONCERNS, TheoryPackage.Literals.UNRESOLVED_ISSUE__RESOLVED);
		}, TITLE);
	}

	private void phases() {
		diagrams(DiagramKind.PHASES);
		// before the procedures that need them
		section(Literals.INTERVENTION__PROFESSIONS).table(parts(Literals.INTERVENTION__PROFESSIONS), TITLE, CITATION);
		content.section(label(Literals.INTERVENTION__PHASES));
		details(Literals.INTERVENTION__PHASES, (detail, phase) -> {
			detail.fields(phase, TITLE, Literals.PHASE__DESCRIPTION, CITATION, CONSTRUCTED);
			detail.section(label(Literals.PHASE__PROCEDURES)).details(new ElementList(phase, Literals.PHASE__PROCEDURES),
					(inner, procedure) -> inner.fields(procedure, TITLE, Literals.PROCEDURE__DESCRIPTION, Literals.PROCEDURE__PROFESSIONS,
							Literals.PROCEDURE__PARTY, Literals.PROCEDURE__TIMING, Literals.PROCEDURE__STATE, Literals.PROCEDURE__CORE_ELEMENTS, CITATION,
							CONSTRUCTED),
					TITLE, Literals.PROCEDURE__PROFESSIONS, Literals.PROCEDURE__PARTY, Literals.PROCEDURE__TIMING, Literals.PROCEDURE__CORE_ELEMENTS,
					Literals.PROCEDURE__STATE);
		}, TITLE, Literals.PHASE__DESCRIPTION);
	}

	private void developmentPoints() {
		diagrams(DiagramKind.PRIORITY_MATRIX);
		details(Literals.INTERVENTION__DEVELOPMENT_POINTS, (detail, point) -> {
			detail.fields(point, TITLE, PrioritisationPackage.Literals.DEVELOPMENT_POINT__KIND, PrioritisationPackage.Literals.DEVELOPMENT_POINT__DESCRIPTION,
					PrioritisationPackage.Literals.DEVELOPMENT_POINT__ORIGIN, PrioritisationPackage.Literals.DEVELOPMENT_POINT__OUTCOMES, CITATION, CONSTRUCTED);
			detail.section(messages.get("section.rating")).fields(point, PrioritisationPackage.Literals.RATED__IMPORTANCE,
					PrioritisationPackage.Literals.RATED__IMPORTANCE_REASON, PrioritisationPackage.Literals.RATED__EASE,
					PrioritisationPackage.Literals.RATED__EASE_REASON, PrioritisationPackage.Literals.RATED__PERIOD);
		}, TITLE, PrioritisationPackage.Literals.DEVELOPMENT_POINT__KIND, PrioritisationPackage.Literals.RATED__IMPORTANCE,
				PrioritisationPackage.Literals.RATED__EASE, PrioritisationPackage.Literals.RATED__PERIOD);
		section(Literals.INTERVENTION__ROUNDS).table(parts(Literals.INTERVENTION__ROUNDS), TITLE, PrioritisationPackage.Literals.ROUND__DATE);
	}

	private void competences() {
		content.fields(intervention, Literals.INTERVENTION__ORGANISATION_REQUIREMENTS);
		section(Literals.INTERVENTION__COMPETENCES).table(parts(Literals.INTERVENTION__COMPETENCES), TITLE, Literals.COMPETENCE__KIND, CITATION,
				CONSTRUCTED);
	}

	private void costs() {
		content.table(parts(Literals.INTERVENTION__COSTS), TITLE, Literals.COST__KIND, Literals.COST__AMOUNT, Literals.COST__UNIT, Literals.COST__NOTE);
		content.section(messages.get("section.sums"));
		content.add(new CostSumsPart(content.place(), content.context()));
		content.section(label(Literals.INTERVENTION__COST_SUSTAINABILITY)).fields(intervention, Literals.INTERVENTION__COST_SUSTAINABILITY);
	}

	private void review() {
		content.add(new HandbookQuestionsPart(content.place(), content.context()));
		List<FormColumn> columns = List.of(
				new FormColumn(Literals.REVIEW__QUESTION, key -> ReviewQuestions.KEYS.contains(key) ? ReviewQuestions.text(key, locale) : key),
				FormColumn.of(Literals.REVIEW__ANSWER).get(0), FormColumn.of(Literals.REVIEW__NOTE).get(0));
		content.table(parts(Literals.INTERVENTION__REVIEWS), columns);
		content.text(messages.get("review.back"));
		diagrams(DiagramKind.RESULT_MAP);
	}

	private void diagrams(DiagramKind kind) {
		content.add(new DiagramLink(content.place(), content.context(), kind));
	}

	private void details(EReference list, BiConsumer<PageContent, Element> detail, EStructuralFeature... columns) {
		content.details(parts(list), detail, columns);
	}

	private PageContent section(EReference list) {
		return content.section(label(list));
	}

	private ElementList parts(EReference list) {
		return new ElementList(intervention, list);
	}

	private String label(EStructuralFeature feature) {
		return ModelLabels.feature(feature, locale);
	}
}
