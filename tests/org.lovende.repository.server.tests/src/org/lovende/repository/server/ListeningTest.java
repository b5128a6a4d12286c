package org.lovende.repository.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;

import org.eclipse.emf.cdo.net4j.CDONet4jSession;
import org.eclipse.emf.cdo.transaction.CDOTransaction;
import org.eclipse.emf.cdo.view.CDOView;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lovende.core.Ids;
import org.lovende.model.intervention.Intervention;
import org.lovende.model.intervention.InterventionFactory;
import org.lovende.repository.server.net.RemoteStore;

/** Sessions that begin to listen in the middle of others' commits. */
class ListeningTest {
	private static final int WRITERS = 4;
	private static final int LISTENERS = 20;
	private static final long PATIENCE_MILLIS = 60_000;

	@TempDir
	Path temp;

	/** An intervention of its own that somebody changes without a pause. */
	private static final class Writer implements AutoCloseable {
		private final RemoteStore store;
		private final CDOTransaction transaction;
		private final Intervention intervention = InterventionFactory.eINSTANCE.createIntervention();
		private int number;

		Writer(TestServer server) throws Exception {
			store = server.connect(TestServer.ADMINISTRATOR);
			transaction = store.openSession().openTransaction();
			intervention.setId(Ids.random());
			intervention.setName(intervention.getId());
			transaction.createResource("/interventions/" + intervention.getId()).getContents().add(intervention);
			transaction.commit();
		}

		/** Answers when. */
		long write() throws Exception {
			intervention.setPurpose("Number " + number++);
			return transaction.commit().getTimeStamp();
		}

		@Override
		public void close() {
			store.close();
		}
	}

	@ParameterizedTest
	@EnumSource
	void listen_inTheMiddleOfOthersCommits_allThatComeAfterArrive(StoreKind kind) throws Exception {
		AtomicBoolean ended = new AtomicBoolean();
		ExecutorService threads = Executors.newFixedThreadPool(WRITERS);
		List<Future<?>> writing = new ArrayList<>();
		try (TestServer server = TestServer.start(kind.newStore(temp)); Writer last = new Writer(server)) {
			for (int i = 0; i < WRITERS; i++) {
				Writer writer = new Writer(server);
				writing.add(threads.submit(() -> {
					try (writer) {
						while (!ended.get())
							writer.write();
					}
					return null;
				}));
			}
			try (RemoteStore store = server.connect(TestServer.ADMINISTRATOR)) {
				for (int i = 0; i < LISTENERS; i++) {
					CDONet4jSession session = store.openSession();
					session.options().setPassiveUpdateEnabled(true);
					CDOView view = session.openView();
					assertThat(view.waitForUpdate(last.write(), PATIENCE_MILLIS)).as("listener " + i).isTrue();
					session.close();
				}
			} finally {
				ended.set(true);
				threads.shutdown();
			}
			for (Future<?> each : writing)
				each.get();
		}
	}
}
