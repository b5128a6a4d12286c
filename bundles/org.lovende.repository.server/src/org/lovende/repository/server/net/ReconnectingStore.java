package org.lovende.repository.server.net;

import java.io.IOException;
import java.util.List;

import org.eclipse.emf.cdo.net4j.CDONet4jSession;
import org.lovende.repository.server.Store;
import org.lovende.repository.server.StoreException;
import org.lovende.repository.server.StoreException.Kind;

/**
 * A store on a server whose connection may be lost: whoever asks for a session next connects and logs in again. Sessions of the lost connection
 * stay closed.
 */
public final class ReconnectingStore implements Store {
	private final String host;
	private final int port;
	private final String repository;
	private Credentials credentials;
	private RemoteStore connection;
	/** Why logging in again would be pointless, and would lock the account in the end; null while it is not. */
	private StoreException refusal;
	private boolean closed;

	private ReconnectingStore(String host, int port, String repository, Credentials credentials, RemoteStore connection) {
		this.host = host;
		this.port = port;
		this.repository = repository;
		this.credentials = credentials;
		this.connection = connection;
	}

	/**
	 * Connects and logs in.
	 *
	 * @throws StoreException as {@link RemoteStore#open}
	 */
	public static ReconnectingStore open(String host, int port, String repository, Credentials credentials) throws StoreException {
		return new ReconnectingStore(host, port, repository, credentials, RemoteStore.open(host, port, repository, credentials));
	}

	private synchronized RemoteStore connection() throws StoreException {
		if (closed)
			throw StoreException.of(Kind.NOT_REACHABLE, null, host + ":" + port, "closed");
		if (refusal != null)
			throw refusal;
		if (connection.isConnected())
			return connection;
		connection.close();
		try {
			connection = RemoteStore.open(host, port, repository, credentials);
		} catch (StoreException e) {
			if (e.kind() == Kind.WRONG_CREDENTIALS)
				refusal = e;
			throw e;
		}
		return connection;
	}

	@Override
	public boolean isNew() {
		return false;
	}

	/** @throws IllegalStateException if the server cannot be reached or refuses the user, which its cause says */
	@Override
	public CDONet4jSession openSession() {
		try {
			return connection().openSession();
		} catch (StoreException e) {
			throw new IllegalStateException(e);
		}
	}

	/**
	 * Has the server do something beside the repository. It is asked once: whether it was done is not known if the connection is lost meanwhile.
	 *
	 * @throws IOException if the connection is lost
	 * @throws StoreException if there is none and none can be made
	 */
	public RemoteService.Answer call(String name, List<String> arguments) throws IOException, StoreException {
		return connection().call(name, arguments);
	}

	/** The user has another password from now on, which the next connection is made with. */
	public synchronized void passwordChanged(String password) {
		credentials = new Credentials(credentials.user(), password, credentials.authorities());
		refusal = null;
	}

	@Override
	public synchronized void close() {
		closed = true;
		connection.close();
	}
}
