package org.lovende.ui.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.lovende.core.Interventions;
import org.lovende.model.intervention.Status;
import org.lovende.repository.InterventionSummary;

class RepositoryContentsTest {
	@Test
	void sorted_inDanish_hasItsThreeLettersLast() {
		assertThat(names(Interventions.DANISH, "Åben dør", "Zebra", "Ørsted", "aften", "Ærlig snak", "Café", "Bostøtte"))
				.containsExactly("aften", "Bostøtte", "Café", "Zebra", "Ærlig snak", "Ørsted", "Åben dør");
	}

	@Test
	void sorted_inEnglish_hasAccentedLettersBesideThePlainOnes() {
		assertThat(names(Locale.ENGLISH, "Zebra", "Åben dør", "Bostøtte", "aften")).containsExactly("Åben dør", "aften", "Bostøtte", "Zebra");
	}

	private static Stream<String> names(Locale locale, String... names) {
		return RepositoryContents.sorted(Stream.of(names).map(name -> new InterventionSummary("", name, "", Status.DRAFT, "", Instant.EPOCH)).toList(), locale).stream()
				.map(InterventionSummary::name);
	}
}
