package org.lovende.core;

import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Numbers as people write them in Danish and English, and as spreadsheets give them: comma or point before the decimals, groups of three digits or none,
 * spaces anywhere. Knows no currencies and no percent.
 */
public final class Numbers {
	private static final Pattern PLAIN = Pattern.compile("[+-]?\\d+([.,]\\d+)?([eE][+-]?\\d{1,3})?");
	private static final Pattern DANISH_GROUPS = Pattern.compile("[+-]?\\d{1,3}(\\.\\d{3})+(,\\d+)?");
	private static final Pattern ENGLISH_GROUPS = Pattern.compile("[+-]?\\d{1,3}(,\\d{3})+(\\.\\d+)?");
	private static final Pattern AMBIGUOUS = Pattern.compile("[+-]?[1-9]\\d{0,2}[.,]\\d{3}");
	private static final Pattern SPACES = Pattern.compile("[\\s\u00A0\u202F]");

	private Numbers() {
	}

	/** The number that a text stands for, for a reader who does not know its language: 125.000 has decimals. Empty if it stands for none. */
	public static Optional<BigDecimal> parse(String text) {
		String compact = compact(text);
		if (PLAIN.matcher(compact).matches())
			return Optional.of(new BigDecimal(compact.replace(',', '.')));
		if (DANISH_GROUPS.matcher(compact).matches())
			return Optional.of(new BigDecimal(compact.replace(".", "").replace(',', '.')));
		if (ENGLISH_GROUPS.matcher(compact).matches())
			return Optional.of(new BigDecimal(compact.replace(",", "")));
		return Optional.empty();
	}

	/** The number that a text stands for to somebody who writes in a language: 125.000 is 125 thousand in Danish, and 125 in English. Empty if it stands for none. */
	public static Optional<BigDecimal> parse(String text, Locale locale) {
		char group = DecimalFormatSymbols.getInstance(locale).getGroupingSeparator();
		return parse(isAmbiguous(text) && text.indexOf(group) >= 0 ? withoutSeparator(text) : text);
	}

	/** A number without exponent and without decimals that say nothing. */
	public static String plain(BigDecimal number) {
		BigDecimal stripped = number.stripTrailingZeros();
		return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
	}

	/** Whether the separator of a number could stand before decimals as well as between groups: 125.000, but not 0.125 or 1250.000. */
	public static boolean isAmbiguous(String text) {
		return AMBIGUOUS.matcher(compact(text)).matches();
	}

	/** A text without its separator: the number that was meant if it separates groups. */
	public static String withoutSeparator(String text) {
		return compact(text).replaceAll("[.,]", "");
	}

	private static String compact(String text) {
		return SPACES.matcher(text).replaceAll("").replace('\u2212', '-');
	}
}
