package org.lovende.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** Runs commands as a user types them, on a repository in a folder of its own. */
final class CommandLineTester {
	/** What a command answered. */
	record Run(int exitCode, String out, String err) {
		JsonElement json() {
			return JsonParser.parseString(out);
		}

		/** The objects of a JSON array. */
		List<JsonObject> rows() {
			return objects(json().getAsJsonArray());
		}

		static List<JsonObject> objects(JsonArray array) {
			List<JsonObject> objects = new ArrayList<>();
			array.forEach(element -> objects.add(element.getAsJsonObject()));
			return objects;
		}
	}

	static final Path EXAMPLES = Path.of(System.getProperty("lovende.root"), "examples");
	static final Path W1 = EXAMPLES.resolve("w1-sundhedsrettede-aktiviteter");
	static final String W1_NAME = "Sundhedsrettede aktiviteter i botilbud";

	private final Path repository;

	CommandLineTester(Path repository) {
		this.repository = repository;
	}

	/** Runs a command on the repository, in English. */
	Run run(Object... words) {
		List<String> arguments = new ArrayList<>();
		for (Object word : words)
			arguments.add(word.toString());
		arguments.addAll(List.of("--repository", "file:" + repository));
		if (!arguments.contains("--language"))
			arguments.addAll(List.of("--language", "en"));
		return raw(arguments.toArray(String[]::new));
	}

	/** Runs a command with just these arguments. */
	static Run raw(String... arguments) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ByteArrayOutputStream err = new ByteArrayOutputStream();
		int exitCode = CommandLineInterface.run(arguments, stream(out), stream(err));
		return new Run(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
	}

	private static PrintStream stream(ByteArrayOutputStream bytes) {
		return new PrintStream(bytes, true, StandardCharsets.UTF_8);
	}
}
