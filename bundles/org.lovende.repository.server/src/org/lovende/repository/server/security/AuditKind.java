package org.lovende.repository.server.security;

/** What the audit log records. The names stand in the log; none may be renamed. */
public enum AuditKind {
	/** The server was started or stopped. */
	SERVER,
	/** Somebody has logged in. */
	LOGIN,
	/** A log-in was refused. Detail: why. */
	LOGIN_REFUSED,
	/** Somebody's connection has ended. */
	LOGOUT,
	/** An account was made, disabled or enabled, or got another password. Detail: what, and whose. */
	ACCOUNT,
	/** Roles, units or the confidentiality of an intervention were changed. Detail: what. */
	RIGHTS,
	/** Something was refused for lack of rights. Detail: what. */
	DENIED,
	/** An intervention was written to a file. Detail: which, and in which form. */
	EXPORT,
	/** The server was told to write a backup. */
	BACKUP,
	/** Personal or outcome data were read. Detail: which. */
	READ,
	/** A value was taken out of all history. Detail: where. */
	ERASURE,
	/** A connection broke the rules of the protocol. Detail: how. */
	ATTACK
}
