package org.lovende.diagram.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/**
 * How the tests of a script ended that drives a page.
 *
 * @param output what failed and why, then how many tests ran; whatever else the script wrote
 */
record NodeRun(int exitCode, String output) {
	/** For a longer run of random gestures than every build makes, and where to keep a picture of what failed. */
	private static final Map<String, String> OPTIONS = Map.of("lovende.seeds", "LOVENDE_SEEDS", "lovende.gesture.count", "LOVENDE_GESTURE_COUNT",
			"lovende.pictures", "LOVENDE_SCREENSHOTS");

	/**
	 * Runs a script to its end.
	 *
	 * @param port of the host that shows the pages
	 * @param folder whose tests it is to run; empty: those beside it
	 */
	static NodeRun of(Path script, int port, String folder) {
		ProcessBuilder builder = new ProcessBuilder("node", "--test-reporter=" + script.resolveSibling("failures.mjs").toUri(),
				"--test-reporter-destination=stdout", script.toString()).redirectErrorStream(true);
		builder.environment().put("LOVENDE_HOST", "http://127.0.0.1:" + port);
		builder.environment().put("LOVENDE_GESTURES", folder.isEmpty() ? "." : folder);
		OPTIONS.forEach((property, variable) -> {
			if (System.getProperty(property) != null)
				builder.environment().put(variable, System.getProperty(property));
		});
		// tests run inside an editor's terminal or another test runner would report to that instead
		builder.environment().remove("NODE_TEST_CONTEXT");
		try {
			Process process = builder.start();
			String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
			return new NodeRun(process.waitFor(), output);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(e);
		}
	}
}
