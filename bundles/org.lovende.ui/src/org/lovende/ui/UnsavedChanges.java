package org.lovende.ui;

import java.util.List;

import org.lovende.ui.dialog.Dialogs;
import org.lovende.ui.document.OpenDocument;

/** What happens to unsaved changes when the window is to be closed. */
public final class UnsavedChanges {
	private final Workplace workplace;

	/** @param workplace whose documents are looked at */
	public UnsavedChanges(Workplace workplace) {
		this.workplace = workplace;
	}

	/** Asks if there are unsaved changes; saves or drops them. Answers false if the window shall stay: the user said so, or saving failed. */
	public boolean mayClose() {
		List<OpenDocument> dirty = workplace.documents().dirty();
		if (dirty.isEmpty())
			return true;
		return switch (Dialogs.unsaved(dirty.stream().map(OpenDocument::name).toList(), workplace.locale())) {
		case SAVE -> dirty.stream().allMatch(OpenDocument::trySave);
		case LEAVE -> {
			dirty.forEach(OpenDocument::abandon);
			yield true;
		}
		case CANCEL -> false;
		};
	}
}
