package org.lovende.ui.find;

import java.lang.ref.SoftReference;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.lovende.core.find.TextIndex;
import org.lovende.repository.Document;
import org.lovende.repository.InterventionSummary;
import org.lovende.repository.Repository;
import org.lovende.repository.RepositoryException;

/** The texts of interventions as they are saved, read when they are first searched and again when somebody has changed them. */
final class TextIndexes {
	private record Kept(Instant modified, SoftReference<TextIndex> index) {
	}

	private final Map<String, Kept> kept = new ConcurrentHashMap<>();
	private final Locale locale;

	TextIndexes(Locale locale) {
		this.locale = locale;
	}

	/** The texts of an intervention; null if it was deleted meanwhile. Not on the UI thread: it may have to be loaded. */
	TextIndex of(Repository repository, InterventionSummary summary) throws RepositoryException {
		Kept known = kept.get(summary.id());
		TextIndex index = known == null || !known.modified().equals(summary.modified()) ? null : known.index().get();
		if (index != null)
			return index;
		try (Document document = repository.openDocument(summary.id())) {
			index = TextIndex.of(document.intervention(), locale);
		} catch (RepositoryException e) {
			if (e.kind() == RepositoryException.Kind.UNKNOWN_NAME)
				return null;
			throw e;
		}
		kept.put(summary.id(), new Kept(summary.modified(), new SoftReference<>(index)));
		return index;
	}

	/** Forgets all: the workplace is in another repository. */
	void clear() {
		kept.clear();
	}
}
