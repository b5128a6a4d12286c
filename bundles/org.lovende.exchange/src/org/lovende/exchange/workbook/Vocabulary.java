package org.lovende.exchange.workbook;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.lovende.core.Interventions;
import org.lovende.core.Messages;
import org.lovende.core.ReviewQuestions;

/**
 * The names of sheets, columns, keys and words in the languages of the users. Reading accepts every language and every synonym; writing
 * takes the first name of one language. Letter case is ignored; <code>_</code> and spaces count as <code>-</code>, and <code>aa</code>,
 * <code>ae</code>, <code>oe</code> as the Danish letters, so that file names survive old archives and keyboards.
 */
final class Vocabulary {
	/** The languages in which a workbook can be written. */
	static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Interventions.DANISH);
	/** The key column of a sheet whose rows are keys. */
	static final String KEY = "key";
	/** The value column of a sheet whose rows are keys. */
	static final String VALUE = "value";

	private static final String SEPARATOR = "\\|";
	private static final Map<String, Map<String, String>> LOOKUPS = new HashMap<>();

	private Vocabulary() {
	}

	/** The name under which a sheet is written. */
	static String name(SheetDefinition sheet, Locale locale) {
		return names("sheet." + sheet.key(), locale).get(0);
	}

	/** The name of the sheet that explains the workbook; import passes over it. */
	static String guideName(Locale locale) {
		return names("sheet.guide", locale).get(0);
	}

	/** All names of a sheet in one language. */
	static List<String> names(SheetDefinition sheet, Locale locale) {
		return names("sheet." + sheet.key(), locale);
	}

	/** The name under which a column of a sheet is written. */
	static String name(SheetDefinition sheet, ColumnDefinition column, Locale locale) {
		return names(sheet, column, locale).get(0);
	}

	/** All names of a column in one language. */
	static List<String> names(SheetDefinition sheet, ColumnDefinition column, Locale locale) {
		return names(columnKey(sheet, column), locale);
	}

	/** The name of the key or the value column of a sheet whose rows are keys. */
	static String name(String keyOrValue, Locale locale) {
		return names("column." + keyOrValue, locale).get(0);
	}

	/** What a sheet holds, in a sentence. */
	static String help(SheetDefinition sheet, Locale locale) {
		return messages(locale).get("help.sheet." + sheet.key());
	}

	/** What a column holds, in a sentence. */
	static String help(SheetDefinition sheet, ColumnDefinition column, Locale locale) {
		String own = "help." + sheet.key() + "." + column.key();
		return messages(locale).get(messages(locale).has(own) ? own : "help." + column.key());
	}

	/** What an element of a class is called in a sentence, with its article. */
	static String type(EClass type, Locale locale) {
		return messages(locale).get("type." + type.getName());
	}

	/** The word for a value of a fixed list; empty for the value that an empty cell stands for. */
	static String word(EEnum type, Enumerator value, Locale locale) {
		return words(type, value, locale).get(0);
	}

	/** All words for a value of a fixed list in one language. */
	static List<String> words(EEnum type, Enumerator value, Locale locale) {
		return names("word." + type.getName() + "." + value.getName(), locale);
	}

	/** The written words of a fixed list in its order, without the value that an empty cell stands for. */
	static List<String> words(EEnum type, Locale locale) {
		return type.getELiterals().stream().map(literal -> word(type, literal.getInstance(), locale)).filter(word -> !word.isEmpty()).toList();
	}

	static String yesNo(boolean value, Locale locale) {
		return yesNoWords(value, locale).get(0);
	}

	/** All words for yes or for no in one language. */
	static List<String> yesNoWords(boolean value, Locale locale) {
		return names(value ? "word.yes" : "word.no", locale);
	}

	/** The word that says "none" where an empty cell means something else. */
	static List<String> none(Locale locale) {
		return names("word.none", locale);
	}

	/** All names of a question of the handbook in one language: its key, then its text. */
	static List<String> question(String key, Locale locale) {
		List<String> result = new ArrayList<>(names("question." + key, locale));
		result.add(ReviewQuestions.text(key, locale));
		return result;
	}

	/** The sheet of this name in any language. */
	static Optional<SheetDefinition> findSheet(String name) {
		Map<String, String> lookup = lookup("sheets", table -> {
			for (SheetDefinition sheet : WorkbookSchema.SHEETS)
				table.add("sheet." + sheet.key(), sheet.key());
		});
		return Optional.ofNullable(lookup.get(fold(name))).map(WorkbookSchema::sheet);
	}

	/** Whether this is the name of the sheet that explains the workbook. */
	static boolean isGuide(String name) {
		return lookup("guide", table -> table.add("sheet.guide", "guide")).containsKey(fold(name));
	}

	/** The column of this name in any language. */
	static Optional<ColumnDefinition> findColumn(SheetDefinition sheet, String name) {
		Map<String, String> lookup = lookup("columns of " + sheet.key(), table -> {
			for (ColumnDefinition column : sheet.columns())
				table.add(columnKey(sheet, column), column.key());
		});
		return Optional.ofNullable(lookup.get(fold(name))).map(sheet::column);
	}

	/** Which of the two columns of a sheet of keys this is; empty if none of them. */
	static Optional<String> findKeyOrValue(String name) {
		return Optional.ofNullable(lookup("key and value", table -> {
			table.add("column." + KEY, KEY);
			table.add("column." + VALUE, VALUE);
		}).get(fold(name)));
	}

	/** The value of a fixed list that a word of any language stands for. */
	static Optional<Enumerator> findWord(EEnum type, String word) {
		Map<String, String> lookup = lookup("words of " + type.getName(), table -> {
			for (EEnumLiteral literal : type.getELiterals())
				table.add("word." + type.getName() + "." + literal.getName(), literal.getName());
		});
		return Optional.ofNullable(lookup.get(fold(word))).map(literal -> type.getEEnumLiteral(literal).getInstance());
	}

	/** Whether a word of any language means yes or no; empty if neither. */
	static Optional<Boolean> findYesNo(String word) {
		return Optional.ofNullable(lookup("yes and no", table -> {
			table.add("word.yes", "yes");
			table.add("word.no", "no");
		}).get(fold(word))).map("yes"::equals);
	}

	/** Whether a word of any language means none. */
	static boolean isNone(String word) {
		return lookup("none", table -> table.add("word.none", "none")).containsKey(fold(word));
	}

	/** The key of the handbook's question that a key or text of any language stands for. */
	static Optional<String> findQuestion(String text) {
		return Optional.ofNullable(lookup("questions", table -> {
			for (String question : ReviewQuestions.KEYS)
				for (Locale locale : LANGUAGES)
					table.add(question(question, locale), question);
		}).get(fold(text)));
	}

	/** The form in which names are compared. */
	static String fold(String name) {
		String folded = Normalizer.normalize(name, Normalizer.Form.NFC).strip().toLowerCase(Locale.ROOT);
		return folded.replaceAll("[\\s_\u00A0-]+", "-").replace("å", "aa").replace("æ", "ae").replace("ø", "oe");
	}

	private static String columnKey(SheetDefinition sheet, ColumnDefinition column) {
		String own = "column." + sheet.key() + "." + column.key();
		return messages(Locale.ENGLISH).has(own) ? own : "column." + column.key();
	}

	private static List<String> names(String key, Locale locale) {
		return List.of(messages(locale).get(key).split(SEPARATOR, -1));
	}

	private static Messages messages(Locale locale) {
		return Messages.of(Vocabulary.class, locale);
	}

	private static synchronized Map<String, String> lookup(String name, Consumer<Lookup> filler) {
		return LOOKUPS.computeIfAbsent(name, missing -> {
			Lookup table = new Lookup();
			filler.accept(table);
			return table.entries;
		});
	}

	/** Names of all languages, folded, with what they stand for. */
	private static final class Lookup {
		private final Map<String, String> entries = new HashMap<>();

		void add(String key, String meaning) {
			for (Locale locale : LANGUAGES)
				add(names(key, locale), meaning);
		}

		void add(List<String> names, String meaning) {
			for (String name : names) {
				String other = entries.putIfAbsent(fold(name), meaning);
				if (other != null && !other.equals(meaning))
					throw new IllegalStateException("\"" + name + "\" stands for " + other + " and for " + meaning);
			}
		}
	}
}
