package org.lovende.product;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** What came of running a program. */
record Execution(int exitCode, String output, String errors) {
	/** Runs a program to its end, which is expected to be good. */
	static Execution of(List<String> command) throws IOException, InterruptedException {
		Execution execution = of(command, Path.of("/"), System.getenv());
		if (execution.exitCode != 0)
			throw new IOException(command + " ended with " + execution);
		return execution;
	}

	/**
	 * Runs a program to its end.
	 *
	 * @param directory where it runs
	 * @param environment all its environment variables
	 */
	static Execution of(List<String> command, Path directory, Map<String, String> environment) throws IOException, InterruptedException {
		return start(command, directory, environment).await();
	}

	/** Starts a program. Its output goes through files, so that a full pipe cannot stop it. */
	static Running start(List<String> command, Path directory, Map<String, String> environment) throws IOException {
		Path output = Files.createTempFile("lovende", ".out");
		Path errors = Files.createTempFile("lovende", ".err");
		ProcessBuilder builder = new ProcessBuilder(command).directory(directory.toFile()).redirectOutput(output.toFile()).redirectError(errors.toFile());
		builder.environment().clear();
		builder.environment().putAll(environment);
		return new Running(builder.start(), output, errors);
	}

	record Running(Process process, Path output, Path errors) {
		Execution await() throws IOException, InterruptedException {
			int exitCode = process.waitFor();
			Execution execution = new Execution(exitCode, Files.readString(output, StandardCharsets.UTF_8), Files.readString(errors, StandardCharsets.UTF_8));
			Files.delete(output);
			Files.delete(errors);
			return execution;
		}
	}
}
