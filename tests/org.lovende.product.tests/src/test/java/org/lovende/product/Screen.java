package org.lovende.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/** A person at the screen of a running workbench: sees windows by their titles and uses the keyboard. */
final class Screen {
	private static final Duration PATIENCE = Duration.ofMinutes(2);
	private static final long MILLISECONDS_BETWEEN_LOOKS = 200;
	private static final int LOOKS_BETWEEN_PRESSES = 75;

	private final Map<String, String> environment;

	Screen(Map<String, String> environment) {
		assertThat(environment).as("a screen is needed: ./lovende test provides one").containsKey("DISPLAY");
		this.environment = environment;
	}

	/** Waits for a window with exactly this title. */
	void awaitWindow(String title) throws Exception {
		await("window " + title, () -> isThere(title));
	}

	boolean isThere(String title) throws IOException, InterruptedException {
		return run("search", "--onlyvisible", "--name", pattern(title)).exitCode() == 0;
	}

	/** Presses a key in a window until another one appears, as a person does: a window that has just come up may not listen yet. */
	void pressUntil(String window, String key, String expected) throws Exception {
		await(key + " opens " + expected, () -> {
			press(window, key);
			// pressed again too soon, the key would come twice
			for (int i = 0; i < LOOKS_BETWEEN_PRESSES && !isThere(expected); i++)
				Thread.sleep(MILLISECONDS_BETWEEN_LOOKS);
			return isThere(expected);
		});
	}

	void press(String window, String key) throws IOException, InterruptedException {
		run("search", "--onlyvisible", "--name", pattern(window), "windowactivate", "--sync", "key", "--clearmodifiers", key);
	}

	/** Types over what is selected in the window and confirms it; waits until the window is gone. */
	void enter(String window, String text) throws Exception {
		run("search", "--onlyvisible", "--name", pattern(window), "windowactivate", "--sync", "key", "--clearmodifiers", "ctrl+a");
		run("type", "--delay", "30", text);
		run("key", "Return");
		await(window + " closes", () -> !isThere(window));
	}

	static void await(String what, Callable<Boolean> condition) throws Exception {
		long end = System.nanoTime() + PATIENCE.toNanos();
		while (!condition.call()) {
			assertThat(System.nanoTime()).as("waited in vain: " + what).isLessThan(end);
			Thread.sleep(MILLISECONDS_BETWEEN_LOOKS);
		}
	}

	/** The platform puts a space after the title of its window. */
	private static String pattern(String title) {
		return "^" + title + " ?$";
	}

	private Execution run(String... words) throws IOException, InterruptedException {
		List<String> command = new ArrayList<>(List.of("xdotool"));
		command.addAll(List.of(words));
		return Execution.of(command, Path.of("/"), environment);
	}
}
