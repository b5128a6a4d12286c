package org.lovende.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lovende.architecture.JavaSource.Literal;

class UserTextTest {
	/** One line per exception from the rule: "File.java: the literal". */
	private static final String TECHNICAL_TEXTS = "technical-texts.txt";

	@Test
	void sources_ofAllBundles_holdNoTextForUsers() {
		Set<String> allowed = technicalTexts();
		List<String> found = new ArrayList<>();
		Set<String> unused = new LinkedHashSet<>(allowed);
		for (Bundle bundle : Workspace.bundles()) {
			// third-party code that replaces a class of its own wrapper is not translated
			if (bundle.name().equals("org.lovende.cdo"))
				continue;
			for (Path file : bundle.sources()) {
				for (Literal literal : UserText.in(new JavaSource(Workspace.read(file)))) {
					String entry = file.getFileName() + ": " + literal.text().lines().findFirst().orElse("").strip();
					unused.remove(entry);
					if (!allowed.contains(entry))
						found.add(Workspace.name(file) + ":" + literal.line() + ": " + literal.text());
				}
			}
		}
		assertThat(found).as("text for users belongs into messages.properties; a technical text is listed in " + TECHNICAL_TEXTS).isEmpty();
		assertThat(unused).as("entries of " + TECHNICAL_TEXTS + " that are needed no more").isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "label.setText(\"Please choose a file\");", "String title = \"Målgruppe\";", "return count + \" files were read\";",
			"throw new IOException(\"The file is empty\");", "say(x -> \"Hello, world\", new int[] { 1 });",
			"String page = \"<p class=\\\"a\\\">Nothing to see</p>\";", "String s = \"\"\"\n\t\tSeveral words\n\t\t\"\"\";" })
	void in_textForUsers_findsIt(String code) {
		assertThat(UserText.in(new JavaSource(code))).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "// \"not in code\"", "/* \"not in code\" */", "@SuppressWarnings(\"all of them\")", "LOG.log(Level.INFO, \"two words \" + x);",
			"throw new IllegalArgumentException(\"no such thing: \" + name(x));", "messages.get(\"error.notFound\", name);", "char quote = '\"'; // two words",
			"statement.execute(\"SELECT NAME FROM USERS\");", "xml.append(\"<rect width='1' height='2'/>\");", "\"font-family: Noto Sans; fill: none;\"",
			"String key = \"id\";" })
	void in_technicalText_findsNothing(String code) {
		assertThat(UserText.in(new JavaSource(code))).isEmpty();
	}

	@Test
	void literals_nestedCalls_namesThemInnermostFirst() {
		assertThat(new JavaSource("a.first(1, new Second(\"x\"));\n(\"y\")").literals()).containsExactly(
				new Literal("x", 1, List.of("new Second", "a.first")), new Literal("y", 2, List.of("")));
	}

	private static Set<String> technicalTexts() {
		Path list = Workspace.ROOT.resolve("tests/org.lovende.architecture.tests").resolve(TECHNICAL_TEXTS);
		return Set.copyOf(Workspace.read(list).lines().filter(line -> !line.isBlank() && !line.startsWith("#")).map(String::strip).toList());
	}
}
