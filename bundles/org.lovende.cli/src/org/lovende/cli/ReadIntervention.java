package org.lovende.cli;

import org.lovende.model.intervention.Intervention;
import org.lovende.repository.Document;
import org.lovende.repository.Repository;
import org.lovende.repository.RepositoryException;
import org.lovende.repository.VersionDocument;

/** An intervention that a command reads: as it is, or as it was when a version was named. */
final class ReadIntervention implements AutoCloseable {
	private final Document document;
	private final VersionDocument version;

	/** @param wanted a version's title, id or number; null for the intervention as it is */
	ReadIntervention(Repository repository, String name, String wanted) throws RepositoryException {
		String id = repository.find(name).id();
		document = wanted == null ? repository.openDocument(id) : null;
		version = wanted == null ? null : repository.versions().open(id, wanted);
	}

	Intervention intervention() {
		return document == null ? version.intervention() : document.intervention();
	}

	@Override
	public void close() {
		if (document == null)
			version.close();
		else
			document.close();
	}
}
