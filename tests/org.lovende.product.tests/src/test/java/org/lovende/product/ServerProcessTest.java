package org.lovende.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The server as an operator runs it: its archive, its configuration, SIGTERM. */
class ServerProcessTest {
	private static final Duration PATIENCE = Duration.ofMinutes(3);
	private static final Pattern ADDRESS = Pattern.compile("cdo://127\\.0\\.0\\.1:\\d+/lovende");
	private static final String PASSWORD = "correct horse battery";
	/** What Java answers when it has ended in good order after SIGTERM. */
	private static final int TERMINATED = 143;

	@TempDir
	static Path folder;
	private static Path script;
	private static Path configuration;
	private static Map<String, String> environment;

	@BeforeAll
	static void unpack() throws Exception {
		Archives.unpack(Archives.archive("org.lovende.server.product", "linux.gtk.x86_64.tar.gz"), folder);
		script = folder.resolve("lovende-server/lovende");
		configuration = Files.writeString(folder.resolve("server.conf"), """
				store = h2:store
				listen = 127.0.0.1:0
				log.folder = logs
				backup.folder = backups
				""");
		environment = new HashMap<>(System.getenv());
		environment.put("XDG_STATE_HOME", folder.resolve("state").toString());
		environment.put("XDG_DATA_HOME", folder.resolve("data").toString());
		environment.put("LC_ALL", "C.UTF-8");
		environment.put("LOVENDE_NEW_PASSWORD", PASSWORD);
		environment.put("LOVENDE_PASSWORD", PASSWORD);
	}

	private static List<String> command(String... arguments) {
		List<String> command = new ArrayList<>(List.of(script.toString()));
		command.addAll(List.of(arguments));
		return command;
	}

	private static String lovende(String... arguments) throws Exception {
		Execution execution = Execution.of(command(arguments), folder, environment);
		assertThat(execution.exitCode()).as(List.of(arguments) + " " + execution).isZero();
		return execution.output();
	}

	private static String onServer(String address, String... arguments) throws Exception {
		List<String> all = new ArrayList<>(List.of(arguments));
		all.addAll(List.of("--repository", address, "--as", "anna"));
		return lovende(all.toArray(String[]::new));
	}

	/** Waits till it says where it is. */
	private static String address(Execution.Running server) throws IOException, InterruptedException {
		for (Instant end = Instant.now().plus(PATIENCE); Instant.now().isBefore(end) && server.process().isAlive(); Thread.sleep(50)) {
			Matcher found = ADDRESS.matcher(Files.readString(server.output()));
			if (found.find())
				return found.group();
		}
		throw new IOException("the server has not started: " + Files.readString(server.errors()));
	}

	private static void terminate(Execution.Running server) throws Exception {
		server.process().destroy();
		assertThat(server.process().waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
		assertThat(server.await().exitCode()).isEqualTo(TERMINATED);
	}

	@Test
	void server_startedUsedTerminatedAndStartedAgain_hasLostNothing() throws Exception {
		lovende("server", "user", "add", "anna", "--role", "administrator", "--config", configuration.toString());
		Execution.Running server = Execution.start(command("server", "start", "--config", configuration.toString()), folder, environment);
		try {
			String address = address(server);
			onServer(address, "import", Archives.ROOT.resolve("examples/w1-sundhedsrettede-aktiviteter").toString());
			assertThat(onServer(address, "server", "backup")).contains(folder.resolve("backups").toString());
			terminate(server);
		} finally {
			server.process().destroyForcibly();
		}
		try (Stream<Path> backups = Files.list(folder.resolve("backups"))) {
			assertThat(backups).singleElement().asString().endsWith("Z.zip");
		}
		assertThat(folder.resolve("logs/server.log.0")).content().contains("serving").contains("LOGIN anna");
		// nobody has the store open any more, and it needs no repair
		String before = lovende("list", "--json", "--repository", "file:" + folder.resolve("store"));
		assertThat(before).contains("\"name\"");
		server = Execution.start(command("server", "start", "--config", configuration.toString()), folder, environment);
		try {
			assertThat(onServer(address(server), "list", "--json")).isEqualTo(before);
			terminate(server);
		} finally {
			server.process().destroyForcibly();
		}
	}
}
