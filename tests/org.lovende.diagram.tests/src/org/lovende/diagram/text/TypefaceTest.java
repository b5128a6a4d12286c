package org.lovende.diagram.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.fontbox.ttf.TrueTypeFont;
import org.junit.jupiter.api.Test;

class TypefaceTest {
	@Test
	void width_ofText_isTheSumOfItsAdvances() throws Exception {
		try (TrueTypeFont font = Typeface.BOLD.parse()) {
			double expected = 0;
			for (char c : "Kerneelementer på æøå AV To".toCharArray())
				expected += font.getAdvanceWidth(font.getUnicodeCmapLookup().getGlyphId(c)) * 16.0 / font.getUnitsPerEm();
			assertThat(new Font(Typeface.BOLD, 16).width("Kerneelementer på æøå AV To")).isCloseTo(expected, within(1e-9));
		}
	}

	@Test
	void width_ofCharactersBeyondTheFont_isGenerous() {
		Font font = new Font(Typeface.REGULAR, 10);
		assertThat(Typeface.REGULAR.has('中')).isFalse();
		assertThat(font.width("中")).isBetween(10.0, 15.0);
		assertThat(font.width("a\u00ADb")).isEqualTo(font.width("ab"));
	}

	@Test
	void outline_ofALetter_standsOnTheBaseline() {
		assertThat(Typeface.REGULAR.outline('H').getBounds2D().getMaxY()).isCloseTo(0, within(0.001));
		assertThat(Typeface.REGULAR.outline('H').getBounds2D().getMinY()).isBetween(-0.75, -0.7);
		assertThat(Typeface.REGULAR.outline('中')).isNull();
	}

	@Test
	void isRightToLeft_byFirstLetterWithADirection() {
		assertThat(TextMeasure.isRightToLeft("12 שלום abc")).isTrue();
		assertThat(TextMeasure.isRightToLeft("abc שלום")).isFalse();
		assertThat(TextMeasure.isRightToLeft("123")).isFalse();
	}
}
