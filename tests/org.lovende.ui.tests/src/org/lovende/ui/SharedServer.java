package org.lovende.ui;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.List;

import javax.net.ssl.SSLContext;

import org.eclipse.ui.IWorkbenchWindow;
import org.lovende.model.intervention.Intervention;
import org.lovende.model.intervention.InterventionFactory;
import org.lovende.model.intervention.TargetGroup;
import org.lovende.model.organisation.Role;
import org.lovende.program.RepositoryOpening;
import org.lovende.repository.Repository;
import org.lovende.repository.RepositoryAddress;
import org.lovende.repository.RepositoryException;
import org.lovende.repository.Workspace;
import org.lovende.repository.server.ServerSettings;
import org.lovende.repository.server.Services;
import org.lovende.repository.server.StoreLocation;
import org.lovende.repository.server.StoreServer;
import org.lovende.repository.server.net.Credentials;
import org.lovende.ui.connection.Move;

/** A server on the loopback address with one intervention, on which the workbench works for a while. It can be stopped and started again. */
public final class SharedServer implements AutoCloseable {
	public static final String PASSWORD = "correct horse battery";
	public static final String ID = "0b4c9a52-8f0e-4d53-9a44-0f3a3c1d7e21";
	public static final String NAME = "Mentorer i fællesskab";
	public static final String GROUP_ID = "6a5d4c3b-2a19-4f08-8e7d-6c5b4a392817";
	public static final String GROUP = "Unge uden uddannelse";

	private final StoreLocation location;
	private StoreServer server;
	private SSLContext tls;
	private int port;

	/** Starts on a new store, with an account for each user, who may change everything. */
	public SharedServer(Path directory, String... users) throws Exception {
		try (Repository repository = new RepositoryOpening(RunningWorkbench.locale()).open(RepositoryAddress.of(directory), false, () -> { });
				Workspace workspace = repository.openWorkspace()) {
			workspace.add(sample());
			workspace.commit("Begin");
		}
		location = StoreLocation.of(directory);
		start();
		for (String user : users)
			if (server.store().call(Services.USER_ADD, List.of(user, PASSWORD, Role.QUALITY_LEAD.getLiteral(), "")).refused())
				throw new IllegalStateException(user);
	}

	private static Intervention sample() {
		Intervention intervention = InterventionFactory.eINSTANCE.createIntervention();
		intervention.setId(ID);
		intervention.setName(NAME);
		TargetGroup group = InterventionFactory.eINSTANCE.createTargetGroup();
		group.setId(GROUP_ID);
		group.setTitle(GROUP);
		intervention.getTargetGroups().add(group);
		return intervention;
	}

	public void start() throws Exception {
		server = StoreServer.start(ServerSettings.of(location, new InetSocketAddress(InetAddress.getLoopbackAddress(), port), tls), "server");
		port = server.port();
	}

	/** Starts anew, and speaks TLS only from now on. */
	public void secure(SSLContext certificate) throws Exception {
		stop();
		tls = certificate;
		start();
	}

	/** Does nothing if it is stopped. */
	public void stop() {
		if (server != null)
			server.close();
		server = null;
	}

	public int port() {
		return port;
	}

	/** The server's repository, as a user enters it. */
	public Repository open(String user) throws Exception {
		return new RepositoryOpening(RunningWorkbench.locale()).withCredentials(new Credentials(user, PASSWORD, null))
				.open(RepositoryAddress.of("127.0.0.1", port), false, () -> { });
	}

	/** Takes the workbench to the server. */
	public void takeWorkbench(String user) throws Exception {
		new Move(window()).to(open(user));
		RunningWorkbench.explorer();
	}

	/** Takes the workbench back to the repository of the other tests. */
	public static void releaseWorkbench() throws RepositoryException, IOException {
		Workplace workplace = Workplace.current();
		if (workplace.repository().address().equals(workplace.own()))
			return;
		workplace.left().join();
		new Move(window()).to(new RepositoryOpening(workplace.locale()).open(workplace.own(), true, () -> { }));
	}

	public static IWorkbenchWindow window() {
		return RunningWorkbench.page().getWorkbenchWindow();
	}

	@Override
	public void close() {
		stop();
	}
}
