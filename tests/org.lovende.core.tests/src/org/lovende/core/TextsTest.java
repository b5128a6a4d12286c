package org.lovende.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

class TextsTest {
	@Test
	void normalise_lineEndsAndControlCharacters_areBroughtIntoTheForm() {
		assertThat(Texts.normalise(" a\r\nb\rc\u0000\u000Bd \n")).isEqualTo("a\nb\ncd");
	}

	@Test
	void normalise_nothingToRead_isNull() {
		assertThat(Texts.normalise(" \n ")).isNull();
		assertThat(Texts.normalise(null)).isNull();
	}

	@Test
	void normalise_charactersBeyondTheBasicPlane_areKept() {
		assertThat(Texts.normalise("\uD83D\uDE00")).isEqualTo("\uD83D\uDE00");
		assertThat(Texts.normalise("a\uD83D")).isEqualTo("a");
	}

	@Test
	void lines_blankLines_areLeftOut() {
		assertThat(Texts.lines(" a \n\n b")).containsExactly("a", "b");
		assertThat(Texts.lines(null)).isEmpty();
	}

	@Test
	void isStorable_charactersThatXmlCannotHold_isFalse() {
		assertThat(Texts.isStorable("a\n\t\uD83D\uDE00")).isTrue();
		assertThat(Texts.isStorable(null)).isTrue();
		assertThat(Texts.isStorable("a\u0000")).isFalse();
		assertThat(Texts.isStorable("a\uD83D")).isFalse();
		assertThat(Texts.isStorable("\uFFFE")).isFalse();
	}

	@Test
	void shortened_longText_endsInAnEllipsisAndNeverInsideACharacter() {
		assertThat(Texts.shortened("abcde", 5)).isEqualTo("abcde");
		assertThat(Texts.shortened("abcdef", 5)).isEqualTo("abcd…");
		assertThat(Texts.shortened("abc def", 5)).isEqualTo("abc…");
		assertThat(Texts.shortened("abc\uD83D\uDE00ef", 5)).isEqualTo("abc…");
	}

	@Test
	void enumeration_words_areJoinedAsInASentence() {
		assertThat(Texts.enumeration(List.of(), "and")).isEmpty();
		assertThat(Texts.enumeration(List.of("a"), "and")).isEqualTo("a");
		assertThat(Texts.enumeration(List.of("a", "b"), "and")).isEqualTo("a and b");
		assertThat(Texts.enumeration(List.of("a", "b", "c"), "og")).isEqualTo("a, b og c");
	}
}
