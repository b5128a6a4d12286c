package org.lovende.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lovende.cli.CommandLineTester.Run;
import org.lovende.model.organisation.Role;
import org.lovende.program.ExitCode;
import org.lovende.repository.server.ServedStore;
import org.lovende.repository.server.Services;
import org.lovende.repository.server.StoreLocation;

import com.google.gson.JsonObject;

/** The commands of a server's operator, on a store that no server has open. */
class ServerCommandsTest {
	private static final String PASSWORD = "correct horse battery";

	@TempDir
	Path folder;
	private String store;

	@BeforeEach
	void addUsers() throws Exception {
		Path directory = folder.resolve("store");
		store = "h2:" + directory;
		try (ServedStore served = ServedStore.open(StoreLocation.of(directory), "operator", Clock.systemUTC())) {
			served.call(Services.USER_ADD, List.of("anna", PASSWORD, Role.ADMINISTRATOR.getLiteral(), ""));
			served.call(Services.USER_ADD, List.of("bent", PASSWORD, Role.VIEWER.getLiteral(), ""));
		}
	}

	private Run server(String... words) {
		List<String> arguments = new java.util.ArrayList<>(List.of("server"));
		arguments.addAll(List.of(words));
		arguments.addAll(List.of("--store", store, "--language", "en"));
		return CommandLineTester.raw(arguments.toArray(String[]::new));
	}

	@Test
	void user_list_showsAccountsAndRoles() {
		Run run = server("user", "list");
		assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
		assertThat(run.out()).contains("anna", "bent", Role.VIEWER.getLiteral());
	}

	@Test
	void user_roleGivenAndTaken_isInTheAuditLog() {
		assertThat(server("user", "role", "bent", "--role", "contributor").exitCode()).isEqualTo(ExitCode.DONE);
		assertThat(server("user", "role", "bent", "--role", "contributor", "--revoke").exitCode()).isEqualTo(ExitCode.DONE);
		List<JsonObject> rows = server("audit", "--kind", "rights", "--json").rows();
		assertThat(rows).extracting(row -> row.get("detail").getAsString()).anyMatch(detail -> detail.startsWith("grant bent contributor"))
				.anyMatch(detail -> detail.startsWith("revoke bent contributor"));
		assertThat(server("audit", "--verify").exitCode()).isEqualTo(ExitCode.DONE);
	}

	@Test
	void user_unknownRole_namesThoseThatThereAre() {
		Run run = server("user", "role", "bent", "--role", "quality lead");
		assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
		assertThat(run.err().lines()).singleElement().asString().contains("'quality lead'", "viewer", "quality-lead", "auditor");
	}

	@Test
	void user_lastAdministrator_cannotBeDisabled() {
		assertThat(server("user", "disable", "bent").exitCode()).isEqualTo(ExitCode.DONE);
		Run run = server("user", "disable", "anna");
		assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
		assertThat(run.err().lines()).hasSize(1);
	}

	@Test
	void user_unknown_isOneLine() {
		Run run = server("user", "unlock", "nobody");
		assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
		assertThat(run.err().lines()).singleElement().asString().contains("nobody");
	}

	@Test
	void status_metrics_areInTheFormOfPrometheus() {
		assertThat(server("status", "--json").json().getAsJsonObject().get("accounts").getAsInt()).isEqualTo(2);
		assertThat(server("status", "--metrics").out()).contains("# TYPE lovende_sessions gauge", "lovende_database_bytes ");
	}

	@Test
	void backup_byTheConfigurationFile_findsTheStore() throws Exception {
		Path configuration = Files.writeString(folder.resolve("server.conf"), "store = h2:store\n");
		Path file = folder.resolve("backup.zip");
		Run run = CommandLineTester.raw("server", "backup", "--config", configuration.toString(), "--out", file.toString(), "--language", "en");
		assertThat(run.err()).doesNotContain("lovende:");
		assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
		assertThat(file).isNotEmptyFile();
	}

	@Test
	void start_wrongSettings_saysWhichAndEnds() {
		assertThat(server("start", "--listen", "nowhere").exitCode()).isEqualTo(ExitCode.USAGE);
		Run open = server("start", "--listen", "0.0.0.0:0");
		assertThat(open.exitCode()).isEqualTo(ExitCode.USAGE);
		assertThat(open.err()).contains("certificate");
	}
}
