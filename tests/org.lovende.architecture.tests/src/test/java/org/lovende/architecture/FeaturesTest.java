package org.lovende.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class FeaturesTest {
	private static final String SERVER = "org.lovende.server.feature";

	static Stream<Path> features() {
		return Workspace.folders("features").stream().map(folder -> folder.resolve("feature.xml"));
	}

	static Stream<Path> products() {
		return Workspace.files(Workspace.ROOT.resolve("releng"), ".product").stream();
	}

	@ParameterizedTest
	@MethodSource("features")
	void plugins_ofEachFeature_exist(Path feature) {
		Set<String> ours = new TreeSet<>(Workspace.bundles().stream().map(Bundle::name).toList());
		Workspace.folders("bench").forEach(folder -> ours.add(new Bundle(folder).name()));
		Set<String> target = artifacts(Workspace.ROOT.resolve("releng/org.lovende.target/org.lovende.target.target"));
		assertThat(ids(feature, "plugin")).allMatch(id -> id.startsWith("org.lovende.") ? ours.contains(id) : target.contains(id));
		assertThat(ids(feature, "includes")).allMatch(id -> Files.isRegularFile(Workspace.ROOT.resolve("features/" + id + "/feature.xml")));
	}

	@ParameterizedTest
	@MethodSource("products")
	void features_ofEachProduct_exist(Path product) {
		assertThat(ids(product, "feature")).isNotEmpty()
				.allMatch(id -> Files.isRegularFile(Workspace.ROOT.resolve("features/" + id + "/feature.xml")));
	}

	@Test
	void bundles_ofOurs_areAllShipped() {
		List<String> shipped = features().flatMap(feature -> ids(feature, "plugin").stream()).toList();
		assertThat(shipped).containsAll(Workspace.bundles().stream().map(Bundle::name).toList());
	}

	@Test
	void serverFeature_allItsPlugins_holdNoWidgets() {
		List<String> plugins = ids(Workspace.ROOT.resolve("features/" + SERVER + "/feature.xml"), "plugin");
		assertThat(plugins).contains("org.lovende.cli").noneMatch(id -> id.matches("org\\.eclipse\\.(swt|jface|ui|e4\\.ui)(\\..*)?"))
				.doesNotContain("org.lovende.ui", "org.lovende.app", "org.lovende.diagram.ui");
	}

	private static List<String> ids(Path file, String tag) {
		NodeList nodes = Workspace.xml(file).getElementsByTagName(tag);
		return IntStream.range(0, nodes.getLength()).mapToObj(i -> ((Element) nodes.item(i)).getAttribute("id")).toList();
	}

	/** The artifacts that a target definition names; the platform's have the names of their bundles. */
	private static Set<String> artifacts(Path target) {
		NodeList nodes = Workspace.xml(target).getElementsByTagName("artifactId");
		Set<String> names = new TreeSet<>();
		for (int i = 0; i < nodes.getLength(); i++)
			names.add(nodes.item(i).getTextContent().strip());
		return names;
	}
}
