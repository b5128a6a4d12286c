package org.lovende.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpellerTest {
	@TempDir
	static Path folder;
	private static OwnWords own;
	private static Speller danish;

	@BeforeAll
	static void read() throws IOException {
		own = new OwnWords(folder.resolve("words.txt"));
		danish = Speller.of(new Locale("da"), own);
	}

	@Test
	void check_ofTheHandbooksWords_findsNothingWrong() {
		assertThat(danish.check("Kerneelementer, målgruppe, forandringsteori, støttebehov, læringscirkel og prøvehandlinger i botilbuddet for pårørende.")).isEmpty();
	}

	@Test
	void check_ofMistakes_namesThemOnceInTheirOrderWithWhatWasMeant() {
		assertThat(danish.check("En bostøttte i kommunnen, og en bostøttte til.")).containsExactly(new UnknownWord("bostøttte", danish.check("bostøttte").get(0).suggestions()),
				new UnknownWord("kommunnen", danish.check("kommunnen").get(0).suggestions()));
		assertThat(danish.check("kommunnen").get(0).suggestions()).first().isEqualTo("kommunen");
	}

	@Test
	void check_ofAddressesNumbersAndAbbreviations_passesThemOver() {
		assertThat(danish.check("Se www.xyzzq.dk, abcq@xyzzq.dk, VUMQ, 14q, forand\u00ADringsteori")).isEmpty();
	}

	@Test
	void check_inEnglish_usesTheOtherDictionary() throws IOException {
		Speller english = Speller.of(Locale.ENGLISH, own);
		assertThat(english.check("The outcome and the behaviour of målgruppen")).extracting(UnknownWord::word).contains("målgruppen").doesNotContain("outcome");
	}

	@Test
	void add_ofAWord_isRememberedByTheNextStart() throws IOException {
		assertThat(danish.check("spydspidsenq")).hasSize(1);
		own.add("Spydspidsenq");
		assertThat(danish.check("spydspidsenq")).isEmpty();
		assertThat(new OwnWords(folder.resolve("words.txt")).contains("spydspidsenq")).isTrue();
		assertThat(Files.readAllLines(folder.resolve("words.txt"))).containsExactly("Spydspidsenq");
	}
}
