package org.lovende.ui.spelling;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.widgets.Display;
import org.lovende.spelling.OwnWords;
import org.lovende.spelling.Speller;
import org.lovende.spelling.UnknownWord;

/** Looks words up in a thread of its own, so that typing never waits; a dictionary is read when the first text in its language is looked at. */
final class Spelling {
	private static final Spelling OF_THIS_RUN = new Spelling();
	private static final String OWN_WORDS = "own-words.txt";

	private final ExecutorService thread = Executors.newSingleThreadExecutor(task -> {
		Thread worker = new Thread(task, "spelling");
		worker.setDaemon(true);
		worker.setPriority(Thread.MIN_PRIORITY);
		return worker;
	});
	/** Used by that thread only. */
	private final Map<String, Speller> spellers = new HashMap<>();
	private OwnWords own;

	private Spelling() {
	}

	static Spelling ofThisRun() {
		return OF_THIS_RUN;
	}

	/** @param done is told on the display's thread what is unknown; not at all if the dictionary cannot be read */
	void check(String text, Locale language, Display display, Consumer<List<UnknownWord>> done) {
		thread.execute(() -> {
			try {
				List<UnknownWord> unknown = speller(language).check(text);
				onUi(display, () -> done.accept(unknown));
			} catch (IOException e) {
				ILog.of(Spelling.class).error("dictionary", e);
			}
		});
	}

	/** @param done run on the display's thread when the word is known */
	void add(String word, Display display, Runnable done) {
		thread.execute(() -> {
			try {
				own().add(word);
			} catch (IOException e) {
				ILog.of(Spelling.class).error(OWN_WORDS, e);
			}
			onUi(display, done);
		});
	}

	private Speller speller(Locale language) throws IOException {
		String key = Speller.LANGUAGES.contains(language.getLanguage()) ? language.getLanguage() : "en";
		Speller speller = spellers.get(key);
		if (speller == null) {
			speller = Speller.of(new Locale(key), own());
			spellers.put(key, speller);
		}
		return speller;
	}

	private OwnWords own() throws IOException {
		if (own == null)
			own = new OwnWords(Path.of(Platform.getInstanceLocation().getURL().getPath()).resolve(OWN_WORDS));
		return own;
	}

	private static void onUi(Display display, Runnable task) {
		if (!display.isDisposed())
			display.asyncExec(task);
	}
}
