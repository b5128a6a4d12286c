package org.lovende.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lovende.cli.CommandLineTester.Run;
import org.lovende.program.ExitCode;

import com.google.gson.JsonObject;

class MaintenanceCommandsTest {
	@TempDir
	Path folder;

	private CommandLineTester lovende;

	@BeforeEach
	void importW1() {
		lovende = new CommandLineTester(folder.resolve("repository"));
		assertThat(lovende.run("import", CommandLineTester.W1).exitCode()).isEqualTo(ExitCode.DONE);
	}

	private static String text(JsonObject row, String key) {
		return row.get(key).getAsString();
	}

	@Test
	void backup_thenRestore_hasTheSameInterventionsAndHistory() {
		Path file = folder.resolve("backup.zip");
		Run backup = lovende.run("backup", "--out", file, "--json");
		assertThat(backup.exitCode()).isEqualTo(ExitCode.DONE);
		assertThat(backup.json().getAsJsonObject().get("interventions").getAsInt()).isEqualTo(1);
		assertThat(backup.err()).contains("100 %");
		CommandLineTester restored = new CommandLineTester(folder.resolve("restored"));
		assertThat(restored.run("server", "restore", file).exitCode()).isEqualTo(ExitCode.DONE);
		assertThat(restored.run("list", "--json").out()).isEqualTo(lovende.run("list", "--json").out());
		assertThat(restored.run("history", CommandLineTester.W1_NAME, "--json").out())
				.isEqualTo(lovende.run("history", CommandLineTester.W1_NAME, "--json").out());
	}

	@Test
	void backup_oneIntervention_isCountedAsOne() {
		Path file = folder.resolve("backup.zip");
		assertThat(lovende.run("backup", "--out", file).out()).contains(": 1 intervention, 0 in the trash, 0 named versions, ");
		assertThat(lovende.run("versions", CommandLineTester.W1_NAME, "--new", "First").exitCode()).isEqualTo(ExitCode.DONE);
		assertThat(lovende.run("backup", "--out", file, "--language", "da").out()).contains(": 1 indsats, 0 i papirkurven, 1 navngiven version, ");
	}

	@Test
	void restore_intoARepository_isRefusedInOneLine() {
		Path file = folder.resolve("backup.zip");
		lovende.run("backup", "--out", file);
		Run run = lovende.run("restore", file);
		assertThat(run.exitCode()).isEqualTo(ExitCode.REPOSITORY);
		assertThat(run.err().lines()).singleElement().asString().contains("already");
	}

	@Test
	void backup_storeOfAServer_isNamedByTheOption() {
		Path file = folder.resolve("backup.zip");
		assertThat(lovende.run("server", "backup", "--store", "h2:" + folder.resolve("repository"), "--out", file).exitCode()).isEqualTo(ExitCode.DONE);
		assertThat(file).exists();
		assertThat(lovende.run("server", "backup", "--store", "oracle:x", "--out", file).exitCode()).isEqualTo(ExitCode.USAGE);
	}

	@Test
	void erase_foundText_isGone() {
		List<JsonObject> places = lovende.run("erase", "--find", "mere fysisk aktive", "--json").rows();
		assertThat(places).isNotEmpty();
		Run run = lovende.run("erase", "--element", text(places.get(0), "element"), "--feature", text(places.get(0), "feature"));
		assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
		assertThat(run.err()).contains("Older backups");
		assertThat(lovende.run("erase", "--find", "mere fysisk aktive", "--json").rows()).hasSize(places.size() - 1);
	}

	@Test
	void erase_withoutATarget_isWrongUsage() {
		assertThat(lovende.run("erase").exitCode()).isEqualTo(ExitCode.USAGE);
		assertThat(lovende.run("erase", "--feature", "title").exitCode()).isEqualTo(ExitCode.USAGE);
		assertThat(lovende.run("erase", "--element", "x", "--find", "y").exitCode()).isEqualTo(ExitCode.USAGE);
		assertThat(lovende.run("server").exitCode()).isEqualTo(ExitCode.USAGE);
	}

	@Test
	void erase_wholeIntervention_mustBeInTheTrash() {
		String id = text(lovende.run("list", "--json").rows().get(0), "id");
		assertThat(lovende.run("erase", "--intervention", id).exitCode()).isEqualTo(ExitCode.REPOSITORY);
		lovende.run("delete", id);
		assertThat(lovende.run("erase", "--intervention", id).exitCode()).isEqualTo(ExitCode.DONE);
		assertThat(lovende.run("trash", "--json").rows()).isEmpty();
	}

	@Test
	void export_namedVersion_isAsItWas() throws Exception {
		String name = CommandLineTester.W1_NAME;
		assertThat(lovende.run("versions", name, "--json").rows()).isEmpty();
		List<JsonObject> rows = lovende.run("versions", name, "--new", "First", "--status", "approved", "--note", "by the board", "--json").rows();
		assertThat(rows).hasSize(1);
		assertThat(rows.get(0).keySet()).containsExactly("number", "id", "title", "date", "status", "note", "moment");
		Path changed = folder.resolve("changed.xmi");
		lovende.run("export", name, "--format", "xmi", "--out", changed);
		Files.writeString(changed, Files.readString(changed).replace("Bedre sundhed", "Bedre helbred"));
		assertThat(lovende.run("import", changed).exitCode()).isEqualTo(ExitCode.DONE);
		Path now = folder.resolve("now.xmi");
		Path then = folder.resolve("then.xmi");
		assertThat(lovende.run("export", name, "--format", "xmi", "--out", now).exitCode()).isEqualTo(ExitCode.DONE);
		assertThat(lovende.run("export", name, "--version", "First", "--format", "xmi", "--out", then).exitCode()).isEqualTo(ExitCode.DONE);
		assertThat(Files.readString(now)).contains("Bedre helbred");
		assertThat(Files.readString(then)).contains("Bedre sundhed").doesNotContain("Bedre helbred");
		assertThat(lovende.run("render", name, "--version", "1", "--diagram", "result-map", "--format", "svg", "--out", folder.resolve("then.svg")).exitCode())
				.isEqualTo(ExitCode.DONE);
		assertThat(lovende.run("export", name, "--version", "Third", "--format", "xmi", "--out", then).exitCode()).isEqualTo(ExitCode.USAGE);
		assertThat(lovende.run("versions", name, "--new", "Second", "--status", "final").exitCode()).isEqualTo(ExitCode.USAGE);
	}
}
