package org.lovende.ui.handlers;

import org.lovende.core.Messages;
import org.lovende.ui.document.OpenDocument;
import org.lovende.ui.properties.TypedText;

/** Carries out again the command of the intervention that was taken back last. */
public final class RedoHandler extends DocumentHandler {
	@Override
	void run(OpenDocument document, TypedText typed) {
		if (typed != null)
			typed.commit();
		document.redo();
	}

	@Override
	boolean isPossible(OpenDocument document) {
		return document.redoLabel() != null;
	}

	@Override
	String label(Messages messages, OpenDocument document) {
		String label = document == null ? null : document.redoLabel();
		return label == null ? messages.get("redo") : messages.get("redo.label", label.replace("&", "&&"));
	}
}
