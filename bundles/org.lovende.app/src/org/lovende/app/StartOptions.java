package org.lovende.app;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Locale;

import org.lovende.core.Interventions;
import org.lovende.core.Messages;

/**
 * What was asked for when the workbench was started.
 *
 * @param repository the address given; null for the user's own repository
 * @param language the language given; null for the system's
 * @param empty whether a new repository starts without the examples
 * @param unknown what is no option of the workbench
 */
record StartOptions(String repository, String language, boolean empty, List<String> unknown) {
	static final String REPOSITORY = "--repository";
	static final String EMPTY = "--empty";
	private static final String LANGUAGE = "--language";
	private static final List<String> LANGUAGES = List.of("da", "en", Messages.PSEUDO.toLanguageTag());

	/** Reads the arguments as the command line does: a value follows its option or an equals sign. */
	static StartOptions of(String[] arguments) {
		String repository = null;
		String language = null;
		boolean empty = false;
		List<String> unknown = new ArrayList<>();
		Deque<String> rest = new ArrayDeque<>(Arrays.asList(arguments));
		while (!rest.isEmpty()) {
			String argument = rest.pop();
			int equals = argument.indexOf('=');
			String name = equals < 0 ? argument : argument.substring(0, equals);
			switch (name) {
			case REPOSITORY -> repository = equals < 0 ? rest.poll() : argument.substring(equals + 1);
			case LANGUAGE -> language = equals < 0 ? rest.poll() : argument.substring(equals + 1);
			case EMPTY -> empty = true;
			default -> {
				if (!isOfThePlatform(argument))
					unknown.add(argument);
				else if (!rest.isEmpty() && !rest.peek().startsWith("-"))
					rest.pop();
			}
			}
		}
		return new StartOptions(repository, language, empty, List.copyOf(unknown));
	}

	/** The platform's own options have one dash, and many a value after it. */
	private static boolean isOfThePlatform(String argument) {
		return argument.startsWith("-") && !argument.startsWith("--");
	}

	/** Whether there are texts in the language given. */
	boolean languageIsKnown() {
		return language == null || LANGUAGES.contains(language);
	}

	/** The language of the workbench. */
	Locale locale() {
		String wanted = language == null ? Locale.getDefault().getLanguage() : language;
		if (wanted.equals(Messages.PSEUDO.toLanguageTag()))
			return Messages.PSEUDO;
		return wanted.equals("da") ? Interventions.DANISH : Locale.ENGLISH;
	}
}
