package org.lovende.repository.server.net;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.UnknownHostException;
import java.security.GeneralSecurityException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

import javax.net.ssl.SSLException;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;

import org.eclipse.emf.cdo.net4j.CDONet4jSession;
import org.eclipse.emf.cdo.net4j.CDONet4jUtil;
import org.eclipse.net4j.Net4jUtil;
import org.eclipse.net4j.util.container.ContainerUtil;
import org.eclipse.net4j.util.container.IManagedContainer;
import org.eclipse.net4j.util.event.IListener;
import org.eclipse.net4j.util.lifecycle.ILifecycle;
import org.eclipse.net4j.util.lifecycle.LifecycleEventAdapter;
import org.lovende.repository.server.ModelVersion;
import org.lovende.repository.server.Sessions;
import org.lovende.repository.server.Store;
import org.lovende.repository.server.StoreException;
import org.lovende.repository.server.StoreException.Kind;

/**
 * A store on a server, entered over one connection that this process opens; nothing listens here. On the loopback address the connection is
 * plain unless the credentials name certificates; everywhere else it is TLS, and the server's certificate must be trusted and made out to the
 * host's name.
 * <p>
 * It does not connect again by itself: when the connection is lost, all sessions end.
 */
public final class RemoteStore implements Store {
	private static final int CONNECT_MILLIS = 10_000;
	private static final int LOGIN_MILLIS = 30_000;
	private static final long CALL_MILLIS = 60_000;
	private static final Pattern THIS_MACHINE = Pattern.compile("localhost|127(\\.\\d{1,3}){3}|\\[?::1\\]?", Pattern.CASE_INSENSITIVE);
	/** What a server that expects TLS begins its answer to anything else with (RFC 8446, section 5.1). */
	private static final int TLS_ALERT = 21;

	private final IManagedContainer container;
	private final ClientLink link;
	private final String repository;

	private RemoteStore(IManagedContainer container, ClientLink link, String repository) {
		this.container = container;
		this.link = link;
		this.repository = repository;
	}

	/**
	 * Connects and logs in.
	 *
	 * @param repository the name of the repository on the server
	 * @throws StoreException NOT_REACHABLE, NOT_TRUSTED, ENCRYPTED_ONLY, WRONG_CREDENTIALS, LOCKED_OUT, DISABLED, BUSY, NEWER_MODEL or OLDER_MODEL
	 */
	public static RemoteStore open(String host, int port, String repository, Credentials credentials) throws StoreException {
		String place = host + ":" + port;
		Socket socket = null;
		RemoteStore opened = null;
		try {
			InetAddress address = InetAddress.getByName(host);
			socket = new Socket();
			socket.connect(new InetSocketAddress(address, port), CONNECT_MILLIS);
			socket.setTcpNoDelay(true);
			socket.setSoTimeout(LOGIN_MILLIS);
			if (!isPlain(host, credentials.authorities()))
				socket = secure(socket, host, port, credentials);
			logIn(socket, place, credentials);
			opened = start(socket, repository);
			return opened;
		} catch (UnknownHostException e) {
			throw StoreException.of(Kind.NOT_REACHABLE, e, place, host);
		} catch (SSLException | GeneralSecurityException e) {
			throw StoreException.of(Kind.NOT_TRUSTED, e, place, reason(e));
		} catch (IOException | RuntimeException e) {
			throw StoreException.of(Kind.NOT_REACHABLE, e, place, reason(e));
		} finally {
			if (opened == null && socket != null)
				closeQuietly(socket);
		}
	}

	/**
	 * Whether a connection is not encrypted: to this machine by the names and numbers that always mean it, so that nothing goes over a network. A name
	 * of its own that leads to this machine is one for which a server can have a certificate.
	 *
	 * @param authorities a file with certificates for this server; null for none
	 */
	public static boolean isPlain(String host, Path authorities) {
		return authorities == null && THIS_MACHINE.matcher(host).matches();
	}

	private static String reason(Exception e) {
		return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
	}

	private static Socket secure(Socket plain, String host, int port, Credentials credentials) throws IOException, GeneralSecurityException {
		SSLSocket socket = (SSLSocket) Tls.client(credentials.authorities()).getSocketFactory().createSocket(plain, host, port, true);
		SSLParameters parameters = socket.getSSLParameters();
		parameters.setProtocols(Tls.PROTOCOLS);
		parameters.setEndpointIdentificationAlgorithm("HTTPS");
		socket.setSSLParameters(parameters);
		socket.startHandshake();
		return socket;
	}

	private static void logIn(Socket socket, String place, Credentials credentials) throws IOException, StoreException {
		Login login = new Login(ModelVersion.CURRENT, credentials.user(), credentials.password().toCharArray());
		login.write(new DataOutputStream(new java.io.BufferedOutputStream(socket.getOutputStream())));
		login.forget();
		DataInputStream in = new DataInputStream(socket.getInputStream());
		int status = in.readUnsignedByte();
		int model = in.readInt();
		if (status == TLS_ALERT)
			throw StoreException.of(Kind.ENCRYPTED_ONLY, null, place);
		if (status >= LoginStatus.values().length)
			throw new ProtocolViolation("no server of this program");
		switch (LoginStatus.values()[status]) {
			case ACCEPTED -> {
				// in
			}
			case WRONG_CREDENTIALS -> throw StoreException.of(Kind.WRONG_CREDENTIALS, null, place, credentials.user());
			case LOCKED -> throw StoreException.of(Kind.LOCKED_OUT, null, place, credentials.user());
			case DISABLED -> throw StoreException.of(Kind.DISABLED, null, place, credentials.user());
			case BUSY -> throw StoreException.of(Kind.BUSY, null, place);
			case OTHER_MODEL -> throw StoreException.of(model > ModelVersion.CURRENT ? Kind.NEWER_MODEL : Kind.OLDER_MODEL, null, place, model,
					ModelVersion.CURRENT);
		}
	}

	private static RemoteStore start(Socket socket, String repository) {
		IManagedContainer container = ContainerUtil.createContainer();
		Net4jUtil.prepareContainer(container);
		CDONet4jUtil.prepareContainer(container);
		container.activate();
		ClientLink link = new ClientLink(socket);
		link.configure(container, null);
		link.activate();
		return new RemoteStore(container, link, repository);
	}

	@Override
	public boolean isNew() {
		return false;
	}

	@Override
	public CDONet4jSession openSession() {
		return Sessions.open(link, repository, Sessions.REMOTE_MILLIS);
	}

	/** Whether the connection holds. */
	public boolean isConnected() {
		return link.isActive();
	}

	/** Calls a listener once when the connection is lost or closed; on any thread. */
	public void onClosed(Runnable listener) {
		IListener closed = new LifecycleEventAdapter() {
			@Override
			protected void onDeactivated(ILifecycle lifecycle) {
				listener.run();
			}
		};
		link.addListener(closed);
	}

	/**
	 * Has the server do something beside the repository; see the names in {@link org.lovende.repository.server.Services}.
	 *
	 * @throws IOException if the connection is lost
	 */
	public RemoteService.Answer call(String name, List<String> arguments) throws IOException {
		return link.call(name, arguments, CALL_MILLIS);
	}

	@Override
	public void close() {
		link.close();
		container.deactivate();
	}

	private static void closeQuietly(Socket socket) {
		try {
			socket.close();
		} catch (IOException e) {
			// nothing was sent that matters
		}
	}
}
