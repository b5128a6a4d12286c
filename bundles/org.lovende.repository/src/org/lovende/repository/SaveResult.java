package org.lovende.repository;

/** What became of a save. */
public enum SaveResult {
	/** All is in the repository. */
	SAVED,
	/** Nothing was saved: there are conflicts to be resolved first, see {@link Document#conflicts}. */
	CONFLICTS
}
