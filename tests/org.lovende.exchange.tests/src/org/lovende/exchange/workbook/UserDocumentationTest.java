package org.lovende.exchange.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.junit.jupiter.api.Test;
import org.lovende.core.Interventions;
import org.lovende.core.ReviewQuestions;

/** The user documentation lists every sheet, column and word as the program knows them. */
class UserDocumentationTest {
	private static final String BEGIN = "<!-- reference: begin -->\n";
	private static final String END = "<!-- reference: end -->\n";
	private static final Locale DANISH = Interventions.DANISH;

	/** Run with -Dlovende.update=true to write the reference anew after a change of the schema. */
	@Test
	void reference_inTheDocumentation_isThatOfTheSchema() throws IOException {
		Path file = Examples.root().resolve("docs/user/workbook.md");
		String text = Files.readString(file);
		int begin = text.indexOf(BEGIN) + BEGIN.length();
		int end = text.indexOf(END);
		if (Boolean.getBoolean("lovende.update")) {
			Files.writeString(file, text.substring(0, begin) + reference() + text.substring(end));
			return;
		}
		assertThat(text.substring(begin, end)).isEqualTo(reference());
	}

	private static String reference() {
		StringBuilder text = new StringBuilder();
		for (SheetDefinition sheet : WorkbookSchema.SHEETS)
			appendSheet(text, sheet);
		text.append("\n## Words\n\n| list | English | Danish |\n|---|---|---|\n");
		wordLists().forEach((name, list) -> appendWords(text, name, list));
		appendRow(text, "yes or no", names(Vocabulary.yesNoWords(true, Locale.ENGLISH)), names(Vocabulary.yesNoWords(true, DANISH)));
		appendRow(text, "", names(Vocabulary.yesNoWords(false, Locale.ENGLISH)), names(Vocabulary.yesNoWords(false, DANISH)));
		appendRow(text, "no theory at all", names(Vocabulary.none(Locale.ENGLISH)), names(Vocabulary.none(DANISH)));
		text.append("\n## Review questions\n\n| key | the handbook's question |\n|---|---|\n");
		for (String question : ReviewQuestions.KEYS) {
			List<String> english = Vocabulary.question(question, Locale.ENGLISH);
			List<String> danish = Vocabulary.question(question, DANISH);
			appendRow(text, names(english.subList(0, 1)) + " · " + names(danish.subList(0, 1)), danish.get(1) + " · " + english.get(1));
		}
		return text.append('\n').toString();
	}

	private static void appendSheet(StringBuilder text, SheetDefinition sheet) {
		text.append("\n### ").append(Vocabulary.name(sheet, Locale.ENGLISH)).append(" · ").append(Vocabulary.name(sheet, DANISH)).append("\n\n");
		text.append(Vocabulary.help(sheet, Locale.ENGLISH));
		String others = others(Vocabulary.names(sheet, Locale.ENGLISH), Vocabulary.names(sheet, DANISH));
		if (!others.isEmpty())
			text.append(" Also understood: ").append(others).append('.');
		text.append("\n\n| ").append(sheet.isKeyValue() ? "key" : "column").append(" | also | content | what can stand there |\n|---|---|---|---|\n");
		for (ColumnDefinition column : sheet.columns()) {
			List<String> english = Vocabulary.names(sheet, column, Locale.ENGLISH);
			List<String> danish = Vocabulary.names(sheet, column, DANISH);
			String name = names(english.subList(0, 1)) + " · " + names(danish.subList(0, 1));
			appendRow(text, column.required() ? "**" + name + "**" : name, others(english, danish), Vocabulary.help(sheet, column, Locale.ENGLISH),
					ValueDescription.of(column, Locale.ENGLISH));
		}
	}

	private static TreeMap<String, EEnum> wordLists() {
		TreeMap<String, EEnum> lists = new TreeMap<>();
		for (SheetDefinition sheet : WorkbookSchema.SHEETS)
			for (ColumnDefinition column : sheet.columns())
				if (column.kind() == ValueKind.WORD || column.kind() == ValueKind.WORDS)
					lists.merge(Vocabulary.name(sheet, column, Locale.ENGLISH) + ": " + column.words().getName(), column.words(), (first, second) -> first);
		return lists;
	}

	private static void appendWords(StringBuilder text, String name, EEnum list) {
		String heading = name.substring(0, name.indexOf(':')) + " (" + sheets(list) + ")";
		for (EEnumLiteral literal : list.getELiterals()) {
			String english = names(Vocabulary.words(list, literal.getInstance(), Locale.ENGLISH));
			String danish = names(Vocabulary.words(list, literal.getInstance(), DANISH));
			appendRow(text, heading, english.equals("``") ? "(empty)" : english, danish.equals("``") ? "(empty)" : danish);
			heading = "";
		}
	}

	private static String sheets(EEnum list) {
		return WorkbookSchema.SHEETS.stream()
				.filter(sheet -> sheet.columns().stream().anyMatch(column -> column.feature().getEType() == list))
				.map(sheet -> Vocabulary.name(sheet, Locale.ENGLISH)).collect(Collectors.joining(", "));
	}

	private static void appendRow(StringBuilder text, String... cells) {
		text.append("| ").append(String.join(" | ", cells)).append(" |\n");
	}

	private static String others(List<String> english, List<String> danish) {
		Set<String> others = new LinkedHashSet<>(english.subList(1, english.size()));
		others.addAll(danish.subList(1, danish.size()));
		return names(new ArrayList<>(others));
	}

	private static String names(List<String> names) {
		return names.stream().map(name -> "`" + name + "`").collect(Collectors.joining(", "));
	}
}
