package org.lovende.ui.preferences;

import java.time.Duration;

import org.eclipse.swt.widgets.Display;
import org.lovende.ui.document.OpenDocument;
import org.lovende.ui.document.OpenDocuments;

/** Saves what has unsaved changes every so many minutes, if the user wants that. What would raise a question is left to the user. */
public final class Autosave {
	private static final int MINUTE = (int) Duration.ofMinutes(1).toMillis();

	private final Display display;
	private final OpenDocuments documents;
	private int minutes;

	private Autosave(Display display, OpenDocuments documents) {
		this.display = display;
		this.documents = documents;
	}

	/** Begins, for the life of the display. */
	public static void follow(Display display, OpenDocuments documents) {
		Autosave autosave = new Autosave(display, documents);
		display.timerExec(MINUTE, autosave::minute);
	}

	private void minute() {
		minutes++;
		int wanted = Settings.current().autosaveMinutes();
		if (wanted > 0 && minutes >= wanted) {
			minutes = 0;
			saveAll(documents);
		}
		display.timerExec(MINUTE, this::minute);
	}

	/** Saves what can be saved without a question. */
	static void saveAll(OpenDocuments documents) {
		documents.dirty().stream().filter(document -> !document.isSaving() && document.isConnected() && !document.hasConflicts())
				.forEach(OpenDocument::trySave);
	}
}
