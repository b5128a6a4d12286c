package org.lovende.cli;

import org.lovende.model.intervention.Intervention;
import org.lovende.repository.Document;
import org.lovende.repository.Repository;
import org.lovende.repository.RepositoryException;

/** An intervention that a command reads: as it is, or as it was when a version was named. */
final class ReadIntervention implements AutoCloseable {
	/** Null for a version, which is a copy. */
	private final Document document;
	private final Intervention intervention;

	/** @param version a version's title, id or number; null for the intervention as it is */
	ReadIntervention(Repository repository, String name, String version) throws RepositoryException {
		String id = repository.find(name).id();
		document = version == null ? repository.openDocument(id) : null;
		intervention = version == null ? document.intervention() : repository.versions().open(id, version);
	}

	Intervention intervention() {
		return intervention;
	}

	@Override
	public void close() {
		if (document != null)
			document.close();
	}
}
