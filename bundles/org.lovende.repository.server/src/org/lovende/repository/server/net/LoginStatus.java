package org.lovende.repository.server.net;

/** How a server answers a log-in. The order is part of the protocol. */
public enum LoginStatus {
	/** Logged in. */
	ACCEPTED,
	/** No such user, or another password. */
	WRONG_CREDENTIALS,
	/** Too many attempts have failed; later attempts may succeed. */
	LOCKED,
	/** An administrator has disabled the account. */
	DISABLED,
	/** The client has another model version than the server. */
	OTHER_MODEL,
	/** The server has no room for another connection. */
	BUSY
}
