package org.lovende.repository;

/** How a document is connected to its repository. */
public enum Connection {
	/** Others' changes arrive, and commits go out. */
	CONNECTED,
	/** Interrupted. Editing may go on; what is saved waits, and the document reconnects by itself. */
	LOST,
	/** Interrupted for so long that nobody should wait for it: the work should be put into a file. Reconnecting is still tried. */
	GONE
}
