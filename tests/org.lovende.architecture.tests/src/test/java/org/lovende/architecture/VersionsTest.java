package org.lovende.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

class VersionsTest {
	static Stream<Bundle> bundles() {
		return Stream.concat(Workspace.bundles().stream(),
				Workspace.folders("tests").stream().filter(folder -> Files.exists(folder.resolve("META-INF/MANIFEST.MF"))).map(Bundle::new));
	}

	@ParameterizedTest
	@MethodSource("bundles")
	void bundleVersion_ofEachBundle_equalsMavenVersion(Bundle bundle) {
		assertThat(bundle.version()).isEqualTo(osgi(mavenVersion(bundle.folder().resolve("pom.xml"))));
	}

	@ParameterizedTest
	@MethodSource("org.lovende.architecture.FeaturesTest#features")
	void version_ofEachFeature_equalsMavenVersion(Path feature) {
		assertThat(Workspace.xml(feature).getDocumentElement().getAttribute("version")).isEqualTo(osgi(projectVersion()));
	}

	@ParameterizedTest
	@MethodSource("org.lovende.architecture.FeaturesTest#products")
	void version_ofEachProduct_equalsMavenVersion(Path product) {
		assertThat(Workspace.xml(product).getDocumentElement().getAttribute("version")).isEqualTo(osgi(projectVersion()));
	}

	@Test
	void projectVersion_ofTheParent_isSnapshotOrRelease() {
		assertThat(projectVersion()).matches("\\d+\\.\\d+\\.\\d+(-SNAPSHOT)?");
	}

	/** The version that a module gives itself, as the wrappers of third-party code do, else that of the project. */
	private static String mavenVersion(Path pom) {
		String own = Files.exists(pom) ? ownVersion(pom) : null;
		return own == null ? projectVersion() : own;
	}

	private static String projectVersion() {
		return ownVersion(Workspace.ROOT.resolve("pom.xml"));
	}

	private static String ownVersion(Path pom) {
		for (Node node = Workspace.xml(pom).getDocumentElement().getFirstChild(); node != null; node = node.getNextSibling())
			if (node instanceof Element element && element.getTagName().equals("version"))
				return element.getTextContent().strip();
		return null;
	}

	private static String osgi(String mavenVersion) {
		return mavenVersion.replace("-SNAPSHOT", ".qualifier");
	}
}
