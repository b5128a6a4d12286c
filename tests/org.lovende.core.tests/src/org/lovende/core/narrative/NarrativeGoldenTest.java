package org.lovende.core.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.lovende.core.Interventions;
import org.lovende.model.theory.Theory;

/** The narratives of the worked examples, word by word, as a person has read and approved them (golden/*.txt). */
class NarrativeGoldenTest {
	@Test
	void of_healthyActivitiesInDanish_isTheApprovedText() throws IOException {
		assertIsGolden(ExampleTheories.read("w1-sundhedsrettede-aktiviteter", "T1"), Interventions.DANISH, "w1-da.txt");
	}

	@Test
	void of_healthyActivitiesTranslated_isTheApprovedText() throws IOException {
		assertIsGolden(EnglishExample.healthyActivities(), Locale.ENGLISH, "w1-en.txt");
	}

	@Test
	void of_danishTheoryInEnglish_quotesWhatIsDanish() throws IOException {
		assertIsGolden(ExampleTheories.read("w1-sundhedsrettede-aktiviteter", "T1"), Locale.ENGLISH, "w1-da-told-in-en.txt");
	}

	@Test
	void of_firstMentoringTheory_isTheApprovedText() throws IOException {
		assertIsGolden(ExampleTheories.read("w6-mentorindsats", "T1"), Interventions.DANISH, "w6-first-da.txt");
	}

	@Test
	void of_adaptedMentoringTheory_isTheApprovedText() throws IOException {
		assertIsGolden(ExampleTheories.read("w6-mentorindsats", "T2"), Interventions.DANISH, "w6-adapted-da.txt");
	}

	private static void assertIsGolden(Theory theory, Locale locale, String file) throws IOException {
		try (InputStream golden = NarrativeGoldenTest.class.getResourceAsStream("golden/" + file)) {
			assertThat(golden).as(file).isNotNull();
			assertThat(text(Narrative.of(theory, locale))).isEqualTo(new String(golden.readAllBytes(), StandardCharsets.UTF_8));
		}
	}

	/** Headings marked with #, a blank line after each paragraph. */
	static String text(Narrative narrative) {
		return narrative.sections().stream().map(section -> "# " + section.heading() + "\n\n" + text(section)).collect(Collectors.joining("\n"));
	}

	private static String text(Section section) {
		return section.paragraphs().stream().map(paragraph -> paragraph.text() + "\n").collect(Collectors.joining("\n"));
	}
}
