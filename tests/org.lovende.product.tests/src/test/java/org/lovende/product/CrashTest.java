package org.lovende.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The workbench as a user has it, in a process of its own, is killed in the middle of the work. */
class CrashTest {
	private static final String WINDOW = "Lovende";
	private static final String CREATION = "New intervention";
	private static final String RENAMING = "Rename intervention";
	private static final String OFFER = "Unsaved changes";
	private static final String SAVED = "Aktiv";
	private static final String UNSAVED = "Aktiv igen";
	/** Two seconds are promised; the rest is for machines that do other things besides. */
	private static final Duration UNTIL_WRITTEN = Duration.ofSeconds(20);

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
	void end() throws Exception {
		if (workbench != null)
			kill();
	}

	@Test
	void kill_withUnsavedChanges_theNextStartRestoresThem() throws Exception {
		start();
		screen.openDialog(WINDOW, "ctrl+n", CREATION);
		screen.answer(CREATION, SAVED);
		// the new intervention is what is selected
		screen.openDialog(WINDOW, "F2", RENAMING);
		screen.answer(RENAMING, UNSAVED);
		Screen.await("recovery file", UNTIL_WRITTEN, () -> recoveryFiles().anyMatch(CrashTest::holdsTheChange));
		kill();
		assertThat(list()).contains(SAVED).doesNotContain(UNSAVED);

		start();
		screen.awaitWindow(OFFER);
		screen.press(OFFER, "Return");
		screen.awaitNoWindow(OFFER);
		// the restored change is unsaved, and one step: taken back, there is nothing to be kept any more
		Screen.await("restored", () -> recoveryFiles().anyMatch(CrashTest::holdsTheChange));
		screen.pressUntil(WINDOW, "ctrl+z", "undone", () -> recoveryFiles().findAny().isEmpty());
		screen.pressUntil(WINDOW, "ctrl+y", "done again", () -> recoveryFiles().anyMatch(CrashTest::holdsTheChange));
		screen.pressUntil(WINDOW, "ctrl+s", "saved", () -> recoveryFiles().findAny().isEmpty());
		kill();
		assertThat(list()).contains(UNSAVED);

		start();
		// a question that was there would stand before this dialog
		screen.openDialog(WINDOW, "ctrl+n", CREATION);
		assertThat(screen.isThere(OFFER)).isFalse();
	}

	private void start() throws Exception {
		workbench = Execution.start(List.of(script.toString(), "--empty", "--language", "en"), folder, environment);
		screen.awaitWindow(WINDOW);
	}

	/** SIGKILL, not a request to end. The start script has become the program. */
	private void kill() throws InterruptedException {
		workbench.process().descendants().forEach(ProcessHandle::destroyForcibly);
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
