package org.lovende.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.eclipse.core.runtime.ILog;

/**
 * The platform remembers the window together with the words in it. When the language is another one than last time, the remembered window is
 * given up, so that nobody reads a mixture; the files of interventions are not concerned.
 */
final class LanguageChange {
	private static final String STATE = ".metadata/.plugins/org.eclipse.e4.workbench/workbench.xmi";
	private static final String LANGUAGE = "language";

	private final Path data;

	/** @param data the workbench's own folder */
	LanguageChange(Path data) {
		this.data = data;
	}

	void apply(Locale locale) {
		Path remembered = data.resolve(LANGUAGE);
		try {
			if (Files.exists(remembered) && !Files.readString(remembered).equals(locale.getLanguage()))
				Files.deleteIfExists(data.resolve(STATE));
			Files.writeString(remembered, locale.getLanguage());
		} catch (IOException e) {
			ILog.of(LanguageChange.class).warn("language of the last start", e);
		}
	}
}
