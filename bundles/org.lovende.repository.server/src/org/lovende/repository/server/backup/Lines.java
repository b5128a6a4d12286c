package org.lovende.repository.server.backup;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonParseException;

/** Files with one JSON value per line. */
final class Lines {
	static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();

	@FunctionalInterface
	interface Receiver<T> {
		void receive(T value) throws IOException;
	}

	private Lines() {
	}

	static void write(OutputStream out, Object value) throws IOException {
		out.write((GSON.toJson(value) + "\n").getBytes(StandardCharsets.UTF_8));
	}

	/** @throws JsonParseException if a line is no such value */
	static <T> void read(InputStream in, Class<T> type, Receiver<T> receiver) throws IOException {
		BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
		for (String line = reader.readLine(); line != null; line = reader.readLine())
			receiver.receive(GSON.fromJson(line, type));
	}
}
