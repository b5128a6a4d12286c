package org.lovende.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lovende.cli.CommandLineTester.Run;
import org.lovende.program.ExitCode;
import org.lovende.repository.OpenOptions;
import org.lovende.repository.Repository;
import org.lovende.repository.RepositoryAddress;
import org.lovende.repository.RepositoryException;

import com.google.gson.JsonObject;

class RepositoryCommandsTest {
	@TempDir
	Path folder;

	private CommandLineTester lovende;

	@BeforeEach
	void makeTester() {
		lovende = new CommandLineTester(folder.resolve("repository"));
	}

	@Test
	void list_newRepository_holdsTheExamples() {
		Run run = lovende.run("list", "--json");
		assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
		assertThat(run.rows()).hasSize(4).extracting(row -> row.get("name").getAsString()).contains(CommandLineTester.W1_NAME);
		assertThat(run.rows().get(0).keySet()).containsExactly("id", "name", "organisation", "status", "version", "modified");
	}

	@Test
	void list_programDiedBeforeItLoadedTheExamples_holdsThem() throws RepositoryException {
		Repository.open(RepositoryAddress.of(folder.resolve("repository")), OpenOptions.of(Locale.ENGLISH)).close();
		assertThat(lovende.run("list", "--json").rows()).hasSize(4);
	}

	@Test
	void list_newRepositoryWithEmpty_holdsNothing() {
		assertThat(lovende.run("list", "--json", "--empty").rows()).isEmpty();
		assertThat(lovende.run("list", "--json").rows()).isEmpty();
	}

	@Test
	void check_w1_findsExactlyTheArrowsWithoutAReasonInTheText() {
		lovende.run("import", CommandLineTester.W1);
		Run run = lovende.run("check", CommandLineTester.W1_NAME.toUpperCase(Locale.ROOT), "--json");
		assertThat(run.exitCode()).isEqualTo(ExitCode.FINDINGS);
		assertThat(run.rows()).filteredOn(row -> text(row, "rule").equals("link-without-rationale")).extracting(row -> text(row, "elementName"))
				.containsExactlyInAnyOrder("Vejledning om kost og motion → Øget viden om konsekvenserne af manglende motion og usund kost",
						"Øget motivation til at spise sundt og motionere → Borgerne er mere fysisk aktive",
						"Øget motivation til at spise sundt og motionere → Borgerne spiser sundere", "Borgerne er mere fysisk aktive → Bedre sundhed");
		assertThat(run.rows().get(0).keySet()).containsExactly("rule", "severity", "element", "elementName", "message", "explanation");
	}

	@Test
	void check_unknownName_listsWhatThereIs() {
		lovende.run("import", CommandLineTester.W1);
		Run run = lovende.run("check", "nobody knows");
		assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
		assertThat(run.err()).contains("nobody knows").contains(CommandLineTester.W1_NAME);
	}

	@Test
	void history_changedTitle_saysWhoChangedWhat() throws IOException {
		lovende.run("import", CommandLineTester.W1);
		lovende.run("import", changedW1("Borgerne spiser sundere", "Borgerne spiser grønnere"));
		List<JsonObject> rows = lovende.run("history", CommandLineTester.W1_NAME, "--json").rows();
		assertThat(rows.get(0).keySet()).containsExactly("time", "user", "label", "element", "elementName", "feature", "old", "new");
		assertThat(rows).filteredOn(row -> text(row, "feature").equals("title"))
				.extracting(row -> text(row, "user"), row -> text(row, "old"), row -> text(row, "new"))
				.containsExactly(tuple(System.getProperty("user.name"), "Borgerne spiser sundere", "Borgerne spiser grønnere"));
	}

	@Test
	void delete_thenRestore_bringsTheInterventionBack() {
		lovende.run("import", CommandLineTester.W1);
		assertThat(lovende.run("delete", CommandLineTester.W1_NAME).exitCode()).isEqualTo(ExitCode.DONE);
		assertThat(lovende.run("list", "--json").rows()).isEmpty();
		assertThat(lovende.run("trash", "--json").rows()).extracting(row -> text(row, "name")).containsExactly(CommandLineTester.W1_NAME);
		assertThat(lovende.run("trash", "--restore", CommandLineTester.W1_NAME).exitCode()).isEqualTo(ExitCode.DONE);
		assertThat(lovende.run("list", "--json").rows()).hasSize(1);
	}

	@Test
	void trash_emptied_cannotBeRestored() {
		lovende.run("import", CommandLineTester.W1);
		lovende.run("delete", CommandLineTester.W1_NAME);
		assertThat(lovende.run("trash", "--empty-trash").out()).contains("One intervention");
		assertThat(lovende.run("trash", "--restore", CommandLineTester.W1_NAME).exitCode()).isEqualTo(ExitCode.USAGE);
	}

	@Test
	void list_repositoryInUse_isExitCode3() throws RepositoryException {
		Path directory = folder.resolve("repository");
		try (Repository repository = Repository.open(RepositoryAddress.of(directory), OpenOptions.of(Locale.ENGLISH))) {
			Run run = lovende.run("list");
			assertThat(run.exitCode()).isEqualTo(ExitCode.REPOSITORY);
			assertThat(run.err().lines()).hasSize(1);
		}
	}

	@Test
	void migrate_currentRepository_changesNothing() {
		lovende.run("import", CommandLineTester.W1);
		Run run = lovende.run("migrate");
		assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
		assertThat(run.out()).contains("nothing was changed");
	}

	@Test
	void template_anyLanguage_isAWorkbookThatLacksOnlyTheName() {
		Path file = folder.resolve("template.xlsx");
		assertThat(lovende.run("template", "--out", file).exitCode()).isEqualTo(ExitCode.DONE);
		Run run = lovende.run("import", file, "--json");
		assertThat(run.exitCode()).isEqualTo(ExitCode.FINDINGS);
		assertThat(Run.objects(run.json().getAsJsonObject().getAsJsonArray("problems"))).hasSize(1);
	}

	private Path changedW1(String before, String after) throws IOException {
		Path copy = folder.resolve("copy");
		Files.createDirectories(copy);
		try (var files = Files.list(CommandLineTester.W1)) {
			for (Path file : files.toList())
				Files.writeString(copy.resolve(file.getFileName().toString()), Files.readString(file).replace(before, after));
		}
		return copy;
	}

	private static String text(JsonObject row, String key) {
		return row.get(key).isJsonNull() ? null : row.get(key).getAsString();
	}
}
