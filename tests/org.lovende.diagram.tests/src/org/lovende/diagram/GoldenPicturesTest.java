package org.lovende.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lovende.core.Interventions;
import org.lovende.model.diagram.DiagramKind;

/**
 * The pictures of the examples, kept in the folder <code>golden</code>. Whoever changes them on purpose runs the tests with
 * <code>-Dlovende.test.arguments=-Dlovende.golden.update=true</code>, looks at every changed picture, and commits it.
 */
class GoldenPicturesTest {
	private static final Path FOLDER = Path.of(System.getProperty("lovende.root"), "tests", "org.lovende.diagram.tests", "golden");

	static Stream<Arguments> pictures() {
		List<Arguments> pictures = new ArrayList<>();
		Examples.all().forEach((name, intervention) -> {
			for (DiagramKind kind : Diagrams.KINDS)
				for (Locale locale : List.of(Interventions.DANISH, Locale.ENGLISH)) {
					Picture picture = Diagrams.draw(intervention, kind, locale);
					if (!picture.isEmpty())
						pictures.add(Arguments.of(name + "-" + kind.getLiteral() + "-" + locale + ".svg", picture));
				}
		});
		return pictures.stream();
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("pictures")
	void svg_ofAnExample_isAsKept(String file, Picture picture) throws Exception {
		byte[] bytes = ParsedSvg.of(picture).bytes();
		Path golden = FOLDER.resolve(file);
		if (Boolean.getBoolean("lovende.golden.update"))
			Files.write(golden, bytes);
		assertThat(new String(bytes, StandardCharsets.UTF_8)).isEqualTo(Files.readString(golden));
	}
}
