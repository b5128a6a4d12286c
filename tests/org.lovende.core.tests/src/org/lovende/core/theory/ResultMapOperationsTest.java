package org.lovende.core.theory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.lovende.core.Interventions;
import org.lovende.core.Models;
import org.lovende.core.compare.Differences;
import org.lovende.core.edit.Creation;
import org.lovende.core.edit.Deletion;
import org.lovende.core.edit.InterventionEditingDomain;
import org.lovende.model.element.Element;
import org.lovende.model.element.TitledElement;
import org.lovende.model.intervention.Comment;
import org.lovende.model.intervention.Intervention;
import org.lovende.model.theory.CausalLink;
import org.lovende.model.theory.CausalNode;
import org.lovende.model.theory.CoreElement;
import org.lovende.model.theory.Outcome;
import org.lovende.model.theory.OutcomeTerm;
import org.lovende.model.theory.Theory;

/** What a team does with boxes and arrows, on the health activities of the handbook. */
class ResultMapOperationsTest {
	private final Intervention w1 = Models.w1();
	private final Intervention original = EcoreUtil.copy(w1);
	private final Theory theory = w1.getTheories().get(0);
	private final InterventionEditingDomain domain = new InterventionEditingDomain(w1);
	private final NewBoxes newBoxes = new NewBoxes(domain, Locale.ENGLISH);
	private final CoreElement a = Models.get(w1, "A");
	private final Outcome s1 = Models.get(w1, "S1");
	private final Outcome s2 = Models.get(w1, "S2");

	@Test
	void box_inAnEmptyIntervention_makesTheTheoryToo() {
		Intervention empty = Models.intervention("Empty");
		InterventionEditingDomain emptyDomain = new InterventionEditingDomain(empty);
		Creation<CausalNode> creation = new NewBoxes(emptyDomain, Interventions.DANISH).box(null, Column.SHORT, " Mere viden ", null, null);
		emptyDomain.getCommandStack().execute(creation.command());
		assertThat(empty.getTheories()).singleElement().extracting(TitledElement::getTitle).isEqualTo("Forandringsteori");
		assertThat(creation.element().eContainer()).isSameAs(empty.getTheories().get(0));
		assertThat(creation.element().getTitle()).isEqualTo("Mere viden");
		assertThat(creation.command().getLabel()).isEqualTo("Ny kasse »Mere viden«");
		emptyDomain.getCommandStack().undo();
		assertThat(empty.getTheories()).isEmpty();
	}

	@Test
	void join_aCoreElementThatIsMissing_takesPartAgain() {
		assertThat(Participation.missing(null)).isEmpty();
		assertThat(Participation.missing(theory)).isEmpty();
		domain.getCommandStack().execute(Deletion.takeOut(a, theory).command(domain, Locale.ENGLISH));
		assertThat(Participation.missing(theory)).containsExactly(a);
		domain.getCommandStack().execute(new Participation(domain, Locale.ENGLISH).join(List.of(a), theory));
		assertThat(Participation.missing(theory)).isEmpty();
		assertThat(theory.getCoreElements()).contains(a);
		domain.getCommandStack().undo();
		domain.getCommandStack().undo();
		assertThat(Differences.between(original, w1)).isEmpty();
	}

	@Test
	void box_afterAnother_standsBelowIt() {
		execute(newBoxes.box(theory, Column.SHORT, "between", s1, null));
		assertThat(theory.getOutcomes()).extracting(Outcome::getTitle).startsWith("S1", "between", "S2");
		assertUndoRestores();
	}

	@Test
	void next_ofABox_standsInTheNextColumnWithAnArrow() {
		CausalNode made = execute(newBoxes.next(theory, s1, "moves more"));
		assertThat(((Outcome) made).getTerm()).isEqualTo(OutcomeTerm.MEDIUM);
		assertThat(theory.getLinks()).anyMatch(link -> link.getFrom() == s1 && link.getTo() == made);
		assertUndoRestores();
	}

	@Test
	void lines_withBulletsAndBlankLines_areCleanTitles() {
		List<CausalNode> made = execute(newBoxes.lines(theory, Column.LONG, "• Bedre helbred\r\n\r\n2. Flere venner\n- Ro"));
		assertThat(made).extracting(CausalNode::getTitle).containsExactly("Bedre helbred", "Flere venner", "Ro");
		assertThat(made).allMatch(box -> ((Outcome) box).getTerm() == OutcomeTerm.LONG);
		assertUndoRestores();
	}

	@Test
	void indentedList_asPasted_becomesLinkedColumns() {
		String text = "Kerne\n    kort 1\n        fælles\n    kort 2\n        Fælles\n            langt\n                mål\n                    dybere";
		assertThat(NewBoxes.isIndented(text)).isTrue();
		execute(newBoxes.indentedList(theory, Column.CORE_ELEMENTS, text));
		assertThat(theory.getLinks().subList(11, theory.getLinks().size())).extracting(link -> link.getFrom().getTitle() + ">" + link.getTo().getTitle())
				.containsExactly("Kerne>kort 1", "kort 1>fælles", "Kerne>kort 2", "kort 2>fælles", "fælles>langt", "langt>mål", "mål>dybere");
		assertUndoRestores();
	}

	@Test
	void box_withALongText_keepsAllOfIt() {
		CausalNode made = execute(newBoxes.box(theory, Column.GOALS, "ord ".repeat(200), null, null));
		assertThat(made.getTitle()).hasSizeLessThanOrEqualTo(300).endsWith("…");
		assertThat(made.getDetail()).hasSize(799);
	}

	@Test
	void retype_coreElementToOutcome_keepsIdTextsArrowsAndComments() {
		a.setAbout("about");
		a.setEffect("because");
		Comment comment = Models.comment(w1, "comment", a);
		Intervention before = EcoreUtil.copy(w1);
		Retyping retyping = new Retyping(domain, theory, a, Column.MEDIUM, Locale.ENGLISH);
		assertThat(retyping.released()).extracting(Element::getWorkbookId).containsExactly("A1");
		domain.getCommandStack().execute(retyping.command());
		Outcome outcome = (Outcome) retyping.result();
		assertThat(outcome.getId()).isEqualTo(a.getId());
		assertThat(outcome.getDescription()).isEqualTo("about");
		assertThat(outcome.getDetail()).contains("because");
		assertThat(theory.getLinks()).filteredOn(link -> link.getFrom() == outcome).hasSize(2);
		assertThat(comment.getAbout()).isSameAs(outcome);
		assertThat(w1.getCoreElements()).doesNotContain(a);
		domain.getCommandStack().undo();
		assertThat(Differences.between(before, w1)).isEmpty();
	}

	@Test
	void retype_coreElementOfTwoTheories_leavesTheOtherAlone() {
		Intervention w6 = Models.w6();
		CoreElement shared = Models.get(w6, "K1");
		InterventionEditingDomain w6Domain = new InterventionEditingDomain(w6);
		Retyping retyping = new Retyping(w6Domain, w6.getTheories().get(1), shared, Column.SHORT, Locale.ENGLISH);
		w6Domain.getCommandStack().execute(retyping.command());
		assertThat(w6.getTheories().get(0).getCoreElements()).containsExactly(shared);
		assertThat(w6.getTheories().get(1).getCoreElements()).doesNotContain(shared);
		assertThat(retyping.result().getId()).isNotEqualTo(shared.getId());
	}

	@Test
	void whyNot_forbiddenArrows_saysWhy() {
		Arrows arrows = new Arrows(domain, Locale.ENGLISH);
		assertThat(arrows.whyNot(theory, s1, s1).orElseThrow()).contains("itself");
		assertThat(arrows.whyNot(theory, s1, s2).orElseThrow()).contains("already");
		assertThat(arrows.whyNot(theory, s1, Models.get(Models.w6(), "T1-short")).orElseThrow()).contains("theory");
		assertThat(arrows.whyNot(theory, s2, s1)).isEmpty();
		execute(arrows.connect(theory, s2, s1));
		assertUndoRestores();
	}

	@Test
	void merge_twoOutcomes_joinsArrowsReasonsAndDetails() {
		CausalLink toFirst = theory.getLinks().get(0);
		domain.getCommandStack().execute(new Merging(domain, Locale.ENGLISH).merge(List.of(s1, s2)));
		assertThat(theory.getOutcomes()).contains(s1).doesNotContain(s2);
		assertThat(s1.getDetail()).isEqualTo("S2");
		assertThat(toFirst.getRationale()).isEqualTo("rådene er tilpasset den enkelte");
		assertThat(theory.getLinks()).hasSize(9);
		assertUndoRestores();
	}

	@Test
	void paste_intoAnotherIntervention_isNewAndLinked() {
		String text = BoxClipboard.copy(theory, List.of(a, s1, s2));
		Intervention w6 = Models.w6();
		InterventionEditingDomain other = new InterventionEditingDomain(w6);
		Creation<List<CausalNode>> pasted = BoxClipboard.paste(other, w6.getTheories().get(0), text, Locale.ENGLISH).orElseThrow();
		other.getCommandStack().execute(pasted.command());
		assertThat(pasted.element()).extracting(CausalNode::getTitle).containsExactly("A", "S1", "S2");
		assertThat(pasted.element()).extracting(Element::getId).doesNotContain(a.getId(), s1.getId());
		assertThat(w6.getTheories().get(0).getLinks()).filteredOn(link -> pasted.element().contains(link.getFrom())).hasSize(3);
		assertThat(w6.getActivities()).singleElement().satisfies(activity -> assertThat(activity.getCoreElement()).isSameAs(pasted.element().get(0)));
		assertThat(Differences.between(original, w1)).isEmpty();
	}

	@Test
	void paste_whereThereIsNoTheory_makesOneWithTheArrowsInOneCommand() {
		Intervention empty = Models.intervention("Ny");
		InterventionEditingDomain other = new InterventionEditingDomain(empty);
		other.getCommandStack().execute(BoxClipboard.paste(other, null, BoxClipboard.copy(theory, List.of(a, s1, s2)), Locale.ENGLISH).orElseThrow().command());
		assertThat(empty.getTheories()).singleElement().satisfies(first -> {
			assertThat(first.getOutcomes()).extracting(CausalNode::getTitle).containsExactly("S1", "S2");
			assertThat(first.getLinks()).hasSize(3);
		});
		other.getCommandStack().undo();
		assertThat(empty.getTheories()).isEmpty();
		assertThat(empty.getCoreElements()).isEmpty();
	}

	@Test
	void paste_anythingElse_isNoCopy() {
		String bomb = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"b\">]><x>&a;</x>";
		for (String text : List.of("", "a\nb", "<?xml", "<?xml version=\"1.0\"?><x/>", bomb))
			assertThat(BoxClipboard.paste(domain, theory, text, Locale.ENGLISH)).as(text).isEmpty();
		assertThat(BoxClipboard.plainText(List.of(a, s1))).isEqualTo("A\n\tS1");
	}

	@Test
	void duplicate_theory_isBasedOnTheEarlierOne() {
		Theory copy = execute(TheoryVersions.duplicate(domain, theory, "Adapted", Locale.ENGLISH));
		assertThat(w1.getCurrentTheory()).isSameAs(copy);
		assertThat(copy.getOutcomes()).extracting(Outcome::getBasedOn).isEqualTo(theory.getOutcomes());
		assertThat(copy.getLinks()).hasSize(11);
		assertUndoRestores();
	}

	private <E> E execute(Creation<E> creation) {
		assertThat(creation.command().getLabel()).isNotBlank();
		domain.getCommandStack().execute(creation.command());
		return creation.element();
	}

	private void assertUndoRestores() {
		domain.getCommandStack().undo();
		assertThat(Differences.between(original, w1)).isEmpty();
	}
}
