package org.lovende.architecture;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The texts of one language, and what can be wrong with them. */
final class PropertiesFile {
	private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)[^{}]*}?");
	private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
	/** Fewer equal words may well be a name, or be the same in both languages. */
	private static final int WORDS_THAT_MUST_DIFFER = 4;

	private final Map<String, String> texts = new TreeMap<>();
	private final List<String> repeated = new ArrayList<>();

	/**
	 * @throws CharacterCodingException if the bytes are no UTF-8
	 */
	static PropertiesFile read(Path file) throws CharacterCodingException {
		try {
			byte[] bytes = Files.readAllBytes(file);
			return new PropertiesFile(StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
					.onUnmappableCharacter(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(bytes)).toString());
		} catch (CharacterCodingException e) {
			throw e;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	PropertiesFile(String content) {
		Properties properties = new Properties() {
			private static final long serialVersionUID = 1L;

			@Override
			public synchronized Object put(Object key, Object value) {
				if (texts.put((String) key, (String) value) != null)
					repeated.add((String) key);
				return value;
			}
		};
		try {
			properties.load(new StringReader(content));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** What is wrong with this file by itself. */
	List<String> faults() {
		List<String> faults = new ArrayList<>();
		repeated.forEach(key -> faults.add(key + ": given twice"));
		texts.forEach((key, text) -> {
			if (!placeholders(text).isEmpty() && !isGoodPattern(text))
				faults.add(key + ": a quotation mark hides a placeholder, or the pattern is no MessageFormat: " + text);
		});
		return faults;
	}

	/** What is wrong with a translation of this file. */
	List<String> faultsOf(PropertiesFile translation) {
		List<String> faults = new ArrayList<>();
		texts.forEach((key, text) -> {
			String translated = translation.texts.get(key);
			if (translated == null)
				faults.add(key + ": not translated");
			else if (text.isBlank() != translated.isBlank())
				faults.add(key + ": empty in one language only"); // in both, it is meant
			else if (!placeholders(text).equals(placeholders(translated)))
				faults.add(key + ": other placeholders: " + translated);
			else if (text.equals(translated) && WORD.matcher(PLACEHOLDER.matcher(text).replaceAll("")).results().count() >= WORDS_THAT_MUST_DIFFER)
				faults.add(key + ": the same text in both languages: " + text);
		});
		translation.texts.keySet().stream().filter(key -> !texts.containsKey(key)).forEach(key -> faults.add(key + ": only in the translation"));
		return faults;
	}

	private static TreeSet<String> placeholders(String text) {
		return PLACEHOLDER.matcher(text).results().map(result -> result.group(1)).collect(TreeSet::new, TreeSet::add, TreeSet::addAll);
	}

	/** MessageFormat takes a lone quotation mark as the beginning of text in which placeholders are not replaced. */
	private static boolean isGoodPattern(String text) {
		try {
			int highest = placeholders(text).stream().mapToInt(Integer::parseInt).max().orElseThrow();
			return new MessageFormat(text).getFormatsByArgumentIndex().length == highest + 1;
		} catch (IllegalArgumentException e) {
			return false;
		}
	}
}
