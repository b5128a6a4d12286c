package org.lovende.repository;

import org.eclipse.emf.cdo.session.CDOSession;
import org.lovende.model.intervention.Intervention;

/** An intervention as it was when a version was named. All of it is loaded; it cannot be changed. It belongs to one thread. */
public final class VersionDocument implements AutoCloseable {
	private final CDOSession session;
	private final Intervention intervention;
	private final VersionEntry version;

	VersionDocument(CDOSession session, Intervention intervention, VersionEntry version) {
		this.session = session;
		this.intervention = intervention;
		this.version = version;
	}

	/** The intervention as it was then. It ends with this object. */
	public Intervention intervention() {
		return intervention;
	}

	/** The version as it is known today. */
	public VersionEntry version() {
		return version;
	}

	@Override
	public void close() {
		session.close();
	}
}
