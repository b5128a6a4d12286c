package org.lovende.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What no file of the repository may hold, of whatever kind. */
class WrittenFilesTest {
	private static final String[] TEXT_FILES = { ".java", ".xml", ".md", ".properties", ".ecore", ".MF", ".target", ".product", ".csv", ".config", ".bat",
			".txt", ".ts", ".css", ".html", ".json", ".gitignore", "lovende", "run", "NOTICE" };
	/** Addresses of registries make a build depend on where it was first run. The names are cut in two so that this file passes. */
	private static final Pattern REGISTRY = Pattern
			.compile("repo1?\\.maven|" + "maven\\.org|" + "registry\\.npm|" + "deb\\.debian|" + "download\\.eclipse|" + "sonatype\\.org/content");
	private static final Pattern MACHINE_PATH = Pattern.compile("(?<![\\w.$}/])/" + "(work|root|home|Users)/[\\w.]");
	private static final Pattern UNFINISHED = Pattern.compile("\\b(TO" + "DO|FIX" + "ME|XX" + "X)\\b");
	private static final Pattern TEST_METHOD = Pattern
			.compile("@(?:Test|ParameterizedTest|RepeatedTest|TestFactory)\\b.*?\\n\\t+(?:public )?[\\w<>]+ (\\w+)\\(", Pattern.DOTALL);
	private static final Pattern TEST_NAME = Pattern.compile("[a-z][A-Za-z0-9]*(_[A-Za-z0-9]+)+");
	private static final Pattern LINK = Pattern.compile("(?<!!)\\[[^\\]]*]\\(([^)#:\\s]+)(?:#[^)]*)?\\)");

	@Test
	void files_ofTheRepository_nameNoMachineAndNoRegistry() {
		assertThat(lines(REGISTRY)).isEmpty();
		assertThat(lines(MACHINE_PATH)).isEmpty();
	}

	/** A machine set to another character set loses files whose names hold other letters, and says nothing. */
	@Test
	void files_ofTheRepository_haveNamesOfAscii() {
		assertThat(Workspace.files(Workspace.ROOT, TEXT_FILES)).allMatch(file -> file.getFileName().toString().chars().allMatch(c -> c < 128));
	}

	/** By these letters alone SWT knows an SVG; any other it leaves to the system, which may not be able to draw it. */
	@Test
	void icons_ofAllBundles_beginAsSwtExpects() throws IOException {
		List<Path> icons = Workspace.files(Workspace.ROOT.resolve("bundles"), ".svg");
		assertThat(icons).isNotEmpty();
		for (Path icon : icons)
			assertThat(Files.readString(icon)).as(icon.toString()).matches("(?s)<(\\?xml|svg).*");
	}

	@Test
	void files_ofTheRepository_areFinished() {
		assertThat(lines(UNFINISHED)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "<url>https://repo" + ".maven.apache.org/maven2</url>", "https://registry" + ".npmjs.org/x" })
	void registryPattern_address_matches(String text) {
		assertThat(REGISTRY.matcher(text).find()).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "\"/" + "root/.m2\"", "cd /" + "home/anna", "file:/" + "work/x" })
	void machinePathPattern_path_matches(String text) {
		assertThat(MACHINE_PATH.matcher(text).find()).isTrue();
	}

	@Test
	void testMethods_ofAllTests_areNamedByMethodConditionAndExpectation() {
		List<String> names = new ArrayList<>();
		List<String> bad = new ArrayList<>();
		for (Path file : Workspace.files(Workspace.ROOT.resolve("tests"), ".java")) {
			Matcher method = TEST_METHOD.matcher(Workspace.read(file));
			while (method.find()) {
				names.add(method.group(1));
				if (!TEST_NAME.matcher(method.group(1)).matches())
					bad.add(Workspace.name(file) + ": " + method.group(1));
			}
		}
		assertThat(names).contains("testMethods_ofAllTests_areNamedByMethodConditionAndExpectation", "machinePathPattern_path_matches");
		assertThat(bad).isEmpty();
	}

	@Test
	void links_inDocuments_leadToFiles() {
		List<String> broken = new ArrayList<>();
		int seen = 0;
		for (Path file : Workspace.files(Workspace.ROOT, ".md")) {
			Matcher link = LINK.matcher(Workspace.read(file));
			while (link.find()) {
				seen++;
				if (!Files.exists(file.resolveSibling(link.group(1))))
					broken.add(Workspace.name(file) + ": " + link.group(1));
			}
		}
		assertThat(seen).isPositive();
		assertThat(broken).isEmpty();
	}

	private static List<String> lines(Pattern forbidden) {
		List<String> found = new ArrayList<>();
		List<Path> files = Workspace.files(Workspace.ROOT, TEXT_FILES);
		assertThat(files).contains(Workspace.ROOT.resolve("pom.xml"), Workspace.ROOT.resolve("README.md"), Workspace.ROOT.resolve("lovende"));
		for (Path file : files)
			Workspace.read(file).lines().filter(line -> forbidden.matcher(line).find()).forEach(line -> found.add(Workspace.name(file) + ": " + line.strip()));
		return found;
	}
}
