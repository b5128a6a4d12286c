package org.lovende.core.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.lovende.core.Models;
import org.lovende.model.element.ElementPackage;
import org.lovende.model.intervention.Intervention;
import org.lovende.model.theory.CausalNode;
import org.lovende.model.theory.Certainty;
import org.lovende.model.theory.CoreElement;
import org.lovende.model.theory.Outcome;
import org.lovende.model.theory.OutcomeTerm;
import org.lovende.model.theory.Theory;
import org.lovende.model.theory.TheoryPackage;

class TheoryComparisonTest {
	private final Intervention w6 = Models.w6();
	private final Theory first = w6.getTheories().get(0);
	private final Theory adapted = w6.getTheories().get(1);

	@Test
	void of_w6_addsOneCoreElementOneOutcomeAndOneLink() {
		TheoryComparison comparison = TheoryComparison.of(first, adapted);
		assertThat(comparison.added()).containsExactly(Models.<CoreElement>get(w6, "K2"), Models.<Outcome>get(w6, "T2-F"));
		assertThat(comparison.addedLinks()).containsExactly(adapted.getLinks().get(3));
		assertThat(comparison.removed()).isEmpty();
		assertThat(comparison.removedLinks()).isEmpty();
		assertThat(comparison.changed()).isEmpty();
		assertThat(comparison.changedLinks()).isEmpty();
	}

	@Test
	void of_w6WithoutBasedOn_matchesByTitleIgnoringCase() {
		for (Outcome outcome : adapted.getOutcomes()) {
			outcome.setBasedOn(null);
			outcome.setTitle(outcome.getTitle().toUpperCase(Locale.ROOT));
		}
		TheoryComparison comparison = TheoryComparison.of(first, adapted);
		assertThat(comparison.added()).hasSize(2);
		assertThat(comparison.removed()).isEmpty();
		assertThat(comparison.changed()).hasSize(3).allSatisfy(changed -> assertThat(changed.features())
				.containsExactly(ElementPackage.Literals.TITLED_ELEMENT__TITLE));
	}

	@Test
	void of_theOtherWayRound_removesWhatWasAdded() {
		TheoryComparison comparison = TheoryComparison.of(adapted, first);
		assertThat(comparison.removed()).hasSize(2);
		assertThat(comparison.removedLinks()).hasSize(1);
		assertThat(comparison.added()).isEmpty();
		assertThat(comparison.addedLinks()).isEmpty();
	}

	@Test
	void of_theoryWithItself_changesNothing() {
		TheoryComparison comparison = TheoryComparison.of(adapted, adapted);
		assertThat(List.of(comparison.added(), comparison.removed(), comparison.changed(), comparison.addedLinks(), comparison.removedLinks(),
				comparison.changedLinks())).allMatch(List::isEmpty);
	}

	@Test
	void of_reworded_isChangedNotAddedAndRemoved() {
		Outcome reworded = adapted.getOutcomes().get(0);
		reworded.setTitle("in other words");
		reworded.setTerm(OutcomeTerm.MEDIUM);
		adapted.getLinks().get(0).setRationale("because");
		adapted.getLinks().get(0).setCertainty(Certainty.CERTAIN);
		TheoryComparison comparison = TheoryComparison.of(first, adapted);
		assertThat(comparison.added()).hasSize(2).doesNotContain(reworded);
		assertThat(comparison.earlier(reworded)).containsSame(first.getOutcomes().get(0));
		assertThat(comparison.later(first.getOutcomes().get(0))).containsSame(reworded);
		Changed<CausalNode> changed = comparison.changed().get(0);
		assertThat(comparison.changed()).hasSize(1);
		assertThat(changed.after()).isSameAs(reworded);
		assertThat(changed.features()).contains(TheoryPackage.Literals.OUTCOME__TERM).hasSize(2);
		assertThat(comparison.changedLinks()).singleElement().satisfies(link -> assertThat(link.features())
				.containsExactly(TheoryPackage.Literals.CAUSAL_LINK__RATIONALE, TheoryPackage.Literals.CAUSAL_LINK__CERTAINTY));
	}

	@Test
	void of_continuedOverAVersionInBetween_isMatched() {
		Theory third = Models.theory(w6, "T3");
		Outcome continued = Models.outcome(third, OutcomeTerm.SHORT, "third words");
		continued.setBasedOn(adapted.getOutcomes().get(0));
		assertThat(TheoryComparison.of(first, third).earlier(continued)).containsSame(first.getOutcomes().get(0));
	}

	@Test
	void of_basedOnThatGoesInCircles_ends() {
		Outcome a = adapted.getOutcomes().get(0);
		Outcome b = adapted.getOutcomes().get(1);
		a.setBasedOn(b);
		b.setBasedOn(a);
		assertThat(TheoryComparison.of(first, adapted).added()).hasSize(2);
	}

	@Test
	void of_twoOutcomesOfOneTitle_matchesTheOneInTheSameColumn() {
		Theory before = Models.theory(w6, "before");
		Theory after = Models.theory(w6, "after");
		Outcome beforeShort = Models.outcome(before, OutcomeTerm.SHORT, "one");
		Outcome beforeLong = Models.outcome(before, OutcomeTerm.LONG, "two");
		Outcome afterLong = Models.outcome(after, OutcomeTerm.LONG, "three");
		List.of(beforeShort, beforeLong, afterLong).forEach(outcome -> outcome.setTitle("same"));
		assertThat(TheoryComparison.of(before, after).earlier(afterLong)).containsSame(beforeLong);
		assertThat(TheoryComparison.of(before, after).removed()).containsExactly(beforeShort);
	}
}
