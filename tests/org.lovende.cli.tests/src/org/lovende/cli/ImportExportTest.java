package org.lovende.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lovende.cli.CommandLineTester.Run;
import org.lovende.program.ExitCode;

import com.google.gson.JsonObject;

class ImportExportTest {
	private static final String BEFORE = "Borgerne spiser sundere";
	private static final String AFTER = "Borgerne spiser mere grønt";

	@TempDir
	Path folder;

	private CommandLineTester lovende;

	@BeforeEach
	void importW1() {
		lovende = new CommandLineTester(folder.resolve("repository"));
		assertThat(lovende.run("import", CommandLineTester.W1).exitCode()).isEqualTo(ExitCode.DONE);
	}

	@Test
	void import_tenFaults_listsAllWithTheirPlacesAndChangesNothing() throws IOException {
		Path faulty = folder.resolve("faulty");
		Files.createDirectories(faulty);
		Files.writeString(faulty.resolve("intervention.csv"), "key;value\nname;Faulty\ncolour;blue\nlanguage;sv\n");
		Files.writeString(faulty.resolve("target-groups.csv"), "id;title;mood\nG1;Young people;good\nG1;Old people;\n");
		Files.writeString(faulty.resolve("outcomes.csv"), "id;title;term\nO1;More trust;short\nO2;Better school;soon\n");
		Files.writeString(faulty.resolve("links.csv"), "from;to;certainty\nO1;O1;assumed\nO1;O9;assumed\n");
		Files.writeString(faulty.resolve("development-points.csv"), "id;title;importance;ease\nD1;Meetings;11;3\nD2;Forms;many;3\n");
		Files.writeString(faulty.resolve("weather.csv"), "id;title\nX;Rain\n");
		List<JsonObject> before = lovende.run("list", "--json").rows();

		Run run = lovende.run("import", faulty, "--json");

		assertThat(run.exitCode()).isEqualTo(ExitCode.FINDINGS);
		List<JsonObject> problems = Run.objects(run.json().getAsJsonObject().getAsJsonArray("problems"));
		assertThat(problems).extracting(ImportExportTest::place).containsExactlyInAnyOrder("weather null null", "intervention 3 key",
				"intervention 4 value", "target-groups 1 mood", "target-groups 3 id", "outcomes 3 term", "links 2 to", "links 3 to",
				"development-points 2 importance", "development-points 3 importance");
		assertThat(problems).allSatisfy(problem -> assertThat(problem.keySet()).containsExactly("severity", "file", "sheet", "row", "column", "value",
				"expected", "message"));
		assertThat(run.json().getAsJsonObject().getAsJsonArray("imported")).isEmpty();
		assertThat(lovende.run("list", "--json").rows()).isEqualTo(before);
	}

	@ParameterizedTest
	@ValueSource(strings = { "xlsx", "csv", "xmi" })
	void import_exportWithOneTitleChanged_differsInThatTitleOnly(String format) throws IOException {
		Path file = folder.resolve("w1." + format);
		assertThat(lovende.run("export", CommandLineTester.W1_NAME, "--format", format, "--out", file).exitCode()).isEqualTo(ExitCode.DONE);
		replace(file);
		CommandLineTester other = new CommandLineTester(folder.resolve("other"));
		assertThat(other.run("import", file, "--empty", "--json").exitCode()).isEqualTo(ExitCode.DONE);

		assertThat(other.run("check", CommandLineTester.W1_NAME, "--json").out())
				.isEqualTo(lovende.run("check", CommandLineTester.W1_NAME, "--json").out().replace(BEFORE, AFTER));
		assertThat(exported(other, "csv-other")).isEqualTo(exported(lovende, "csv-first").replace(BEFORE, AFTER));
		assertThat(render(other, "other.svg")).contains("data-from").contains("mere grønt");
	}

	@Test
	void render_sameContentTwice_isTheSamePicture() throws IOException {
		assertThat(render(lovende, "1.svg")).isEqualTo(render(lovende, "2.svg"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "docx", "pdf", "html" })
	void export_description_isWrittenWholeAndLeavesNothingBeside(String format) throws IOException {
		Path out = folder.resolve("documents").resolve("w1." + format);
		assertThat(lovende.run("export", CommandLineTester.W1_NAME, "--format", format, "--out", out).exitCode()).isEqualTo(ExitCode.DONE);
		assertThat(out).isNotEmptyFile();
		try (Stream<Path> files = Files.list(out.getParent())) {
			assertThat(files).containsExactly(out);
		}
	}

	@Test
	void export_toAPlaceThatCannotBe_isExitCode4AndOneLine() throws IOException {
		Path file = Files.createFile(folder.resolve("file"));
		Run run = lovende.run("export", CommandLineTester.W1_NAME, "--format", "docx", "--out", file.resolve("w1.docx"));
		assertThat(run.exitCode()).isEqualTo(ExitCode.FAILED);
		assertThat(run.err().lines()).hasSize(1);
	}

	@Test
	void demo_anyFolder_describesEveryExample() throws IOException {
		Path out = folder.resolve("demo");
		Run run = CommandLineTester.raw("demo", "--out", out.toString(), "--language", "da", "--json");
		assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCode.DONE);
		try (Stream<Path> files = Files.list(out)) {
			List<String> names = files.map(file -> file.getFileName().toString()).sorted().toList();
			assertThat(names).filteredOn(name -> name.endsWith(".docx")).hasSize(4);
			assertThat(names).filteredOn(name -> name.endsWith(".pdf")).hasSize(4);
			assertThat(names).contains("sundhedsrettede-aktiviteter-i-botilbud-result-map.svg", "sundhedsrettede-aktiviteter-i-botilbud-result-map.png")
					.doesNotContain("sundhedsrettede-aktiviteter-i-botilbud-phases.svg");
		}
		assertThat(run.json().getAsJsonObject().keySet()).containsExactly("folder", "written", "leftOut");
	}

	private static String place(JsonObject problem) {
		return problem.get("sheet").getAsString() + " " + problem.get("row") + " " + (problem.get("column").isJsonNull() ? null : problem.get("column").getAsString());
	}

	private String render(CommandLineTester tester, String name) throws IOException {
		Path file = folder.resolve(name);
		assertThat(tester.run("render", CommandLineTester.W1_NAME, "--diagram", "result-map", "--format", "svg", "--out", file).exitCode())
				.isEqualTo(ExitCode.DONE);
		return Files.readString(file);
	}

	/** All sheets one after the other. */
	private String exported(CommandLineTester tester, String name) throws IOException {
		Path out = folder.resolve(name);
		assertThat(tester.run("export", CommandLineTester.W1_NAME, "--format", "csv", "--out", out).exitCode()).isEqualTo(ExitCode.DONE);
		StringBuilder text = new StringBuilder();
		try (Stream<Path> files = Files.list(out)) {
			for (Path file : files.sorted().toList())
				text.append(file.getFileName()).append('\n').append(Files.readString(file));
		}
		return text.toString();
	}

	/** Changes the title wherever the export has it. */
	private static void replace(Path exported) throws IOException {
		if (Files.isDirectory(exported)) {
			try (Stream<Path> files = Files.list(exported)) {
				for (Path file : files.toList())
					Files.writeString(file, Files.readString(file).replace(BEFORE, AFTER));
			}
		} else if (exported.toString().endsWith(".xlsx")) {
			try (FileSystem zip = FileSystems.newFileSystem(exported); Stream<Path> files = Files.walk(zip.getPath("/"))) {
				for (Path file : files.filter(path -> path.toString().endsWith(".xml")).toList())
					Files.writeString(file, Files.readString(file).replace(BEFORE, AFTER));
			}
		} else {
			Files.writeString(exported, Files.readString(exported).replace(BEFORE, AFTER));
		}
	}
}
