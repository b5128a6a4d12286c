package org.lovende.ui.presence;

/** How the workbench is connected with its repository. */
public enum Line {
	/** The repository is on this machine. */
	OWN,
	/** On a server, and nobody has heard of it yet. */
	CONNECTING,
	/** On a server that answers. */
	CONNECTED,
	/** Interrupted: it is being tried to connect again. */
	LOST,
	/** Interrupted for so long that nobody should wait for it. It is still being tried. */
	GONE,
	/** The server does not let the user in any more, for instance because the password was changed elsewhere. */
	REFUSED
}
