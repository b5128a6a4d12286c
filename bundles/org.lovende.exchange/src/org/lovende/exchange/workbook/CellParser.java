package org.lovende.exchange.workbook;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.common.util.Enumerator;
import org.lovende.core.Ids;
import org.lovende.core.Numbers;
import org.lovende.core.Texts;
import org.lovende.core.check.PersonalNumbers;
import org.lovende.exchange.Place;
import org.lovende.exchange.ProblemLog;
import org.lovende.exchange.Severity;

/**
 * Turns the text of a cell into the value that its column holds: a string for texts, ids and references, a list of strings for references
 * and lines, and for the other kinds the value of the model's feature.
 */
final class CellParser {
	/** Stands for the value of a cell that holds something else than its column can. */
	static final Object INVALID = new Object();

	/** Amounts beyond this many digits on either side of the point are slips, and slow to print. */
	private static final int MAX_AMOUNT_DIGITS = 30;
	private static final String LIST_SEPARATOR = "[;\n]";

	private final ProblemLog log;
	private final Locale locale;

	CellParser(ProblemLog log) {
		this.log = log;
		this.locale = log.messages().locale();
	}

	/**
	 * The value of a cell.
	 *
	 * @return null for an empty cell, which means that the feature is cleared; {@link #INVALID} after noting an error
	 */
	Object parse(ColumnDefinition column, RawCell cell, Place place) {
		if (cell.fault() != null) {
			log.add(Severity.ERROR, place, cell.fault(), cell.text(), ValueDescription.of(column, locale));
			return INVALID;
		}
		String text = clean(cell.text(), place);
		if (text == null)
			return null;
		return switch (column.kind()) {
		case ID -> id(text, place);
		case UUID -> Ids.isUuid(text) ? Ids.canonical(text) : invalid("uuid", column, text, place);
		case TITLE -> limited(text, Texts.MAX_TITLE, place);
		case TEXT -> limited(text, Texts.MAX_TEXT, place);
		case QUESTION -> question(text, place);
		case WORD -> Vocabulary.findWord(column.words(), text).<Object>map(word -> word).orElseGet(() -> invalidWord(column, text, place));
		case WORDS -> words(column, text, place);
		case YES_NO -> Vocabulary.findYesNo(text).<Object>map(yes -> yes).orElseGet(() -> invalidWord(column, text, place));
		case NUMBER -> number(column, text, place);
		case AMOUNT -> amount(column, text, cell.isNumber(), place);
		case DATE -> date(column, text, place);
		case MOMENT -> moment(column, text, place);
		case REFERENCE -> text;
		case REFERENCES -> list(text);
		case LINES -> lines(text, place);
		};
	}

	/** Whether a cell is empty once characters that no text can hold are left out. */
	static boolean isBlank(RawCell cell) {
		return cell.fault() == null && Texts.normalise(cell.text()) == null;
	}

	private String clean(String raw, Place place) {
		String text = Texts.normalise(raw);
		String asRead = raw.replace("\r\n", "\n").replace('\r', '\n').strip();
		if (!asRead.equals(text == null ? "" : text))
			log.add(Severity.NOTE, place, "control-characters", text, null);
		return text;
	}

	private Object id(String text, Place place) {
		if (!WorkbookIds.isUsable(text)) {
			log.add(Severity.ERROR, place, "id-form", text, null);
			return INVALID;
		}
		return Ids.isUuid(text) ? Ids.canonical(text) : text;
	}

	private Object limited(String text, int limit, Place place) {
		if (!PersonalNumbers.find(text).isEmpty())
			log.add(Severity.WARNING, place, "personal-number", PersonalNumbers.mask(text), null); // the list of problems may be passed on
		if (text.length() <= limit)
			return text;
		String most = Integer.toString(limit);
		log.add(Severity.ERROR, place, "text-too-long", text, log.messages().get("expected.length", most), Integer.toString(text.length()), most);
		return INVALID;
	}

	private Object question(String text, Place place) {
		Optional<String> key = Vocabulary.findQuestion(text);
		return key.isPresent() ? key.get() : limited(text, Texts.MAX_TEXT, place);
	}

	private Object words(ColumnDefinition column, String text, Place place) {
		List<Enumerator> values = new ArrayList<>();
		for (String word : list(text)) {
			Optional<Enumerator> value = Vocabulary.findWord(column.words(), word);
			if (value.isEmpty())
				return invalidWord(column, word, place);
			values.add(value.get());
		}
		return values;
	}

	private Object number(ColumnDefinition column, String text, Place place) {
		Optional<BigDecimal> number = Numbers.parse(text);
		if (number.isEmpty() || Double.isInfinite(number.get().doubleValue()))
			return invalid("number", column, text, place);
		double value = number.get().doubleValue();
		if (column.maximum() == null || value >= column.minimum() && value <= column.maximum())
			return value;
		log.add(Severity.ERROR, place, "number-range", text, ValueDescription.of(column, locale), ValueDescription.number(column.minimum()),
				ValueDescription.number(column.maximum()));
		return INVALID;
	}

	private Object amount(ColumnDefinition column, String text, boolean isNumber, Place place) {
		Optional<BigDecimal> number = Numbers.parse(text);
		if (number.isEmpty() || number.get().precision() + Math.abs(number.get().scale()) > 2 * MAX_AMOUNT_DIGITS)
			return invalid("number", column, text, place);
		if (!isNumber && Numbers.isAmbiguous(text))
			log.add(Severity.WARNING, place, "number-ambiguous", text, null, number.get().stripTrailingZeros().toPlainString(),
					Numbers.withoutSeparator(text));
		return number.get();
	}

	/** A date cell with a time of day is a date all the same. */
	private Object date(ColumnDefinition column, String text, Place place) {
		try {
			return LocalDate.parse(text.indexOf('T') > 0 ? text.substring(0, text.indexOf('T')) : text);
		} catch (DateTimeException e) {
			return invalid("date", column, text, place);
		}
	}

	private Object moment(ColumnDefinition column, String text, Place place) {
		try {
			return OffsetDateTime.parse(text).toInstant();
		} catch (DateTimeException e) {
			return invalid("moment", column, text, place);
		}
	}

	private Object lines(String text, Place place) {
		List<String> lines = Texts.lines(text);
		return lines.stream().anyMatch(line -> limited(line, Texts.MAX_TITLE, place) == INVALID) ? INVALID : lines;
	}

	private static List<String> list(String text) {
		return Arrays.stream(text.split(LIST_SEPARATOR)).map(String::strip).filter(entry -> !entry.isEmpty()).toList();
	}

	private Object invalidWord(ColumnDefinition column, String text, Place place) {
		String allowed = column.kind() == ValueKind.YES_NO ? ValueDescription.of(column, locale)
				: String.join(", ", Vocabulary.words(column.words(), locale));
		log.add(Severity.ERROR, place, "word", text, allowed, allowed);
		return INVALID;
	}

	private Object invalid(String problem, ColumnDefinition column, String text, Place place) {
		log.add(Severity.ERROR, place, problem, text, ValueDescription.of(column, locale));
		return INVALID;
	}
}
