package org.lovende.ui.find;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.lovende.core.find.TextIndex;
import org.lovende.ui.document.OpenDocument;
import org.lovende.ui.document.OpenDocuments;

/** The texts of the interventions that are open, as the user sees them. They are read on the UI thread, and only when something has changed. */
final class OpenIndexes {
	private final OpenDocuments documents;
	private final Locale locale;
	private final Map<OpenDocument, TextIndex> indexes = new HashMap<>();
	private final Runnable changed = indexes::clear;

	OpenIndexes(OpenDocuments documents, Locale locale) {
		this.documents = documents;
		this.locale = locale;
		documents.addListener(changed);
	}

	/** By the identifiers of the interventions. */
	Map<String, TextIndex> all() {
		Map<String, TextIndex> all = new HashMap<>();
		for (OpenDocument document : documents.all())
			all.put(document.intervention().getId(), indexes.computeIfAbsent(document, open -> TextIndex.of(open.intervention(), locale)));
		return all;
	}

	void dispose() {
		documents.removeListener(changed);
	}
}
