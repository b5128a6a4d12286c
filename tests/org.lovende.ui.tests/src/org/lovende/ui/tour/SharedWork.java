package org.lovende.ui.tour;

import java.nio.file.Path;

import org.lovende.core.Interventions;
import org.lovende.model.intervention.Status;
import org.lovende.program.RepositoryImport;
import org.lovende.repository.Document;
import org.lovende.repository.Repository;
import org.lovende.ui.RunningWorkbench;
import org.lovende.ui.SharedServer;

/** A server with the worked examples, on which the workbench works together with a colleague until it is closed. */
final class SharedWork implements AutoCloseable {
	private static final String USER = "anna";
	private static final String COLLEAGUE = "bo";

	private final SharedServer server;
	private final Repository colleague;
	private final Document open;

	SharedWork(Path folder) throws Exception {
		server = new SharedServer(folder.resolve("store"), USER, COLLEAGUE);
		colleague = server.open(COLLEAGUE);
		new RepositoryImport(colleague, Interventions.DANISH).importExamples();
		server.takeWorkbench(USER);
		// so that the colleague is seen to work on it
		open = colleague.openDocument(RunningWorkbench.id(RunningWorkbench.W1));
		colleague.versions().make(RunningWorkbench.id(RunningWorkbench.W1), "Til styregruppen", "Som aftalt på mødet", Status.DRAFT);
	}

	@Override
	public void close() throws Exception {
		SharedServer.releaseWorkbench();
		open.close();
		colleague.close();
		server.close();
	}
}
