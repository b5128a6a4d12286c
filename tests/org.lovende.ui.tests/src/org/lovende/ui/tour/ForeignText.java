package org.lovende.ui.tour;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.lovende.core.Interventions;
import org.lovende.core.Messages;
import org.lovende.repository.RepositoryException;
import org.lovende.ui.language.PlatformTexts;

/**
 * Knows text in English in a Danish window: texts that stand in one of our English files and in none of the Danish ones, and words that only the
 * platform can have brought in. What users have written may be in any language, and is one of these only by chance. Under {@link Messages#PSEUDO} it
 * knows all text that was forgotten.
 */
final class ForeignText {
	/** Of the platform and of English sentences; no Danish word among them. */
	private static final Pattern ENGLISH = Pattern.compile(
			"\\b(the|and|with|your|this|file|edit|view|close|save|open|new|show|delete|cancel|next|back|finish|apply|window|minimi[sz]e|maximi[sz]e|undo|redo)\\b",
			Pattern.CASE_INSENSITIVE);
	private static final List<String> FILES = List.of("messages", "plugin");

	private final boolean isDanish;
	private final Set<String> english = new HashSet<>();
	private final Optional<UnmarkedText> unmarked;

	/**
	 * Reads the texts.
	 *
	 * @param root of the repository of the sources
	 * @param locale the language that the window should have; in English no text is foreign
	 */
	ForeignText(Path root, Locale locale) throws IOException, RepositoryException {
		Path bundles = root.resolve("bundles");
		unmarked = locale.equals(Messages.PSEUDO) ? Optional.of(new UnmarkedText(root)) : Optional.empty();
		isDanish = locale.getLanguage().equals(Interventions.DANISH.getLanguage());
		Set<String> danish = new HashSet<>();
		for (String name : FILES) {
			read(bundles, name + ".properties", english);
			read(bundles, name + "_da.properties", danish);
		}
		english.removeAll(danish);
	}

	private static void read(Path bundles, String name, Set<String> texts) throws IOException {
		try (Stream<Path> files = Files.find(bundles, 12, (path, attributes) -> path.endsWith(name) && !path.toString().contains("target"))) {
			for (Path file : files.toList())
				try (Reader reader = Files.newBufferedReader(file)) {
					Properties properties = new Properties();
					properties.load(reader);
					properties.values().forEach(text -> texts.add(text.toString().replace("&", "").strip()));
				}
		}
	}

	boolean isForeign(String shown) {
		String text = shown.replace("&", "").strip();
		if (unmarked.isPresent())
			return unmarked.get().isUnmarked(text) && !PlatformTexts.isOfThePlatform(text);
		return isDanish && !PlatformTexts.isExcused(text) && (english.contains(text) || ENGLISH.matcher(text).find() && !looksDanish(text));
	}

	/** Sources have titles in any language, in sentences of ours or of users. */
	private static boolean looksDanish(String text) {
		return Pattern.compile("[æøåÆØÅ]|\\b(og|det|en|af|til|er|som|den|med)\\b").matcher(text).find();
	}
}
