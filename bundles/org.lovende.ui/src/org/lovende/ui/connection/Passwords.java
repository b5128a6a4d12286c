package org.lovende.ui.connection;

import java.io.IOException;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.equinox.security.storage.ISecurePreferences;
import org.eclipse.equinox.security.storage.SecurePreferencesFactory;
import org.eclipse.equinox.security.storage.StorageException;

/**
 * Passwords in the secure storage of the platform, which the keyring of the system protects. The system may ask the user, so it is not to be used on
 * the UI thread.
 */
final class Passwords {
	private static final String NODE = "org.lovende.ui/connections/";
	private static final String PASSWORD = "password";

	private Passwords() {
	}

	/** The password of a connection; empty if none is kept or the system does not give it. */
	static Optional<String> of(StoredConnection connection) {
		ISecurePreferences all = SecurePreferencesFactory.getDefault();
		try {
			return all != null && all.nodeExists(NODE + connection.id()) ? Optional.ofNullable(all.node(NODE + connection.id()).get(PASSWORD, null))
					: Optional.empty();
		} catch (StorageException | LinkageError e) {
			ILog.of(Passwords.class).warn(PASSWORD, e);
			return Optional.empty();
		}
	}

	/**
	 * Keeps a password.
	 *
	 * @return false if the system has no safe place for it; it is not kept then
	 */
	static boolean keep(StoredConnection connection, String password) {
		ISecurePreferences all = SecurePreferencesFactory.getDefault();
		if (all == null)
			return false;
		try {
			all.node(NODE + connection.id()).put(PASSWORD, password, true);
			all.flush();
			return true;
		} catch (StorageException | IOException | LinkageError e) { // the last if the system lacks the library of its keyring
			ILog.of(Passwords.class).warn(PASSWORD, e);
			forget(connection);
			return false;
		}
	}

	/** Forgets the password of a connection, if it is kept. */
	static void forget(StoredConnection connection) {
		ISecurePreferences all = SecurePreferencesFactory.getDefault();
		if (all == null || !all.nodeExists(NODE + connection.id()))
			return;
		all.node(NODE + connection.id()).removeNode();
		try {
			all.flush();
		} catch (IOException e) {
			ILog.of(Passwords.class).warn(PASSWORD, e);
		}
	}
}
