package org.lovende.repository.server;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * Where a store keeps its data: in the H2 database of a directory, or in the current schema of a PostgreSQL database.
 *
 * @param directory the directory; null for PostgreSQL
 * @param url the address of the PostgreSQL database without <code>jdbc:</code>; null for a directory
 * @param account the PostgreSQL account; empty if the address names it
 * @param password its password; empty if the address or the system's own password file has it
 */
public record StoreLocation(Path directory, String url, String account, String password) {
	private static final String H2 = "h2:";
	private static final String POSTGRESQL = "postgresql:";

	public StoreLocation {
		if ((directory == null) == (url == null))
			throw new IllegalArgumentException("a directory or an address");
		Objects.requireNonNull(account);
		Objects.requireNonNull(password);
	}

	/** The store of a directory. */
	public static StoreLocation of(Path directory) {
		return new StoreLocation(directory, null, "", "");
	}

	/**
	 * Reads <code>h2:DIR</code> or <code>postgresql:ADDRESS</code>; empty if it is neither. A relative directory starts at the working directory.
	 */
	public static Optional<StoreLocation> parse(String text) {
		// H2 reads everything after a semicolon as its settings
		if (text.startsWith(H2) && text.length() > H2.length() && !text.contains(";")) {
			try {
				return Optional.of(of(Path.of(text.substring(H2.length()))));
			} catch (InvalidPathException e) {
				return Optional.empty();
			}
		}
		if (text.startsWith(POSTGRESQL) && text.length() > POSTGRESQL.length())
			return Optional.of(new StoreLocation(null, text, "", ""));
		return Optional.empty();
	}

	/** The same place, entered with an account of the database. */
	public StoreLocation withAccount(String newAccount, String newPassword) {
		return new StoreLocation(directory, url, newAccount, newPassword);
	}

	/** The place as people are told of it: without the parameters of an address, which may hold a password. */
	@Override
	public String toString() {
		if (directory != null)
			return directory.toAbsolutePath().normalize().toString();
		int parameters = url.indexOf('?');
		return parameters < 0 ? url : url.substring(0, parameters);
	}
}
