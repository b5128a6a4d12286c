package org.lovende.diagram.text;

/** The width of texts, worked out from the shipped fonts alone: the same on every machine. */
public final class TextMeasure {
	private TextMeasure() {
	}

	/**
	 * The width of a text on one line. Exact for characters that the shipped typeface has. All others (emoji, Chinese, Arabic, …) are drawn by
	 * fonts of the reader's machine: for them the width is a generous estimate.
	 *
	 * @return diagram units
	 */
	public static double width(String text, Font font) {
		double em = 0;
		for (int i = 0; i < text.length();) {
			int c = text.codePointAt(i);
			em += em(c, font.typeface());
			i += Character.charCount(c);
		}
		return em * font.size();
	}

	/** Whether the text reads from right to left: its first letter with a direction is Hebrew, Arabic or the like. */
	public static boolean isRightToLeft(String text) {
		return text.codePoints().mapToObj(Character::getDirectionality).filter(TextMeasure::isStrong).findFirst()
				.map(direction -> direction != Character.DIRECTIONALITY_LEFT_TO_RIGHT).orElse(false);
	}

	private static boolean isStrong(byte direction) {
		return direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
				|| direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
	}

	private static double em(int c, Typeface typeface) {
		if (isInvisible(c))
			return 0;
		double advance = typeface.advance(c);
		return advance >= 0 ? advance : estimate(c);
	}

	/** Measured at common system fonts: emoji up to 1.37, ideographs 1, Arabic and Indic letters up to 1.1. */
	private static double estimate(int c) {
		if (c >= 0x1F000)
			return 1.4;
		return switch (Character.getType(c)) {
			case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> 0;
			default -> 1.15;
		};
	}

	/** Characters that steer the layout and leave no mark. */
	static boolean isInvisible(int c) {
		return c == 0xAD || c >= 0x200B && c <= 0x200F || c >= 0x202A && c <= 0x202E || c >= 0x2060 && c <= 0x2069 || c == 0xFEFF
				|| c >= 0xFE00 && c <= 0xFE0F;
	}
}
