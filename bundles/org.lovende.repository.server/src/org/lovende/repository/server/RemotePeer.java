package org.lovende.repository.server;

/** Who is at the other end of a connection. */
public interface RemotePeer {
	/** The name under which the user has logged in. */
	String user();

	/** The address from which the connection comes. */
	String address();
}
