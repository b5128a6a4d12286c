package org.lovende.ui.properties;

import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Reads numbers as people write them, and as spreadsheets give them to the clipboard: comma or point before the decimals, groups of three digits or
 * none, spaces, an amount with its currency. Where one sign could mean both, as in 25.000, it means what it means in the user's language.
 */
final class WrittenNumber {
	private static final Pattern PLAIN = Pattern.compile("[+-]?\\d+([.,]\\d+)?([eE][+-]?\\d{1,3})?");
	/** Groups do not begin with a nought: 0.125 has decimals in every language. */
	private static final String GROUPS = "[+-]?[1-9]\\d{0,2}(%s\\d{3})+(%s\\d+)?";
	private static final Pattern POINTS_BETWEEN = Pattern.compile(GROUPS.formatted("\\.", ","));
	private static final Pattern COMMAS_BETWEEN = Pattern.compile(GROUPS.formatted(",", "\\."));
	private static final Pattern SPACES = Pattern.compile("[\\s\u00A0\u202F]");
	private static final Pattern CURRENCY = Pattern.compile("^(?i:kr\\.?|dkk)|(?i:kr\\.?|dkk)$");

	private WrittenNumber() {
	}

	/**
	 * The number that a text stands for.
	 *
	 * @throws NumberFormatException if it stands for none
	 */
	static BigDecimal of(String text, Locale locale) {
		String compact = SPACES.matcher(text).replaceAll("").replace('\u2212', '-');
		boolean pointsFirst = DecimalFormatSymbols.getInstance(locale).getGroupingSeparator() == '.';
		if (pointsFirst && POINTS_BETWEEN.matcher(compact).matches())
			return pointsBetween(compact);
		if (!pointsFirst && COMMAS_BETWEEN.matcher(compact).matches())
			return commasBetween(compact);
		if (PLAIN.matcher(compact).matches())
			return new BigDecimal(compact.replace(',', '.'));
		if (POINTS_BETWEEN.matcher(compact).matches())
			return pointsBetween(compact);
		if (COMMAS_BETWEEN.matcher(compact).matches())
			return commasBetween(compact);
		throw new NumberFormatException(text);
	}

	/** The same for an amount of money, which may have its currency before or after it. */
	static BigDecimal ofMoney(String text, Locale locale) {
		return of(CURRENCY.matcher(text.strip()).replaceFirst(""), locale);
	}

	private static BigDecimal pointsBetween(String number) {
		return new BigDecimal(number.replace(".", "").replace(',', '.'));
	}

	private static BigDecimal commasBetween(String number) {
		return new BigDecimal(number.replace(",", ""));
	}
}
