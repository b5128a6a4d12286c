package org.lovende.ui.properties;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.lovende.core.CostSum;
import org.lovende.core.Numbers;
import org.lovende.core.Texts;

/** How the values of one type are written in a text field, and read from it. */
enum TextForm {
	/** Texts in the form of {@link Texts#normalise}. */
	TEXT("", String.class) {
		@Override
		String write(Object value, Locale locale) {
			return (String) value;
		}

		@Override
		Object read(String text, Locale locale) {
			return text;
		}
	},
	/** Numbers with a decimal comma or point. */
	NUMBER("problem.number", Double.class) {
		@Override
		String write(Object value, Locale locale) {
			return decimal(locale).format(value);
		}

		@Override
		Object read(String text, Locale locale) {
			return number(text, locale).doubleValue();
		}
	},
	/** Amounts, with groups of thousands; the currency may stand before or after what is read. */
	AMOUNT("problem.number", BigDecimal.class) {
		@Override
		String write(Object value, Locale locale) {
			return CostSum.text((BigDecimal) value, locale);
		}

		@Override
		Object read(String text, Locale locale) {
			return number(CURRENCY.matcher(text).replaceFirst(""), locale);
		}
	},
	/** Days, as the user's language or ISO 8601 writes them. */
	DATE("problem.date", LocalDate.class) {
		@Override
		String write(Object value, Locale locale) {
			return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale).format((LocalDate) value);
		}

		@Override
		Object read(String text, Locale locale) {
			for (FormatStyle style : List.of(FormatStyle.MEDIUM, FormatStyle.SHORT, FormatStyle.LONG)) {
				try {
					return LocalDate.parse(text, DateTimeFormatter.ofLocalizedDate(style).withLocale(locale));
				} catch (DateTimeException e) {
					continue; // perhaps it is written in another way
				}
			}
			return LocalDate.parse(text);
		}
	},
	/** Points in time, in ISO 8601. */
	MOMENT("problem.moment", Instant.class) {
		@Override
		String write(Object value, Locale locale) {
			return value.toString();
		}

		@Override
		Object read(String text, Locale locale) {
			return Instant.parse(text);
		}
	};

	/** As many as a double can have. */
	private static final int MAX_DIGITS = 340;
	private static final Pattern CURRENCY = Pattern.compile("^(?i:kr\\.?|dkk)|(?i:kr\\.?|dkk)$");

	private final String problem;
	private final Class<?> type;

	TextForm(String problem, Class<?> type) {
		this.problem = problem;
		this.type = type;
	}

	static TextForm of(Class<?> type) {
		for (TextForm form : values())
			if (form.type == type || type == double.class && form == NUMBER)
				return form;
		throw new IllegalArgumentException(type.getName());
	}

	/** The form of an attribute's values; that of texts for any other feature. */
	static TextForm of(EStructuralFeature feature) {
		return feature instanceof EAttribute attribute ? of(attribute.getEAttributeType().getInstanceClass()) : TEXT;
	}

	/** The key of the sentence that says how a value is to be written. */
	final String problem() {
		return problem;
	}

	/** The text of a value; null gives no text. */
	final String textOf(Object value, Locale locale) {
		return value == null ? "" : write(value, locale);
	}

	/**
	 * The value that a text stands for; null for no text.
	 *
	 * @throws IllegalArgumentException if the text stands for none
	 */
	final Object valueOf(String text, Locale locale) {
		String normal = Texts.normalise(text);
		try {
			return normal == null ? null : read(normal, locale);
		} catch (DateTimeException e) {
			throw new IllegalArgumentException(e);
		}
	}

	abstract String write(Object value, Locale locale);

	abstract Object read(String text, Locale locale);

	private static DecimalFormat decimal(Locale locale) {
		DecimalFormat format = (DecimalFormat) NumberFormat.getNumberInstance(locale);
		format.setGroupingUsed(false);
		format.setMaximumFractionDigits(MAX_DIGITS);
		return format;
	}

	private static BigDecimal number(String text, Locale locale) {
		return Numbers.parse(text, locale).orElseThrow(() -> new NumberFormatException(text));
	}
}
