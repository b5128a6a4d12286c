package org.lovende.repository.server.net;

import java.nio.file.Path;
import java.util.Objects;

/**
 * How a client enters a server.
 *
 * @param user the name of the account
 * @param password its password
 * @param authorities a file in PEM format with the certificates that the server's must come from; null for those that Java trusts
 */
public record Credentials(String user, String password, Path authorities) {
	public Credentials {
		Objects.requireNonNull(user);
		Objects.requireNonNull(password);
	}

	/** Without the password. */
	@Override
	public String toString() {
		return user;
	}
}
