package org.lovende.ui.language;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Every text that the program has in a language, as patterns, and what the user has written. A text that is neither was forgotten in the code. */
final class KnownTexts {
	/** A pattern with fewer fixed letters would match anything. */
	private static final int FIXED_LETTERS = 3;
	private static final Pattern SEPARATORS = Pattern.compile("[\\n\\t·–:;()…,»«“”\"/]+|(?<=\\s)-(?=\\s)");
	private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
	/** How the platform writes days and keys. */
	private static final Pattern DAY_OR_KEY = Pattern.compile("(\\d+\\.? )?\\p{L}{3,4}\\.? ?\\d+.*|(Ctrl|Shift|Skift|Alt)\\+.*|F\\d+|[AP]M");

	private final List<Pattern> patterns = new ArrayList<>();
	private final Set<String> exact = new HashSet<>();

	/**
	 * @param root of the repository
	 * @param locale whose texts are known
	 */
	KnownTexts(Path root, Locale locale) {
		String ending = locale.getLanguage().equals("da") ? "_da.properties" : ".properties";
		try (Stream<Path> files = Files.walk(root.resolve("bundles"))) {
			files.filter(file -> !file.toString().contains("target") && !file.toString().contains("node_modules"))
					.filter(file -> file.getFileName().toString().equals("messages" + ending) || file.getFileName().toString().equals("plugin" + ending))
					.forEach(this::read);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private void read(Path file) {
		Properties properties = new Properties();
		try (Reader reader = Files.newBufferedReader(file)) {
			properties.load(reader);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		properties.values().forEach(text -> add((String) text));
	}

	private void add(String text) {
		exact.add(plain(text));
		String fixed = text.replaceAll("\\{[^{}]*(\\{[^{}]*\\}[^{}]*)*\\}", "\u0000").replace("''", "'");
		if (fixed.codePoints().filter(Character::isLetter).count() < FIXED_LETTERS || fixed.indexOf('\u0000') < 0)
			return;
		StringBuilder pattern = new StringBuilder();
		for (String part : plain(fixed).split("\u0000", -1))
			pattern.append(pattern.isEmpty() ? "" : ".*").append(Pattern.quote(part));
		patterns.add(Pattern.compile(pattern.toString(), Pattern.DOTALL));
	}

	/** What the user has written, or the names of things. */
	void addContent(String text) {
		exact.add(plain(text));
		for (String piece : SEPARATORS.split(plain(text)))
			exact.add(piece.strip());
	}

	private static String plain(String text) {
		return text.replace("&&", "\u0001").replace("&", "").replace('\u0001', '&').replaceAll("<[^>]*>", "").replace(" …", "").strip();
	}

	/** How many texts are known. */
	int size() {
		return exact.size();
	}

	boolean isKnown(String shown) {
		String text = plain(shown);
		if (isWhole(text))
			return true;
		String[] pieces = SEPARATORS.split(text);
		for (String piece : pieces)
			if (!isWhole(piece.strip().replaceAll("^[^\\p{L}]+|[^\\p{L}.]+$", "")) && !isWhole(piece.strip()))
				return false;
		return true;
	}

	private boolean isWhole(String text) {
		return !WORD.matcher(text).find() || exact.contains(text) || DAY_OR_KEY.matcher(text).matches()
				|| patterns.stream().anyMatch(pattern -> pattern.matcher(text).matches());
	}
}
