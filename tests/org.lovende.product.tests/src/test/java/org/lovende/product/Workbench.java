package org.lovende.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The workbench as a user has it: unpacked from its archive, in a process of its own, with data of its own. */
final class Workbench implements AutoCloseable {
	/** How the title of its window ends. */
	static final String WINDOW = "Lovende";

	/** The dialog that asks for the name of a new intervention. */
	static final String NEW = "New intervention";
	/** The title of a message for which there is no window yet. */
	private static final String MESSAGE = "^Lovende";
	private static final String RENAMING = "Rename intervention";

	private final Path folder;
	private final Map<String, String> environment = new HashMap<>(System.getenv());
	private final Path script;
	private final Screen screen;
	private Execution.Running running;

	/** @param folder where it may unpack and keep things */
	Workbench(Path folder) throws IOException, InterruptedException {
		this.folder = folder;
		environment.put("JAVA_HOME", System.getProperty("java.home"));
		environment.put("XDG_DATA_HOME", folder.resolve("data").toString());
		environment.put("XDG_STATE_HOME", folder.resolve("state").toString());
		screen = new Screen(environment);
		Archives.unpack(Archives.archive("org.lovende.product", "linux.gtk.x86_64.tar.gz"), folder);
		script = folder.resolve("lovende/lovende");
	}

	Screen screen() {
		return screen;
	}

	/** Starts it, the first time without examples, and waits for its window. */
	void start() throws Exception {
		running = begin();
		Screen.await("window", () -> {
			assertThat(running.process().isAlive()).as("the workbench has ended: " + Files.readString(running.errors())).isTrue();
			return screen.isThere(WINDOW);
		});
	}

	/** Starts it once more beside the one that runs, reads the message that comes instead of a window, and answers the exit code. */
	int startOnceMore() throws Exception {
		Process second = begin().process();
		try {
			screen.pressUntil(MESSAGE, "Return", "end", () -> second.waitFor(1, TimeUnit.SECONDS));
			return second.exitValue();
		} finally {
			second.destroyForcibly();
		}
	}

	private Execution.Running begin() throws IOException {
		return Execution.start(List.of(script.toString(), "--empty", "--language", "en"), folder, environment);
	}

	/** SIGKILL, not a request to end. The start script has become the program. */
	void kill() throws InterruptedException {
		running.process().descendants().forEach(ProcessHandle::destroyForcibly);
		running.process().destroyForcibly().waitFor();
		running = null;
	}

	/** Closes its window, as users do, and waits until it has ended. */
	void quit() throws Exception {
		Process process = running.process();
		screen.pressUntil(WINDOW, "alt+F4", "end", () -> process.waitFor(1, TimeUnit.SECONDS));
		assertThat(process.exitValue()).as(Files.readString(running.errors())).isZero();
		running = null;
	}

	/** Makes an intervention, which is selected then. */
	void create(String name) throws Exception {
		screen.openDialog(WINDOW, NEW, "ctrl+n");
		screen.answer(NEW, name, "ctrl+Return");
	}

	/** Gives the selected intervention another name. */
	void rename(String name) throws Exception {
		// by the menu View to the list of interventions: its form has opened
		screen.openDialog(WINDOW, RENAMING, "alt+v", "i", "F2");
		screen.answer(RENAMING, name, "Return");
	}

	/** The interventions in the repository, as the command line lists them; not while the workbench runs. */
	String list() throws IOException, InterruptedException {
		Execution execution = Execution.of(List.of(script.toString(), "list", "--language", "en"), folder, environment);
		assertThat(execution.exitCode()).as(execution.errors()).isZero();
		return execution.output();
	}

	/** The files that it would restore unsaved changes from. */
	Stream<Path> recoveryFiles() throws IOException {
		Path recovery = folder.resolve("data/lovende/workbench/recovery");
		if (!Files.isDirectory(recovery))
			return Stream.empty();
		try (Stream<Path> files = Files.walk(recovery)) {
			return files.filter(file -> file.toString().endsWith(".xmi")).toList().stream();
		}
	}

	/** Whether a recovery file holds some words. */
	boolean keeps(String words) throws IOException {
		return recoveryFiles().anyMatch(file -> holds(file, words));
	}

	/** When a recovery file was written last; there must be one. */
	FileTime lastKept() throws IOException {
		List<FileTime> times = new ArrayList<>();
		for (Path file : recoveryFiles().toList())
			times.add(Files.getLastModifiedTime(file));
		return Collections.max(times);
	}

	private static boolean holds(Path file, String words) {
		try {
			return Files.readString(file).contains(words);
		} catch (IOException e) {
			return false; // replaced at this moment
		}
	}

	@Override
	public void close() throws InterruptedException {
		if (running != null)
			kill();
	}
}
