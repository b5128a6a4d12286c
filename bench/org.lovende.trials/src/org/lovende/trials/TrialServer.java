package org.lovende.trials;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

import org.lovende.model.organisation.Role;
import org.lovende.repository.OpenOptions;
import org.lovende.repository.Repository;
import org.lovende.repository.RepositoryAddress;
import org.lovende.repository.RepositoryException;
import org.lovende.repository.server.ServedStore;
import org.lovende.repository.server.Services;
import org.lovende.repository.server.StoreException;
import org.lovende.repository.server.StoreLocation;
import org.lovende.repository.server.net.Credentials;
import org.lovende.repository.server.net.ReconnectingStore;

/** A server in a process of its own, on the loopback address, which can be killed and started again on the same store and port. */
public final class TrialServer implements AutoCloseable {
	private static final String HOST = "127.0.0.1";
	private static final String PASSWORD = "correct horse battery";
	private static final String REPOSITORY = "lovende";
	private static final long END_SECONDS = 60;

	private final Path folder;
	private final StoreLocation location;
	private final String classPath;
	private Process process;
	private int port;

	/**
	 * Makes a store with an account for each user, who may do everything, and starts the server.
	 *
	 * @param folder an empty folder to work in
	 */
	public TrialServer(Path folder, StoreLocation location, List<String> users) throws IOException, StoreException {
		this.folder = folder;
		this.location = location;
		classPath = ChildClassPath.of(Files.createDirectory(folder.resolve("jars")));
		try (ServedStore store = ServedStore.open(location, "trial", Clock.systemUTC())) {
			for (String user : users) {
				check(store, Services.USER_ADD, user, PASSWORD, Role.QUALITY_LEAD.getLiteral(), "");
				check(store, Services.USER_GRANT, user, Role.ADMINISTRATOR.getLiteral(), "");
			}
		}
		start();
	}

	private static void check(ServedStore store, String service, String... arguments) {
		if (store.call(service, List.of(arguments)).refused())
			throw new IllegalStateException(service + " " + arguments[0]);
	}

	/** Starts the server, and waits till it lets clients in. */
	public void start() throws IOException {
		String java = ProcessHandle.current().info().command().orElseThrow();
		process = new ProcessBuilder(java, "-Xmx512m", "-cp", classPath, ServerProgram.class.getName(), Integer.toString(port),
				location.directory() == null ? "postgresql" : "h2", location.directory() == null ? location.url() : location.directory().toString(),
				location.account(), location.password()).redirectError(ProcessBuilder.Redirect.appendTo(log().toFile())).start();
		BufferedReader output = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
		String ready = output.readLine();
		if (ready == null)
			throw new IOException("the server has not started: " + Files.readString(log()));
		port = Integer.parseInt(ready);
	}

	/** What the server has said, since the first start. */
	public Path log() {
		return folder.resolve("server.txt");
	}

	/** Ends it without a warning. */
	public void kill() throws InterruptedException {
		process.destroyForcibly().waitFor();
	}

	/** Where it listens. */
	public int port() {
		return port;
	}

	/** Enters as a user. */
	public Repository open(String user) throws RepositoryException {
		return open(user, port);
	}

	/** @param through the port of something between client and server */
	public Repository open(String user, int through) throws RepositoryException {
		return Repository.open(address(through), options(user));
	}

	/** The address of its repository. */
	public RepositoryAddress address() throws RepositoryException {
		return address(port);
	}

	private static RepositoryAddress address(int port) throws RepositoryException {
		return RepositoryAddress.parse("cdo://" + HOST + ":" + port + "/" + REPOSITORY, Locale.ENGLISH);
	}

	/** What a user needs to enter. */
	public OpenOptions options(String user) {
		return OpenOptions.of(Locale.ENGLISH).withCredentials(credentials(user));
	}

	/** Enters as a user, for nothing but plain CDO. */
	public ReconnectingStore openPlain(String user, int through) throws StoreException {
		return ReconnectingStore.open(HOST, through, REPOSITORY, credentials(user));
	}

	private static Credentials credentials(String user) {
		return new Credentials(user, PASSWORD, null);
	}

	/** Asks it to end, and waits. */
	@Override
	public void close() throws IOException {
		process.destroy();
		try {
			if (!process.waitFor(END_SECONDS, TimeUnit.SECONDS))
				throw new IOException("the server has not ended");
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		} finally {
			process.destroyForcibly();
		}
	}
}
