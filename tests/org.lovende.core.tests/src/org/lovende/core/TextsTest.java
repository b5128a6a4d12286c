package org.lovende.core;

import static org.assertj.core.api.Assertions.assertThat;

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
	void isStorable_textWithAControlCharacter_isFalse() {
		assertThat(Texts.isStorable("a\u0000b")).isFalse();
		assertThat(Texts.isStorable("a\uD83Db")).isFalse();
		assertThat(Texts.isStorable("\uD83D\uDE00\t\n")).isTrue();
		assertThat(Texts.isStorable(null)).isTrue();
	}
}
