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
	private static final Duration PATIENCE = Duration.ofMinutes(5);
	private static final Duration BETWEEN_TRIES = Duration.ofSeconds(10);
	/** Seconds: a menu takes its time to open. */
	private static final String BETWEEN_KEYS = "1";
	private static final long MILLISECONDS_BETWEEN_LOOKS = 100;

	private final Map<String, String> environment;

	Screen(Map<String, String> environment) {
		assertThat(environment).as("a screen is needed: ./lovende test provides one").containsKey("DISPLAY");
		this.environment = environment;
	}

	/** Waits for a window whose title ends so; the title is a regular expression. */
	void awaitWindow(String title) throws Exception {
		await("window " + title, () -> isThere(title));
	}

	void awaitNoWindow(String title) throws Exception {
		await("no window " + title, () -> !isThere(title));
	}

	boolean isThere(String title) throws IOException, InterruptedException {
		return run("search", "--onlyvisible", "--name", pattern(title)).exitCode() == 0;
	}

	/** Presses keys, one after the other, in a window until a dialog appears. */
	void openDialog(String window, String dialog, String... keys) throws Exception {
		List<String> words = new ArrayList<>();
		for (String key : keys)
			words.addAll(List.of("key", key, "sleep", BETWEEN_KEYS));
		doUntil(window, dialog + " by " + String.join(", ", keys), () -> isThere(dialog), words.toArray(String[]::new));
	}

	/** Presses a key in a window until it has taken effect. */
	void pressUntil(String window, String key, String what, Callable<Boolean> effect) throws Exception {
		doUntil(window, what + " by " + key, effect, "key", key);
	}

	/** Types over what stands in the field of a dialog and confirms it by a key; waits until the dialog is gone. */
	void answer(String dialog, String text, String key) throws Exception {
		doUntil(dialog, text + " in " + dialog, () -> !isThere(dialog), "key", "ctrl+a", "type", "--delay", "30", "--args", "1", text, "key",
				key);
	}

	/**
	 * Does something in a window until it has taken effect, as a person does: a window that has just come up may not listen yet. Between two
	 * tries there is time for the first one to take effect.
	 */
	private void doUntil(String window, String what, Callable<Boolean> effect, String... words) throws Exception {
		await(what, () -> {
			boolean isInFront = run("search", "--onlyvisible", "--name", pattern(window), "windowactivate", "--sync").exitCode() == 0;
			// not sent to the window: the keyboard's own way, which the window manager hears, too
			if (isInFront)
				run(words);
			long next = System.nanoTime() + BETWEEN_TRIES.toNanos();
			while (!effect.call() && System.nanoTime() < next)
				Thread.sleep(MILLISECONDS_BETWEEN_LOOKS);
			return effect.call();
		});
	}

	static void await(String what, Callable<Boolean> condition) throws Exception {
		await(what, PATIENCE, condition);
	}

	static void await(String what, Duration patience, Callable<Boolean> condition) throws Exception {
		long end = System.nanoTime() + patience.toNanos();
		while (!condition.call()) {
			assertThat(System.nanoTime()).as("waited in vain: " + what).isLessThan(end);
			Thread.sleep(MILLISECONDS_BETWEEN_LOOKS);
		}
	}

	/** The platform puts a space after the title of its window. */
	private static String pattern(String title) {
		return title + " ?$";
	}

	private Execution run(String... words) throws IOException, InterruptedException {
		// what waits for a window that has just gone would wait for ever
		List<String> command = new ArrayList<>(List.of("timeout", "20", "xdotool"));
		command.addAll(List.of(words));
		return Execution.of(command, Path.of("/"), environment);
	}
}
