package org.lovende.ui.handlers;

import org.lovende.core.Messages;
import org.lovende.ui.document.OpenDocument;
import org.lovende.ui.properties.TypedText;

/** Reverts what is being typed into a field; else takes back the last command of the intervention, wherever it was given. */
public final class UndoHandler extends DocumentHandler {
	@Override
	void run(OpenDocument document, TypedText typed) {
		if (typed == null || !typed.revert())
			document.undo();
	}

	@Override
	boolean isPossible(OpenDocument document) {
		return true;
	}

	@Override
	String label(Messages messages, OpenDocument document) {
		String label = document == null ? null : document.undoLabel();
		return label == null ? messages.get("undo") : messages.get("undo.label", label.replace("&", "&&"));
	}
}
