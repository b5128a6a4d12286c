package org.lovende.repository;

import org.eclipse.emf.cdo.session.CDOSession;

/** What of a document's traffic with its repository can fail. Tests put one that does in the place of the usual one. */
interface Wire {
	/** A new session; throws a RuntimeException if the repository cannot be reached. */
	CDOSession openSession();

	/** Commits what was written into the link's transaction. */
	void commit(Link link, String comment) throws RepositoryException;

	/** The traffic with a repository. */
	static Wire of(Repository repository) {
		return new Wire() {
			@Override
			public CDOSession openSession() {
				return repository.openSession();
			}

			@Override
			public void commit(Link link, String comment) throws RepositoryException {
				new Committer(repository).commit(link.transaction(), comment);
			}
		};
	}
}
