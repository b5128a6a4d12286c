package org.lovende.repository.server;

import org.eclipse.emf.cdo.net4j.CDONet4jSession;

/** A store that can be worked with, wherever it is: in this process or on a server. */
public interface Store extends AutoCloseable {
	/** Whether the store did not exist before it was opened. */
	boolean isNew();

	/**
	 * A new session, which the caller closes. It sees the store as of its opening, and other sessions' commits when it is refreshed.
	 */
	CDONet4jSession openSession();

	/** Ends all sessions. */
	@Override
	void close();
}
