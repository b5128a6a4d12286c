package org.lovende.repository.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import javax.net.ssl.SSLContext;

import org.lovende.model.organisation.Role;
import org.lovende.repository.server.net.Credentials;
import org.lovende.repository.server.net.RemoteService;
import org.lovende.repository.server.net.RemoteStore;

/** A server on the loopback address with an account for each name that a test uses. */
final class TestServer implements AutoCloseable {
	private static final Duration PATIENCE = Duration.ofSeconds(30);
	static final String PASSWORD = "correct horse battery";
	static final String ADMINISTRATOR = "admin";
	static final String LOCALHOST = "127.0.0.1";

	private final StoreServer server;

	private TestServer(StoreServer server) {
		this.server = server;
	}

	static TestServer start(StoreLocation location) throws StoreException, IOException {
		return start(location, null, Clock.systemUTC(), ServerSettings.MAX_MESSAGE);
	}

	static TestServer start(StoreLocation location, SSLContext tls, Clock clock, long maxMessage) throws StoreException, IOException {
		return start(new ServerSettings(location, anyPort(), tls, ServerSettings.MAX_CONNECTIONS, maxMessage, null), clock);
	}

	/** A server that can back itself up. */
	static TestServer startWithBackups(StoreLocation location, Path folder) throws StoreException, IOException {
		return start(ServerSettings.of(location, anyPort(), null).withBackups(folder), Clock.systemUTC());
	}

	private static InetSocketAddress anyPort() throws IOException {
		return new InetSocketAddress(InetAddress.getByName(LOCALHOST), 0);
	}

	private static TestServer start(ServerSettings settings, Clock clock) throws StoreException, IOException {
		TestServer server = new TestServer(StoreServer.start(settings, "server", clock));
		server.addUser(ADMINISTRATOR, Role.ADMINISTRATOR, "");
		return server;
	}

	void addUser(String name, Role role, String unit) {
		if (names().contains(name))
			call(Services.USER_GRANT, name, role.getLiteral(), unit);
		else
			call(Services.USER_ADD, name, PASSWORD, role.getLiteral(), unit);
	}

	private List<String> names() {
		return call(Services.USERS).stream().map(line -> line.substring(0, line.indexOf('\t'))).toList();
	}

	/** Adds a unit and answers its id. */
	String addUnit(String title, String parent) {
		return call(Services.UNIT_ADD, title, parent).get(0);
	}

	/** Does something as the operator of the server. */
	List<String> call(String service, String... arguments) {
		RemoteService.Answer answer = server.store().call(service, List.of(arguments));
		if (answer.refused())
			throw new IllegalStateException(answer.texts().toString());
		return answer.texts();
	}

	/** The audit log's lines of one kind: user, address and detail. */
	List<String> audit(String kind) {
		return call(Services.AUDIT, "", "", "", kind, "").stream().map(line -> line.split("\t", 4)[3]).toList();
	}

	/** The same when there is at least one: whoever was cut off may know of it before it is in the log. */
	List<String> awaitAudit(String kind) throws InterruptedException {
		List<String> lines = audit(kind);
		for (Instant end = Instant.now().plus(PATIENCE); lines.isEmpty() && Instant.now().isBefore(end); lines = audit(kind))
			Thread.sleep(20);
		return lines;
	}

	int port() {
		return server.port();
	}

	/** Logs in as one of the users. */
	RemoteStore connect(String user) throws StoreException {
		return connect(user, PASSWORD);
	}

	RemoteStore connect(String user, String password) throws StoreException {
		return RemoteStore.open(LOCALHOST, port(), "lovende", new Credentials(user, password, null));
	}

	@Override
	public void close() {
		server.close();
	}
}
