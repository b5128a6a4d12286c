package org.lovende.repository;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.lovende.model.organisation.Role;
import org.lovende.repository.server.ServerSettings;
import org.lovende.repository.server.Services;
import org.lovende.repository.server.StoreLocation;
import org.lovende.repository.server.StoreServer;
import org.lovende.repository.server.backup.BackupSummary;
import org.lovende.repository.server.net.Credentials;

/** A server on the loopback address that can be stopped and started again, always on the same store and port. */
final class TestServer implements AutoCloseable {
	static final String PASSWORD = "correct horse battery";

	private final StoreLocation location;
	private StoreServer server;
	private int port;

	/** Starts on a new store with an account for each user, who may change everything. */
	TestServer(StoreLocation location, String... users) throws Exception {
		this.location = location;
		start();
		for (String user : users)
			add(user);
	}

	/** Makes an account for a user, who may change everything. */
	void add(String user) {
		if (server.store().call(Services.USER_ADD, List.of(user, PASSWORD, Role.QUALITY_LEAD.getLiteral(), "")).refused())
			throw new IllegalStateException(user);
	}

	/** On a new H2 store. */
	static TestServer onH2(Path directory, String... users) throws Exception {
		TestRepository.create(directory, TestRepository.options()).close();
		return new TestServer(StoreLocation.of(directory), users);
	}

	void start() throws Exception {
		server = StoreServer.start(ServerSettings.of(location, new InetSocketAddress(InetAddress.getLoopbackAddress(), port), null), "server");
		port = server.port();
	}

	void stop() {
		server.close();
	}

	int port() {
		return port;
	}

	BackupSummary backup(Path file) throws IOException {
		return server.store().backup(file, done -> { });
	}

	Repository open(String user) throws RepositoryException {
		return open(user, port);
	}

	/** @param through the port of something between client and server */
	Repository open(String user, int through) throws RepositoryException {
		return Repository.open(RepositoryAddress.parse("cdo://127.0.0.1:" + through + "/lovende", Locale.ENGLISH),
				OpenOptions.of(Locale.ENGLISH).withCredentials(new Credentials(user, PASSWORD, null)));
	}

	@Override
	public void close() {
		stop();
	}
}
