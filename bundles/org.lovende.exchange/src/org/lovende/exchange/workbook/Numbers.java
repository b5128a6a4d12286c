package org.lovende.exchange.workbook;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as people write them in Danish and English tables: comma or point before the decimals, groups of three digits or none. */
final class Numbers {
	private static final Pattern PLAIN = Pattern.compile("[+-]?\\d+([.,]\\d+)?([eE][+-]?\\d{1,3})?");
	private static final Pattern DANISH_GROUPS = Pattern.compile("[+-]?\\d{1,3}(\\.\\d{3})+(,\\d+)?");
	private static final Pattern ENGLISH_GROUPS = Pattern.compile("[+-]?\\d{1,3}(,\\d{3})+(\\.\\d+)?");
	private static final Pattern AMBIGUOUS = Pattern.compile("[+-]?[1-9]\\d{0,2}[.,]\\d{3}");

	private Numbers() {
	}

	/** The number that the text stands for; empty if it stands for none. */
	static Optional<BigDecimal> parse(String text) {
		String compact = text.replaceAll("[\\s\u00A0\u202F]", "").replace('\u2212', '-');
		if (PLAIN.matcher(compact).matches())
			return Optional.of(new BigDecimal(compact.replace(',', '.')));
		if (DANISH_GROUPS.matcher(compact).matches())
			return Optional.of(new BigDecimal(compact.replace(".", "").replace(',', '.')));
		if (ENGLISH_GROUPS.matcher(compact).matches())
			return Optional.of(new BigDecimal(compact.replace(",", "")));
		return Optional.empty();
	}

	/** A number without exponent and without decimals that say nothing. */
	static String plain(BigDecimal number) {
		BigDecimal stripped = number.stripTrailingZeros();
		return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
	}

	/** Whether the separator could as well be one of groups: 125.000 is read as 125, but a Dane may mean more. */
	static boolean isAmbiguous(String text) {
		return AMBIGUOUS.matcher(text.strip()).matches();
	}

	/** The text without its separator: the number that was meant if it separates groups. */
	static String withoutSeparator(String text) {
		return text.strip().replaceAll("[.,]", "");
	}
}
