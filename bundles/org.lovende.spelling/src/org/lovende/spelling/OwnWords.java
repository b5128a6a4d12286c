package org.lovende.spelling;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** The words that a user has added to the dictionaries, one in each line of a file. May be used from several threads. */
public final class OwnWords {
	private final Path file;
	private final Set<String> words = new HashSet<>();

	/**
	 * Reads the words.
	 *
	 * @param file need not exist; its folder must
	 * @throws IOException if it exists and cannot be read
	 */
	public OwnWords(Path file) throws IOException {
		this.file = file;
		if (Files.exists(file))
			Files.readAllLines(file).stream().filter(line -> !line.isBlank()).map(OwnWords::key).forEach(words::add);
	}

	/** Upper and lower case ignored. */
	synchronized boolean contains(String word) {
		return words.contains(key(word));
	}

	/**
	 * Adds a word for now and for later.
	 *
	 * @throws IOException if it cannot be written; it counts for now nevertheless
	 */
	public synchronized void add(String word) throws IOException {
		if (words.add(key(word)))
			Files.writeString(file, word + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
	}

	private static String key(String word) {
		return word.strip().toLowerCase(Locale.ROOT);
	}
}
