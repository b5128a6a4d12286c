package org.lovende.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The workbench as a user has it, in a process of its own, is killed in the middle of the work. */
class CrashTest {
	private static final String WINDOW = "Lovende";
	private static final String UNSAVED = "Aktiv igen";

	@TempDir
	Path folder;

	private Map<String, String> environment;
	private Screen screen;
	private Path script;
	private Execution.Running workbench;

	@BeforeEach
	void unpack() throws Exception {
		environment = new HashMap<>(System.getenv());
		environment.put("XDG_DATA_HOME", folder.resolve("data").toString());
		screen = new Screen(environment);
		Archives.unpack(Archives.archive("org.lovende.product", "linux.gtk.x86_64.tar.gz"), folder);
		script = folder.resolve("lovende/lovende");
	}

	@AfterEach
	void end() {
		if (workbench != null)
			workbench.process().destroyForcibly();
	}

	@Test
	void kill_withUnsavedChanges_theNextStartRestoresThem() throws Exception {
		start();
		screen.pressUntil(WINDOW, "ctrl+n", "New intervention");
		screen.enter("New intervention", "Aktiv");
		screen.pressUntil(WINDOW, "F2", "Rename intervention");
		screen.enter("Rename intervention", UNSAVED);
		long renamed = System.nanoTime();
		Screen.await("recovery file", () -> recoveryFiles().anyMatch(CrashTest::holdsTheChange));
		assertThat(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - renamed)).as("written within two seconds, slow machines aside").isLessThan(20_000);
		kill();
		assertThat(list()).contains("Aktiv").doesNotContain(UNSAVED);

		start();
		screen.awaitWindow("Unsaved changes");
		screen.press("Unsaved changes", "Return");
		Screen.await("restored and saved", () -> {
			screen.press(WINDOW, "ctrl+s");
			return recoveryFiles().findAny().isEmpty();
		});
		kill();
		assertThat(list()).contains(UNSAVED);
	}

	private void start() throws Exception {
		workbench = Execution.start(List.of(script.toString(), "--empty", "--language", "en"), folder, environment);
		screen.awaitWindow(WINDOW);
	}

	/** SIGKILL, not a request to end. */
	private void kill() throws InterruptedException {
		workbench.process().destroyForcibly().waitFor();
	}

	private String list() throws IOException, InterruptedException {
		Execution execution = Execution.of(List.of(script.toString(), "list", "--language", "en"), folder, environment);
		assertThat(execution.exitCode()).as(execution.errors()).isZero();
		return execution.output();
	}

	private Stream<Path> recoveryFiles() throws IOException {
		Path recovery = folder.resolve("data/lovende/workbench/recovery");
		if (!Files.isDirectory(recovery))
			return Stream.empty();
		try (Stream<Path> files = Files.walk(recovery)) {
			return files.filter(file -> file.toString().endsWith(".xmi")).toList().stream();
		}
	}

	private static boolean holdsTheChange(Path file) {
		try {
			return Files.readString(file).contains(UNSAVED);
		} catch (IOException e) {
			return false; // replaced at this moment
		}
	}
}
