package org.lovende.exchange.workbook;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.lovende.core.Messages;
import org.lovende.core.ReviewQuestions;

/** Says in words what can stand in the cells of a column: for messages, the template and the user documentation. */
final class ValueDescription {
	private ValueDescription() {
	}

	static String of(ColumnDefinition column, Locale locale) {
		Messages messages = Messages.of(ValueDescription.class, locale);
		String key = "kind." + column.kind().name();
		return switch (column.kind()) {
		case WORD, WORDS -> messages.get(key, String.join(", ", Vocabulary.words(column.words(), locale)));
		case YES_NO -> messages.get(key, Vocabulary.yesNo(true, locale) + ", " + Vocabulary.yesNo(false, locale));
		case NUMBER -> column.maximum() == null ? messages.get(key)
				: messages.get(key + "-range", number(column.minimum()), number(column.maximum()));
		case REFERENCE, REFERENCES -> messages.get(key, Vocabulary.type(target(column), locale));
		case QUESTION -> messages.get(key, questions(locale));
		default -> messages.get(key);
		};
	}

	/** The class of the elements that a reference points at. */
	static EClass target(ColumnDefinition column) {
		return switch (column.role()) {
		case PARENT, PARTICIPATION -> (EClass) column.feature().eContainer();
		default -> (EClass) column.feature().getEType();
		};
	}

	/** A limit of a range without decimals it does not have. */
	static String number(Double limit) {
		return limit == Math.rint(limit) ? Long.toString(limit.longValue()) : limit.toString();
	}

	private static String questions(Locale locale) {
		List<String> keys = ReviewQuestions.KEYS;
		return keys.stream().map(key -> Vocabulary.question(key, locale).get(0)).collect(Collectors.joining(", "));
	}
}
