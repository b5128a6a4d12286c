package org.lovende.core.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.lovende.core.Interventions;
import org.lovende.core.Models;
import org.lovende.model.intervention.Intervention;
import org.lovende.model.theory.Certainty;
import org.lovende.model.theory.Theory;

class TheoryChangesTest {
	private final Intervention w6 = Models.w6();
	private final Theory first = w6.getTheories().get(0);
	private final Theory adapted = w6.getTheories().get(1);

	@Test
	void of_w6_namesOneCoreElementOneOutcomeAndOneArrow() {
		List<TheoryChange> changes = changes(first, adapted, Locale.ENGLISH);
		assertThat(changes).extracting(TheoryChange::kind, TheoryChange::type).containsExactly(tuple(ChangeKind.ADDED, "Core element"),
				tuple(ChangeKind.ADDED, "Medium term"), tuple(ChangeKind.ADDED, "Causal link"));
		assertThat(changes).allSatisfy(change -> assertThat(change.before()).isNull());
		assertThat(TheoryChanges.summary(changes, Locale.ENGLISH)).isEqualTo("3 added, nothing removed, nothing changed.");
		assertThat(TheoryChanges.summary(changes, Interventions.DANISH)).isEqualTo("3 tilføjet, intet fjernet, intet ændret.");
	}

	@Test
	void of_theOtherWayRound_removes() {
		assertThat(changes(adapted, first, Locale.ENGLISH)).hasSize(3).allSatisfy(change -> {
			assertThat(change.kind()).isEqualTo(ChangeKind.REMOVED);
			assertThat(change.after()).isNull();
		});
	}

	@Test
	void of_reworded_quotesBothTexts() {
		adapted.getOutcomes().get(0).setTitle("in other words");
		adapted.getLinks().get(0).setRationale("because");
		adapted.getLinks().get(0).setCertainty(Certainty.DOUBTFUL);
		List<String> details = changes(first, adapted, Locale.ENGLISH).stream().flatMap(change -> change.details().stream()).toList();
		assertThat(details).hasSize(3);
		assertThat(details.get(0)).contains("“outcome on short term” → “in other words”");
		assertThat(details).anyMatch(detail -> detail.endsWith("now “because”")).anyMatch(detail -> detail.endsWith("“Assumed” → “Doubtful”"));
	}

	@Test
	void summary_ofATheoryAndItself_saysThatTheyAreTheSame() {
		List<TheoryChange> changes = changes(adapted, adapted, Locale.ENGLISH);
		assertThat(changes).isEmpty();
		assertThat(TheoryChanges.summary(changes, Locale.ENGLISH)).isEqualTo("The two versions say the same.");
	}

	private static List<TheoryChange> changes(Theory before, Theory after, Locale locale) {
		return TheoryChanges.of(TheoryComparison.of(before, after), locale);
	}
}
