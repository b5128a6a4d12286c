package org.lovende.core.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lovende.core.ElementNames;
import org.lovende.core.Ids;
import org.lovende.core.Interventions;
import org.lovende.core.Models;
import org.lovende.core.compare.Differences;
import org.lovende.model.element.Element;
import org.lovende.model.intervention.Comment;
import org.lovende.model.intervention.Dismissal;
import org.lovende.model.intervention.Intervention;
import org.lovende.model.prioritisation.DevelopmentPoint;
import org.lovende.model.theory.CausalLink;
import org.lovende.model.theory.CoreElement;
import org.lovende.model.theory.Outcome;
import org.lovende.model.theory.Theory;
import org.lovende.model.theory.TheoryFactory;
import org.lovende.model.theory.UnresolvedIssue;

class DeletionTest {
	private Intervention intervention;
	private Theory first;
	private Theory adapted;
	private CoreElement relations;
	private Intervention original;
	private InterventionEditingDomain domain;

	@BeforeEach
	void makeDocument() {
		intervention = Models.w6();
		first = intervention.getTheories().get(0);
		adapted = intervention.getTheories().get(1);
		relations = Models.get(intervention, "K1");
		intervention.setCurrentTheory(adapted);
		Models.activity(intervention, "K1-1", relations);
		Models.procedure(Models.phase(intervention, "phase"), "procedure", relations);
		Models.source(intervention, "source", relations, first.getLinks().get(0), adapted.getLinks().get(0));
		DevelopmentPoint point = Models.developmentPoint(intervention, "point", 1.0, 2.0);
		point.setOrigin(relations);
		point.getOutcomes().add(first.getOutcomes().get(0));
		Models.rating(Models.round(intervention, "round"), point, 1.0, 1.0);
		for (Theory theory : List.of(first, adapted)) {
			var layout = Models.layout(intervention, "layout " + theory.getTitle(), theory);
			Models.position(layout, relations);
			Models.position(layout, theory.getLinks().get(0));
			Models.narrativePart(theory, "part", relations);
		}
		UnresolvedIssue issue = TheoryFactory.eINSTANCE.createUnresolvedIssue();
		issue.setId(Ids.random());
		issue.setConcerns(relations);
		adapted.getUnresolvedIssues().add(issue);
		assertThat(Constraints.check(intervention)).isEmpty();
		original = EcoreUtil.copy(intervention);
		domain = new InterventionEditingDomain(intervention);
	}

	@Test
	void command_boxWithComments_takesThemAndTheirRepliesAlong() {
		Comment question = Models.comment(intervention, "why?", relations);
		Comment reply = Models.comment(intervention, "because", question);
		Comment other = Models.comment(intervention, "well done", first);
		Dismissal dismissal = Models.dismissal(intervention, "element-without-effect", relations);
		original = EcoreUtil.copy(intervention);
		Deletion deletion = Deletion.of(intervention, List.of(relations));
		assertThat(deletion.alsoDeleted()).contains(question, reply, dismissal).doesNotContain(other);
		execute(deletion);
		assertThat(intervention.getComments()).containsExactly(other);
		assertThat(intervention.getDismissals()).isEmpty();
		assertThat(Constraints.check(intervention)).isEmpty();
		assertUndoRestores();
	}

	@Test
	void command_coreElement_takesAlongWhatCannotBeWithoutItAndIsUndoneAsOne() {
		CausalLink firstLink = first.getLinks().get(0);
		CausalLink adaptedLink = adapted.getLinks().get(0);
		Deletion deletion = Deletion.of(intervention, List.of(relations));
		assertThat(deletion.alsoDeleted()).extracting(Element::eClass).extracting(type -> type.getName()).containsExactlyInAnyOrder("CausalLink",
				"CausalLink", "NarrativePart", "NarrativePart", "Position", "Position", "Position", "Position");
		assertThat(deletion.alsoDeleted()).contains(firstLink, adaptedLink);
		execute(deletion);
		assertThat(Constraints.check(intervention)).isEmpty();
		assertThat(intervention.getCoreElements()).doesNotContain(relations);
		assertThat(first.getLinks()).hasSize(2);
		assertThat(adapted.getUnresolvedIssues().get(0).getConcerns()).isNull();
		assertThat(intervention.getActivities().get(0).getCoreElement()).isNull();
		assertThat(intervention.getSources().get(0).getSupports()).isEmpty();
		assertThat(intervention.getDevelopmentPoints().get(0).getOrigin()).isNull();
		assertUndoRestores();
		domain.getCommandStack().redo();
		assertThat(Constraints.check(intervention)).isEmpty();
		assertUndoRestores();
	}

	@Test
	void command_outcome_clearsTheReferencesToIt() {
		Outcome outcome = first.getOutcomes().get(0);
		execute(Deletion.of(intervention, List.of(outcome)));
		assertThat(adapted.getOutcomes().get(0).getBasedOn()).isNull();
		assertThat(intervention.getDevelopmentPoints().get(0).getOutcomes()).isEmpty();
		assertThat(Constraints.check(intervention)).isEmpty();
		assertUndoRestores();
	}

	@Test
	void command_currentTheory_takesItsLayoutAlong() {
		execute(Deletion.of(intervention, List.of(adapted)));
		assertThat(intervention.getTheories()).containsExactly(first);
		assertThat(intervention.getCurrentTheory()).isNull();
		assertThat(intervention.getLayouts()).hasSize(1);
		assertThat(Constraints.check(intervention)).isEmpty();
		assertUndoRestores();
	}

	@Test
	void command_developmentPoint_takesItsRatingsAlong() {
		execute(Deletion.of(intervention, intervention.getDevelopmentPoints()));
		assertThat(intervention.getRounds().get(0).getRatings()).isEmpty();
		assertUndoRestores();
	}

	@Test
	void command_anElementAndItsContainer_deletesBoth() {
		execute(Deletion.of(intervention, List.of(first.getOutcomes().get(0), first, adapted)));
		assertThat(intervention.getTheories()).isEmpty();
		assertThat(Constraints.check(intervention)).isEmpty();
		assertUndoRestores();
	}

	@Test
	void command_coreElementTakenOutOfATheory_leavesItElsewhere() {
		Deletion deletion = Deletion.takeOut(relations, first);
		assertThat(deletion.alsoDeleted()).hasSize(4).contains(first.getLinks().get(0)).doesNotContain(adapted.getLinks().get(0));
		assertThat(deletion.takenOut()).containsExactly(relations);
		assertThat(deletion.deleted()).containsExactlyElementsOf(deletion.alsoDeleted());
		execute(deletion);
		assertThat(first.getCoreElements()).isEmpty();
		assertThat(adapted.getCoreElements()).contains(relations);
		assertThat(intervention.getCoreElements()).contains(relations);
		assertThat(intervention.getSources().get(0).getSupports()).containsExactly(relations, adapted.getLinks().get(0));
		assertThat(Constraints.check(intervention)).isEmpty();
		assertUndoRestores();
	}

	@Test
	void command_label_saysWhatIsDeleted() {
		assertThat(Deletion.of(intervention, List.of(relations)).command(domain, Locale.ENGLISH).getLabel()).isEqualTo("Delete “K1”");
		assertThat(Deletion.of(intervention, List.of(relations, first)).command(domain, Interventions.DANISH).getLabel())
				.isEqualTo("Slet 2 elementer");
		assertThat(Deletion.takeOut(relations, first).command(domain, Interventions.DANISH).getLabel()).isEqualTo("Tag »K1« ud af »T1«");
		CoreElement second = Models.coreElement(intervention, "K9", first);
		assertThat(Deletion.inMap(first, List.of(relations, second)).command(domain, Interventions.DANISH).getLabel()).isEqualTo("Slet 2 elementer");
		adapted.getCoreElements().add(second);
		Deletion both = Deletion.inMap(first, List.of(relations, second));
		assertThat(both.onlyTakesOut()).isTrue();
		assertThat(both.command(domain, Interventions.DANISH).getLabel()).isEqualTo("Tag 2 kerneelementer ud af »T1«");
	}

	@Test
	void of_whatIsNotPartOfTheIntervention_isRejected() {
		assertThatThrownBy(() -> Deletion.of(intervention, List.of(intervention))).isInstanceOf(IllegalArgumentException.class);
		CoreElement elsewhere = Models.w1().getCoreElements().get(0);
		assertThatThrownBy(() -> Deletion.of(intervention, List.of(elsewhere))).isInstanceOf(IllegalArgumentException.class);
		assertThatThrownBy(() -> Deletion.takeOut(elsewhere, first)).isInstanceOf(IllegalArgumentException.class);
	}

	@Test
	void command_anyElement_leavesNothingBroken() {
		List<String> ids = Interventions.elements(intervention).skip(1).map(Element::getId).toList();
		assertThat(ids).hasSizeGreaterThan(20);
		for (String id : ids) {
			Element element = Interventions.byId(intervention, id).orElseThrow();
			execute(Deletion.of(intervention, List.of(element)));
			assertThat(Constraints.check(intervention)).as(ElementNames.of(element, Locale.ENGLISH)).isEmpty();
			assertUndoRestores();
		}
	}

	private void execute(Deletion deletion) {
		domain.getCommandStack().execute(deletion.command(domain, Locale.ENGLISH));
		assertThat(Differences.between(original, intervention)).isNotEmpty();
	}

	private void assertUndoRestores() {
		domain.getCommandStack().undo();
		assertThat(Differences.between(original, intervention)).isEmpty();
	}
}
