package org.lovende.core.narrative.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lovende.core.narrative.grammar.Wording.Form;

class GrammarTest {
	private static final Locale DANISH = Locale.forLanguageTag("da");

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Mere viden om kost.                         | PHRASE     | mere viden om kost
			Øget motivation til at spise sundt          | PHRASE     | øget motivation til at spise sundt
			Mere viden om, hvad der virker              | PHRASE     | mere viden om, hvad der virker
			Vejledning om ADHD                          | PHRASE     | vejledning om ADHD
			3 måltider om dagen mv.                     | NAME       | 3 måltider om dagen mv.
			Borgerne spiser sundere                     | CLAUSE     | borgerne spiser sundere
			Borgerne slynger sig                        | CLAUSE     | borgerne slynger sig
			Det sunde madvalg bliver det nemme          | CLAUSE     | det sunde madvalg bliver det nemme
			At den unge trives i skolen                 | CLAUSE     | den unge trives i skolen
			At forbedre borgernes sundhed               | INFINITIVE | forbedre borgernes sundhed
			Borgerne bliver ikke genindlagt             | NAME       | Borgerne bliver ikke genindlagt
			Flere unge dimitterer                       | NAME       | Flere unge dimitterer
			Holstebro-modellen virker                   | NAME       | Holstebro-modellen virker
			Åben Dialog                                 | NAME       | Åben Dialog
			Herning                                     | NAME       | Herning
			ADHD-symptomerne mindskes                   | CLAUSE     | ADHD-symptomerne mindskes
			Hvad får borgeren?                          | NAME       | Hvad får borgeren?
			""")
	void wording_danishTitle_isRecognisedOrAName(String title, Form form, String text) {
		assertThat(Grammar.of(DANISH).wording(title)).extracting(Wording::form, Wording::text).containsExactly(form, text);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			More knowledge of unhealthy food            | PHRASE     | more knowledge of unhealthy food
			More motivation to eat healthily            | PHRASE     | more motivation to eat healthily
			The citizens eat more healthily.            | CLAUSE     | the citizens eat more healthily
			Physical activity becomes part of life      | CLAUSE     | physical activity becomes part of life
			To improve the citizens’ health             | INFINITIVE | improve the citizens’ health
			More citizens work                          | PHRASE     | more citizens work
			More citizens volunteer                     | NAME       | More citizens volunteer
			Copenhagen becomes cleaner                  | NAME       | Copenhagen becomes cleaner
			Housing First                               | NAME       | Housing First
			ADHD                                        | NAME       | ADHD
			""")
	void wording_englishTitle_isRecognisedOrAName(String title, Form form, String text) {
		assertThat(Grammar.of(Locale.ENGLISH).wording(title)).extracting(Wording::form, Wording::text).containsExactly(form, text);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			de opnår øget viden                         | CLAUSE | de opnår øget viden
			Fordi de opnår øget viden.                  | CLAUSE | de opnår øget viden
			De opnår øget viden                         | CLAUSE | de opnår øget viden
			at de opnår øget viden                      | CLAUSE | de opnår øget viden
			overskuddet smitter                         | CLAUSE | overskuddet smitter
			de kun tilbydes sund mad                    | CLAUSE | de kun tilbydes sund mad
			de tilbydes ikke sund mad                   | NAME   | de tilbydes ikke sund mad
			Dermed får de ny viden                      | NAME   | Dermed får de ny viden
			Erfaring fra tidligere forløb               | NAME   | Erfaring fra tidligere forløb
			De får viden. Det giver mening.             | NAME   | De får viden. Det giver mening
			""")
	void reason_danish_isAClauseOnlyWhereItCanFollowBecause(String rationale, Form form, String text) {
		assertThat(Grammar.of(DANISH).reason(rationale)).extracting(Wording::form, Wording::text).containsExactly(form, text);
	}

	@Test
	void wording_nothingToRead_isEmpty() {
		assertThat(Grammar.of(DANISH).wording(null).isEmpty()).isTrue();
		assertThat(Grammar.of(DANISH).wording(" . ").isEmpty()).isTrue();
		assertThat(Grammar.of(DANISH).reason("\n").isEmpty()).isTrue();
	}

	@Test
	void sentences_wrappedLine_isJoined() {
		assertThat(FreeText.sentences("Alle skal se det,\nog det\nhjælper;")).isEqualTo("Alle skal se det, og det hjælper.");
		assertThat(FreeText.hasSeveralSentences("Alle skal se det,\nog det hjælper")).isFalse();
		assertThat(FreeText.hasSeveralSentences("Det ses. Det hjælper")).isTrue();
	}

	@Test
	void sentences_linesWithListSigns_becomeSentences() {
		assertThat(FreeText.sentences("- ro\n• struktur!\n\nog  mere...")).isEqualTo("Ro. Struktur! Og mere…");
	}
}
