package org.lovende.diagram.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineBreakerTest {
	private static final Font FONT = new Font(Typeface.REGULAR, 14);

	@Test
	void lines_ofWordsThatFit_endAtSpaces() {
		List<String> lines = LineBreaker.lines("Øget viden om konsekvenserne af manglende motion", FONT, 120);
		assertThat(String.join(" ", lines)).isEqualTo("Øget viden om konsekvenserne af manglende motion");
		assertThat(lines).hasSizeGreaterThan(2).allMatch(line -> FONT.width(line) <= 120);
	}

	@ParameterizedTest
	@CsvSource({"forældre/plejeforældre, forældre/|plejeforældre", "mødeguide-oversigten, mødeguide-|oversigten"})
	void lines_atHyphenOrSlash_endAfterIt(String text, String expected) {
		assertThat(String.join("|", LineBreaker.lines(text, FONT, 110))).isEqualTo(expected);
	}

	@Test
	void lines_atASoftHyphen_showItOnlyThere() {
		assertThat(LineBreaker.lines("sundheds\u00ADplejersker", FONT, 90)).containsExactly("sundheds-", "plejersker");
		assertThat(LineBreaker.lines("sundheds\u00ADplejersker", FONT, 400)).containsExactly("sundhedsplejersker");
	}

	@Test
	void lines_ofALongCompound_areDividedBetweenSyllables() {
		assertThat(LineBreaker.lines("Rusmiddelbehandlingstilbud", FONT, 120)).containsExactly("Rusmiddelbe-", "handlingstilbud");
	}

	@Test
	void lines_ofNumbersAndRanges_stayTogether() {
		assertThat(LineBreaker.lines("om 2-3 uger", FONT, 55)).containsExactly("om 2-3", "uger");
	}

	@Test
	void lines_ofOneWordOf300Letters_fitAndLoseNothing() {
		String word = "x".repeat(300);
		List<String> lines = LineBreaker.lines(word, FONT, 180);
		assertThat(lines).allMatch(line -> FONT.width(line) <= 180);
		assertThat(String.join("", lines).replace("-", "")).isEqualTo(word);
	}

	@Test
	void lines_ofEmoji_areNotTornApart() {
		String family = "\uD83D\uDC69\u200D\uD83D\uDC69\u200D\uD83D\uDC67";
		assertThat(LineBreaker.lines(family.repeat(4), FONT, 70)).allMatch(line -> line.replace(family, "").isEmpty());
	}

	@Test
	void lines_ofLinesFeeds_startAnew() {
		assertThat(LineBreaker.lines("a\n\n b ", FONT, 100)).containsExactly("a", "b");
		assertThat(LineBreaker.lines(" \n", FONT, 100)).isEmpty();
		assertThat(LineBreaker.lines(null, FONT, 100)).isEmpty();
	}

	@Test
	void lines_ofRandomTexts_fitAndLoseNothing() {
		long seed = 42;
		Random random = new Random(seed);
		String alphabet = "abcdeæøå ,.-/  \u00ADstrn中é(";
		for (int run = 0; run < 500; run++) {
			StringBuilder text = new StringBuilder("a");
			int length = random.nextInt(300);
			for (int i = 0; i < length; i++)
				text.append(alphabet.charAt(random.nextInt(alphabet.length())));
			double width = 40 + random.nextInt(200);
			List<String> lines = LineBreaker.lines(text.toString(), FONT, width);
			assertThat(lines).as("seed %d run %d", seed, run).allMatch(line -> FONT.width(line) <= width);
			assertThat(bare(String.join("", lines))).as("seed %d run %d", seed, run).isEqualTo(bare(text.toString()));
		}
	}

	private static String bare(String text) {
		return text.replaceAll("[\\s\u00AD-]", "");
	}
}
