package org.lovende.ui.language;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every text that the program has in a language, as patterns, and what the user has written. A text that is neither was forgotten in the code. */
public final class KnownTexts {
	/** A pattern with fewer fixed letters would match anything. */
	private static final int FIXED_LETTERS = 2;
	private static final Pattern SEPARATORS = Pattern.compile("\\n+|\\t|; | – |(?<=^\\d{1,2}\\.) ");
	private static final Pattern CHOICE = Pattern.compile("\\{\\d+,choice,((?:[^{}]|\\{[^{}]*\\})*)\\}");
	private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
	/** How the platform writes days and keys. */
	private static final Pattern DAY_OR_KEY = Pattern.compile("(\\d+\\.? )?\\p{L}{3,4}\\.? ?\\d+.*|(Ctrl|Shift|Skift|Alt)\\+.*|F\\d+|[AP]M");

	private final List<Pattern> patterns = new ArrayList<>();
	private final Set<String> exact = new HashSet<>();

	/**
	 * The texts of all bundles.
	 *
	 * @param root of the repository
	 * @param locale whose texts are known
	 */
	KnownTexts(Path root, Locale locale) {
		this(root, locale, "messages", "plugin");
	}

	/** Those that the platform reads for us, in English. */
	public static KnownTexts readByThePlatform(Path root) {
		return new KnownTexts(root, Locale.ENGLISH, "plugin");
	}

	private KnownTexts(Path root, Locale locale, String... names) {
		String ending = locale.getLanguage().equals("da") ? "_da.properties" : ".properties";
		Set<String> wanted = Arrays.stream(names).map(name -> name + ending).collect(Collectors.toSet());
		try (Stream<Path> files = Files.walk(root.resolve("bundles"))) {
			files.filter(file -> !file.toString().contains("target") && !file.toString().contains("node_modules"))
					.filter(file -> wanted.contains(file.getFileName().toString()))
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
		for (Matcher choice = CHOICE.matcher(text); choice.find();)
			for (String alternative : choice.group(1).split("\\|"))
				add(alternative.replaceFirst("^-?[\\d.]+[#<]", ""));
		String fixed = text.replaceAll("\\{[^{}]*(\\{[^{}]*\\}[^{}]*)*\\}", "\u0000").replace("''", "'");
		if (fixed.codePoints().filter(Character::isLetter).count() < FIXED_LETTERS || fixed.indexOf('\u0000') < 0)
			return;
		StringBuilder pattern = new StringBuilder();
		for (String part : plain(fixed).split("\u0000", -1))
			pattern.append(pattern.isEmpty() ? "" : ".*").append(Pattern.quote(part));
		patterns.add(Pattern.compile(pattern.toString(), Pattern.DOTALL));
	}

	/** What the user has written, or the names of things. */
	public void addContent(String text) {
		exact.add(plain(text));
		text.lines().forEach(line -> exact.add(plain(line)));
	}

	private static String plain(String text) {
		return text.replace("&&", "\u0001").replace("&", "").replace('\u0001', '&').replaceAll("<[^>]*>", "").replace(" …", "").strip();
	}

	/** Whether a user has written it, perhaps with more before and after it. */
	public boolean isPartOfContent(String shown) {
		String text = plain(shown);
		return exact.stream().anyMatch(content -> content.contains(text));
	}

	/** How many texts are known. */
	int size() {
		return exact.size();
	}

	/** Several texts may stand beside one another, or below. */
	public boolean isKnown(String shown) {
		String text = plain(shown);
		return isWhole(text) || Arrays.stream(SEPARATORS.split(text)).map(String::strip).allMatch(part -> isWhole(part) || isMadeOfKnown(part));
	}

	private boolean isWhole(String text) {
		return !WORD.matcher(text).find() || exact.contains(text) || DAY_OR_KEY.matcher(text).matches()
				|| patterns.stream().anyMatch(pattern -> pattern.matcher(text).matches());
	}

	/** Whether nothing is left when all known texts are taken away, the longest first. */
	private boolean isMadeOfKnown(String text) {
		String left = text;
		for (String part : exact.stream().filter(text::contains).filter(part -> WORD.matcher(part).find()).sorted(Comparator.comparing(String::length).reversed()).toList())
			left = left.replaceAll("(?<!\\p{L})" + Pattern.quote(part) + "(?!\\p{L})", " ");
		return !WORD.matcher(left).find();
	}
}
