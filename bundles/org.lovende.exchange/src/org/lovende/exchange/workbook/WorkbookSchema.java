package org.lovende.exchange.workbook;

import static org.lovende.exchange.workbook.ColumnRole.CURRENT;
import static org.lovende.exchange.workbook.ColumnRole.ID;
import static org.lovende.exchange.workbook.ColumnRole.LAYOUT;
import static org.lovende.exchange.workbook.ColumnRole.PARENT;
import static org.lovende.exchange.workbook.ColumnRole.PARTICIPANTS;
import static org.lovende.exchange.workbook.ColumnRole.PARTICIPATION;
import static org.lovende.exchange.workbook.ColumnRole.SHORT_FORM;
import static org.lovende.exchange.workbook.ColumnRole.UUID;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.lovende.model.diagram.DiagramPackage;
import org.lovende.model.element.ElementPackage;
import org.lovende.model.intervention.InterventionPackage;
import org.lovende.model.prioritisation.PrioritisationPackage;
import org.lovende.model.theory.TheoryPackage;

/**
 * All sheets and columns of the workbook. Import, export, the template and the user documentation read this table; none of them names a
 * sheet or column of its own, except where a rule is about one.
 */
final class WorkbookSchema {
	/** Development points are rated on this scale (booklet 3 section 2.7; the numbers are the project's). */
	static final double MAX_RATING = 10;

	/** The sheets in the order in which they are written. A sheet that others refer to as a container comes before them. */
	static final List<SheetDefinition> SHEETS = List.of(intervention(), versions(), targetGroups(), supportNeeds(), coreElements(), activities(),
			sources(), theories(), outcomes(), links(), decisions(), unresolvedIssues(), narrative(), professions(), phases(), procedures(),
			developmentPoints(), rounds(), ratings(), competences(), costs(), reviews(), layout(), comments(), dismissals(),
			skippedSteps());

	private WorkbookSchema() {
	}

	/** The sheet with this key, which must exist. */
	static SheetDefinition sheet(String key) {
		return SHEETS.stream().filter(sheet -> sheet.key().equals(key)).findFirst().orElseThrow();
	}

	private static SheetDefinition intervention() {
		return new Columns(InterventionPackage.Literals.INTERVENTION).id()
				.add(ColumnDefinition.of("name", InterventionPackage.Literals.INTERVENTION__NAME).as(ValueKind.TITLE).require())
				.add("organisation", InterventionPackage.Literals.INTERVENTION__ORGANISATION)
				.add("purpose", InterventionPackage.Literals.INTERVENTION__PURPOSE)
				.add("language", InterventionPackage.Literals.INTERVENTION__LANGUAGE)
				.add("status", InterventionPackage.Literals.INTERVENTION__STATUS)
				.add("unit", InterventionPackage.Literals.INTERVENTION__UNIT)
				.add("confidential", InterventionPackage.Literals.INTERVENTION__CONFIDENTIAL)
				.add("responsible", InterventionPackage.Literals.INTERVENTION__RESPONSIBLE)
				.add("theoretical-basis", InterventionPackage.Literals.INTERVENTION__THEORETICAL_BASIS)
				.add("methods", InterventionPackage.Literals.INTERVENTION__METHODS)
				.add("organisation-requirements", InterventionPackage.Literals.INTERVENTION__ORGANISATION_REQUIREMENTS)
				.add("cost-sustainability", InterventionPackage.Literals.INTERVENTION__COST_SUSTAINABILITY)
				.add("chapters", InterventionPackage.Literals.INTERVENTION__CHAPTERS)
				.shortForm("costs-setup", InterventionPackage.Literals.INTERVENTION__COSTS)
				.shortForm("costs-running", InterventionPackage.Literals.INTERVENTION__COSTS)
				.shortForm("qualifications", InterventionPackage.Literals.INTERVENTION__COMPETENCES)
				.shortForm("competences-before", InterventionPackage.Literals.INTERVENTION__COMPETENCES)
				.shortForm("competences-training", InterventionPackage.Literals.INTERVENTION__COMPETENCES).sheet("intervention", null);
	}

	private static SheetDefinition versions() {
		return new Columns(InterventionPackage.Literals.VERSION).requiredId().title().add("date", InterventionPackage.Literals.VERSION__DATE)
				.add("status", InterventionPackage.Literals.VERSION__STATUS).add("note", InterventionPackage.Literals.VERSION__NOTE)
				.add("moment", InterventionPackage.Literals.VERSION__MOMENT).sheet("versions", InterventionPackage.Literals.INTERVENTION__VERSIONS);
	}

	private static SheetDefinition targetGroups() {
		return new Columns(InterventionPackage.Literals.TARGET_GROUP).requiredId().title()
				.add("characteristics", InterventionPackage.Literals.TARGET_GROUP__CHARACTERISTICS)
				.add("inclusion", InterventionPackage.Literals.TARGET_GROUP__INCLUSION)
				.add("exclusion", InterventionPackage.Literals.TARGET_GROUP__EXCLUSION)
				.add("referral", InterventionPackage.Literals.TARGET_GROUP__REFERRAL)
				.shortForm("needs", InterventionPackage.Literals.TARGET_GROUP__SUPPORT_NEEDS)
				.sheet("target-groups", InterventionPackage.Literals.INTERVENTION__TARGET_GROUPS);
	}

	private static SheetDefinition supportNeeds() {
		return new Columns(InterventionPackage.Literals.SUPPORT_NEED).requiredId().title()
				.add(parent("target-group", InterventionPackage.Literals.TARGET_GROUP__SUPPORT_NEEDS).require())
				.sheet("support-needs", InterventionPackage.Literals.TARGET_GROUP__SUPPORT_NEEDS);
	}

	private static SheetDefinition theories() {
		return new Columns(TheoryPackage.Literals.THEORY).requiredId().title()
				.add(ColumnDefinition.of("current", CURRENT, InterventionPackage.Literals.INTERVENTION__CURRENT_THEORY, ValueKind.YES_NO))
				.add("main-challenges", TheoryPackage.Literals.THEORY__MAIN_CHALLENGES)
				.add(ColumnDefinition.of("core-elements", PARTICIPANTS, TheoryPackage.Literals.THEORY__CORE_ELEMENTS, ValueKind.REFERENCES))
				.sheet("theories", InterventionPackage.Literals.INTERVENTION__THEORIES);
	}

	private static SheetDefinition coreElements() {
		return new Columns(TheoryPackage.Literals.CORE_ELEMENT).requiredId().title().add("kind", TheoryPackage.Literals.CORE_ELEMENT__KIND)
				.add("about", TheoryPackage.Literals.CORE_ELEMENT__ABOUT).add("effect", TheoryPackage.Literals.CORE_ELEMENT__EFFECT)
				.add("knowledge", TheoryPackage.Literals.CORE_ELEMENT__KNOWLEDGE).add("dosage", TheoryPackage.Literals.CORE_ELEMENT__DOSAGE)
				.add("detail", TheoryPackage.Literals.CAUSAL_NODE__DETAIL)
				.add(ColumnDefinition.of("theories", PARTICIPATION, TheoryPackage.Literals.THEORY__CORE_ELEMENTS, ValueKind.REFERENCES))
				.shortForm("activities", InterventionPackage.Literals.INTERVENTION__ACTIVITIES)
				.sheet("core-elements", InterventionPackage.Literals.INTERVENTION__CORE_ELEMENTS);
	}

	private static SheetDefinition activities() {
		return new Columns(TheoryPackage.Literals.ACTIVITY).requiredId().title().add("purpose", TheoryPackage.Literals.ACTIVITY__PURPOSE)
				.add("group", TheoryPackage.Literals.ACTIVITY__GROUP).add("core-element", TheoryPackage.Literals.ACTIVITY__CORE_ELEMENT)
				.sheet("activities", InterventionPackage.Literals.INTERVENTION__ACTIVITIES);
	}

	private static SheetDefinition outcomes() {
		return new Columns(TheoryPackage.Literals.OUTCOME).requiredId().add(parent("theory", TheoryPackage.Literals.THEORY__OUTCOMES)).title()
				.require("term", TheoryPackage.Literals.OUTCOME__TERM).add("description", TheoryPackage.Literals.OUTCOME__DESCRIPTION)
				.add("indicator", TheoryPackage.Literals.OUTCOME__INDICATOR).add("detail", TheoryPackage.Literals.CAUSAL_NODE__DETAIL)
				.add("based-on", TheoryPackage.Literals.OUTCOME__BASED_ON).sheet("outcomes", TheoryPackage.Literals.THEORY__OUTCOMES);
	}

	private static SheetDefinition links() {
		return new Columns(TheoryPackage.Literals.CAUSAL_LINK).add(parent("theory", TheoryPackage.Literals.THEORY__LINKS))
				.require("from", TheoryPackage.Literals.CAUSAL_LINK__FROM).require("to", TheoryPackage.Literals.CAUSAL_LINK__TO)
				.add("rationale", TheoryPackage.Literals.CAUSAL_LINK__RATIONALE).add("certainty", TheoryPackage.Literals.CAUSAL_LINK__CERTAINTY)
				.add("evidence", TheoryPackage.Literals.CAUSAL_LINK__EVIDENCE).add("detail", TheoryPackage.Literals.CAUSAL_LINK__DETAIL)
				.sheet("links", TheoryPackage.Literals.THEORY__LINKS);
	}

	private static SheetDefinition sources() {
		return new Columns(InterventionPackage.Literals.KNOWLEDGE_SOURCE).requiredId().title()
				.add("reference", InterventionPackage.Literals.KNOWLEDGE_SOURCE__REFERENCE)
				.require("form", InterventionPackage.Literals.KNOWLEDGE_SOURCE__FORM)
				.add("supports", InterventionPackage.Literals.KNOWLEDGE_SOURCE__SUPPORTS)
				.add("strength", InterventionPackage.Literals.KNOWLEDGE_SOURCE__STRENGTH)
				.sheet("sources", InterventionPackage.Literals.INTERVENTION__SOURCES);
	}

	private static SheetDefinition decisions() {
		return new Columns(TheoryPackage.Literals.DECISION).requiredId().add(parent("theory", TheoryPackage.Literals.THEORY__DECISIONS))
				.require("topic", TheoryPackage.Literals.DECISION__TOPIC).add("text", TheoryPackage.Literals.DECISION__TEXT)
				.sheet("decisions", TheoryPackage.Literals.THEORY__DECISIONS);
	}

	private static SheetDefinition unresolvedIssues() {
		return new Columns(TheoryPackage.Literals.UNRESOLVED_ISSUE).requiredId()
				.add(parent("theory", TheoryPackage.Literals.THEORY__UNRESOLVED_ISSUES)).title()
				.add("note", TheoryPackage.Literals.UNRESOLVED_ISSUE__NOTE).add("resolved", TheoryPackage.Literals.UNRESOLVED_ISSUE__RESOLVED)
				.add("concerns", TheoryPackage.Literals.UNRESOLVED_ISSUE__CONCERNS)
				.sheet("unresolved-issues", TheoryPackage.Literals.THEORY__UNRESOLVED_ISSUES);
	}

	private static SheetDefinition narrative() {
		return new Columns(TheoryPackage.Literals.NARRATIVE_PART).requiredId()
				.add(parent("theory", TheoryPackage.Literals.THEORY__NARRATIVE_PARTS)).add("about", TheoryPackage.Literals.NARRATIVE_PART__ABOUT)
				.add("text", TheoryPackage.Literals.NARRATIVE_PART__TEXT)
				.add("replaces", TheoryPackage.Literals.NARRATIVE_PART__REPLACES_GENERATED)
				.sheet("narrative", TheoryPackage.Literals.THEORY__NARRATIVE_PARTS);
	}

	private static SheetDefinition professions() {
		return new Columns(InterventionPackage.Literals.PROFESSION).requiredId().title().sheet("professions",
				InterventionPackage.Literals.INTERVENTION__PROFESSIONS);
	}

	private static SheetDefinition phases() {
		return new Columns(InterventionPackage.Literals.PHASE).requiredId().title()
				.add("description", InterventionPackage.Literals.PHASE__DESCRIPTION)
				.sheet("phases", InterventionPackage.Literals.INTERVENTION__PHASES);
	}

	private static SheetDefinition procedures() {
		return new Columns(InterventionPackage.Literals.PROCEDURE).requiredId()
				.add(parent("phase", InterventionPackage.Literals.PHASE__PROCEDURES).require()).title()
				.add("profession", InterventionPackage.Literals.PROCEDURE__PROFESSIONS).add("with", InterventionPackage.Literals.PROCEDURE__PARTY)
				.add("when", InterventionPackage.Literals.PROCEDURE__TIMING)
				.add("description", InterventionPackage.Literals.PROCEDURE__DESCRIPTION)
				.add("state", InterventionPackage.Literals.PROCEDURE__STATE)
				.add("core-elements", InterventionPackage.Literals.PROCEDURE__CORE_ELEMENTS)
				.sheet("procedures", InterventionPackage.Literals.PHASE__PROCEDURES);
	}

	private static SheetDefinition developmentPoints() {
		return new Columns(PrioritisationPackage.Literals.DEVELOPMENT_POINT).requiredId().title()
				.add("kind", PrioritisationPackage.Literals.DEVELOPMENT_POINT__KIND)
				.add("origin", PrioritisationPackage.Literals.DEVELOPMENT_POINT__ORIGIN)
				.add("description", PrioritisationPackage.Literals.DEVELOPMENT_POINT__DESCRIPTION).rated()
				.add("outcomes", PrioritisationPackage.Literals.DEVELOPMENT_POINT__OUTCOMES)
				.sheet("development-points", InterventionPackage.Literals.INTERVENTION__DEVELOPMENT_POINTS);
	}

	private static SheetDefinition rounds() {
		return new Columns(PrioritisationPackage.Literals.ROUND).requiredId().title().add("date", PrioritisationPackage.Literals.ROUND__DATE)
				.sheet("rounds", InterventionPackage.Literals.INTERVENTION__ROUNDS);
	}

	private static SheetDefinition ratings() {
		return new Columns(PrioritisationPackage.Literals.RATING).add(parent("round", PrioritisationPackage.Literals.ROUND__RATINGS).require())
				.require("development-point", PrioritisationPackage.Literals.RATING__DEVELOPMENT_POINT).rated()
				.sheet("ratings", PrioritisationPackage.Literals.ROUND__RATINGS);
	}

	private static SheetDefinition competences() {
		return new Columns(InterventionPackage.Literals.COMPETENCE).requiredId().title()
				.require("kind", InterventionPackage.Literals.COMPETENCE__KIND)
				.sheet("competences", InterventionPackage.Literals.INTERVENTION__COMPETENCES);
	}

	private static SheetDefinition costs() {
		return new Columns(InterventionPackage.Literals.COST).requiredId().title().require("kind", InterventionPackage.Literals.COST__KIND)
				.add("amount", InterventionPackage.Literals.COST__AMOUNT).add("unit", InterventionPackage.Literals.COST__UNIT)
				.add("note", InterventionPackage.Literals.COST__NOTE).sheet("costs", InterventionPackage.Literals.INTERVENTION__COSTS);
	}

	private static SheetDefinition reviews() {
		return new Columns(InterventionPackage.Literals.REVIEW)
				.add(ColumnDefinition.of("question", InterventionPackage.Literals.REVIEW__QUESTION).as(ValueKind.QUESTION).require())
				.add("answer", InterventionPackage.Literals.REVIEW__ANSWER).add("note", InterventionPackage.Literals.REVIEW__NOTE)
				.sheet("reviews", InterventionPackage.Literals.INTERVENTION__REVIEWS);
	}

	private static SheetDefinition layout() {
		return new Columns(DiagramPackage.Literals.POSITION)
				.add(ColumnDefinition.of("diagram", LAYOUT, DiagramPackage.Literals.DIAGRAM_LAYOUT__DIAGRAM, ValueKind.WORD).require())
				.add(ColumnDefinition.of("theory", LAYOUT, DiagramPackage.Literals.DIAGRAM_LAYOUT__THEORY, ValueKind.REFERENCE))
				.add("element", DiagramPackage.Literals.POSITION__ELEMENT).add("x", DiagramPackage.Literals.POSITION__X)
				.add("y", DiagramPackage.Literals.POSITION__Y).add("pinned", DiagramPackage.Literals.POSITION__PINNED)
				.add("straight-links", DiagramPackage.Literals.DIAGRAM_LAYOUT__STRAIGHT_LINKS)
				.sheet("layout", DiagramPackage.Literals.DIAGRAM_LAYOUT__POSITIONS);
	}

	private static SheetDefinition comments() {
		return new Columns(InterventionPackage.Literals.COMMENT).requiredId().add("about", InterventionPackage.Literals.COMMENT__ABOUT)
				.add("author", InterventionPackage.Literals.COMMENT__AUTHOR).add("written", InterventionPackage.Literals.COMMENT__WRITTEN)
				.add("text", InterventionPackage.Literals.COMMENT__TEXT).add("question", InterventionPackage.Literals.COMMENT__QUESTION)
				.add("resolved", InterventionPackage.Literals.COMMENT__RESOLVED)
				.add("resolved-by", InterventionPackage.Literals.COMMENT__RESOLVED_BY)
				.sheet("comments", InterventionPackage.Literals.INTERVENTION__COMMENTS);
	}

	private static SheetDefinition dismissals() {
		return new Columns(InterventionPackage.Literals.DISMISSAL).requiredId().add("rule", InterventionPackage.Literals.DISMISSAL__RULE)
				.add("about", InterventionPackage.Literals.DISMISSAL__ABOUT).add("reason", InterventionPackage.Literals.DISMISSAL__REASON)
				.add("author", InterventionPackage.Literals.DISMISSAL__AUTHOR).add("moment", InterventionPackage.Literals.DISMISSAL__MOMENT)
				.sheet("dismissals", InterventionPackage.Literals.INTERVENTION__DISMISSALS);
	}

	private static SheetDefinition skippedSteps() {
		return new Columns(InterventionPackage.Literals.SKIPPED_STEP).requiredId().require("step", InterventionPackage.Literals.SKIPPED_STEP__STEP)
				.add("reason", InterventionPackage.Literals.SKIPPED_STEP__REASON).add("author", InterventionPackage.Literals.SKIPPED_STEP__AUTHOR)
				.add("moment", InterventionPackage.Literals.SKIPPED_STEP__MOMENT)
				.sheet("skipped-steps", InterventionPackage.Literals.INTERVENTION__SKIPPED_STEPS);
	}

	private static ColumnDefinition parent(String key, EReference containment) {
		return ColumnDefinition.of(key, PARENT, containment, ValueKind.REFERENCE);
	}

	/** Collects the columns of one sheet. */
	private static final class Columns {
		private final EClass type;
		private final List<ColumnDefinition> columns = new ArrayList<>();

		Columns(EClass type) {
			this.type = type;
		}

		Columns add(ColumnDefinition column) {
			columns.add(column);
			return this;
		}

		Columns id() {
			return add(ColumnDefinition.of("id", ID, ElementPackage.Literals.ELEMENT__WORKBOOK_ID, ValueKind.ID));
		}

		Columns requiredId() {
			return add(ColumnDefinition.of("id", ID, ElementPackage.Literals.ELEMENT__WORKBOOK_ID, ValueKind.ID).require());
		}

		Columns title() {
			return add("title", ElementPackage.Literals.TITLED_ELEMENT__TITLE);
		}

		Columns add(String key, EStructuralFeature feature) {
			return add(ColumnDefinition.of(key, feature));
		}

		Columns require(String key, EStructuralFeature feature) {
			return add(ColumnDefinition.of(key, feature).require());
		}

		Columns shortForm(String key, EReference feature) {
			return add(ColumnDefinition.of(key, SHORT_FORM, feature, ValueKind.LINES));
		}

		Columns rated() {
			return add(ColumnDefinition.of("importance", PrioritisationPackage.Literals.RATED__IMPORTANCE).within(0, MAX_RATING))
					.add("importance-reason", PrioritisationPackage.Literals.RATED__IMPORTANCE_REASON)
					.add(ColumnDefinition.of("ease", PrioritisationPackage.Literals.RATED__EASE).within(0, MAX_RATING))
					.add("ease-reason", PrioritisationPackage.Literals.RATED__EASE_REASON)
					.add("period", PrioritisationPackage.Literals.RATED__PERIOD);
		}

		SheetDefinition sheet(String key, EReference containment) {
			add("source", ElementPackage.Literals.ELEMENT__CITATION);
			add("constructed", ElementPackage.Literals.ELEMENT__CONSTRUCTED);
			if (columns.stream().noneMatch(column -> column.role() == ID))
				id(); // rarely needed where the row is known by something else
			add(ColumnDefinition.of("uuid", UUID, ElementPackage.Literals.ELEMENT__ID, ValueKind.UUID));
			return new SheetDefinition(key, type, containment, List.copyOf(columns));
		}
	}
}
