package org.lovende.cli;

import java.io.PrintStream;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;

/** Where a command writes: results to the standard output, progress and errors to the standard error. */
final class Console {
	private static final Gson GSON = new GsonBuilder().serializeNulls().setPrettyPrinting().disableHtmlEscaping().create();

	private final PrintStream out;
	private final PrintStream err;
	private final boolean json;

	Console(PrintStream out, PrintStream err, boolean json) {
		this.out = out;
		this.err = err;
		this.json = json;
	}

	/** Whether the standard output holds exactly one JSON value and nothing else. */
	boolean isJson() {
		return json;
	}

	void json(Object value) {
		out.println(GSON.toJson(value));
	}

	/** A line for people; nothing in JSON mode. */
	void line(String text) {
		if (!json)
			out.println(text);
	}

	void progress(String text) {
		err.println(text);
	}

	void error(String text) {
		err.println("lovende: " + text);
	}
}
