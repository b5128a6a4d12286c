package org.lovende.ui.connection;

import java.nio.file.Path;

import org.lovende.core.Texts;
import org.lovende.repository.RepositoryAddress;
import org.lovende.repository.server.net.RemoteStore;

/**
 * A server that a user connects with, as it is kept on this machine. Its password is not part of it.
 *
 * @param id made when it was stored first
 * @param name what the user calls it; may be empty
 * @param host the server's name or number
 * @param port the server's port
 * @param user who logs in
 * @param authorities a file with the certificates that the server's must come from; empty for those that this machine trusts
 * @param remembered whether the password shall be kept on this machine
 */
public record StoredConnection(String id, String name, String host, int port, String user, String authorities, boolean remembered) {
	/** What it is called in lists. */
	public String label() {
		return Texts.isBlank(name) ? host : name;
	}

	/** Where its repository is. */
	public RepositoryAddress address() {
		return RepositoryAddress.of(host, port);
	}

	/** The file with the certificates; null for none. */
	Path authoritiesFile() {
		return Texts.isBlank(authorities) ? null : Path.of(authorities);
	}

	/** Whether the server is on this machine, so that nothing goes over a network and the connection is not encrypted. */
	boolean isPlain() {
		return RemoteStore.isPlain(host, authoritiesFile());
	}
}
