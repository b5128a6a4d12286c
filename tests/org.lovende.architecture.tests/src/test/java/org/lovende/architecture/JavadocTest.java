package org.lovende.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JavadocTest {
	@Test
	void publicTypes_inExportedPackages_haveJavadoc() {
		List<String> undocumented = new ArrayList<>();
		int seen = 0;
		for (Bundle bundle : Workspace.bundles()) {
			for (Path file : bundle.sources()) {
				String packageName = bundle.folder().resolve("src").relativize(file.getParent()).toString().replace('/', '.');
				if (!bundle.exported().contains(packageName) || bundle.name().equals("org.lovende.cdo"))
					continue;
				seen++;
				if (new JavaSource(Workspace.read(file)).undocumentedType() != null)
					undocumented.add(Workspace.name(file));
			}
		}
		assertThat(seen).isPositive();
		assertThat(undocumented).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "package a;\n\npublic final class Bare {\n}", "/** Licence. */\npackage a;\n\nimport b.C;\n\npublic record Bare(int a) {\n}",
			"package a;\n\n/* no Javadoc */\n@Deprecated\npublic interface Bare {\n}" })
	void undocumentedType_withoutJavadoc_isNamed(String source) {
		assertThat(new JavaSource(source).undocumentedType()).isEqualTo("Bare");
	}

	@ParameterizedTest
	@ValueSource(strings = { "package a;\n\n/** Good. */\npublic final class Documented {\n}",
			"/**\n * Good.\n */\n@Command(name = \"x\")\n@Deprecated\npublic abstract class Documented {\n}", "package a;\n\nfinal class NotPublic {\n}" })
	void undocumentedType_documentedOrNotPublic_isNull(String source) {
		assertThat(new JavaSource(source).undocumentedType()).isNull();
	}
}
