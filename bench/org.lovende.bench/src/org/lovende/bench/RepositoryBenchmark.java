package org.lovende.bench;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

import org.eclipse.emf.cdo.common.revision.CDORevision;
import org.eclipse.emf.cdo.eresource.CDOResource;
import org.eclipse.emf.cdo.session.CDOSession;
import org.eclipse.emf.cdo.transaction.CDOTransaction;
import org.eclipse.emf.cdo.view.CDOViewInvalidationEvent;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.SetCommand;
import org.lovende.model.intervention.Intervention;
import org.lovende.model.intervention.InterventionPackage;
import org.lovende.program.ConstraintsAtCommit;
import org.lovende.repository.Document;
import org.lovende.repository.OpenOptions;
import org.lovende.repository.Repository;
import org.lovende.repository.Workspace;
import org.lovende.repository.server.Store;
import org.lovende.trials.CrashTrial;
import org.lovende.trials.GeneratedInterventions;
import org.lovende.trials.TrialServer;

/**
 * What documents cost compared to plain CDO on the same server: a commit of one change, until another client shows it, and opening. Documents and
 * plain CDO take turns, each with an intervention of its own; the commits of both pass the server's guards.
 */
final class RepositoryBenchmark implements Benchmark {
	private static final double MAX_RATIO = 1.5;
	/** Boxes that make about so many elements. */
	private static final int[][] SIZES = { { 600, 210 }, { 10_000, 3_600 } };
	private static final Stopwatch OPENING = new Stopwatch(3, 9);
	private static final Stopwatch COMMITS = new Stopwatch(50, 200);
	private static final long PATIENCE_SECONDS = 30;
	private static final String USER = CrashTrial.users(1).get(0);

	private Consumer<Measurement> results;
	private int number;

	@Override
	public String name() {
		return "repository";
	}

	@Override
	public void run(Path folder, Consumer<Measurement> consumer) throws Exception {
		results = consumer;
		for (Stores store : Stores.values())
			store.with(folder, CrashTrial.users(1), (server, postgresql) -> {
				for (int[] size : SIZES)
					compare(server, store + ", " + size[0] + " elements: ", size[1], size[0]);
			});
	}

	private void compare(TrialServer server, String prefix, int boxes, int seed) throws Exception {
		OpenOptions guarded = server.options(USER).withGuard(new ConstraintsAtCommit(Locale.ENGLISH));
		try (Repository repository = Repository.open(server.address(), guarded); Store plain = server.openPlain(USER, server.port())) {
			String ours = add(repository, "Ours " + boxes, boxes, seed);
			String path = "/interventions/" + add(repository, "Plain " + boxes, boxes, seed + 1);
			tell(prefix + "cold open", OPENING.medians(() -> {
				try (Document document = repository.openDocument(ours)) {
					touch(document.intervention());
				}
			}, () -> load(plain, path).getSession().close()));
			try (Document one = repository.openDocument(ours);
					Document other = repository.openDocument(ours);
					PlainClients clients = new PlainClients(plain, path)) {
				BlockingQueue<Runnable> tasks = new LinkedBlockingQueue<>();
				other.handOver(Thread.currentThread(), tasks::add);
				tell(prefix + "commit of one change", COMMITS.medians(() -> change(one), () -> clients.change(next())));
				tell(prefix + "commit until seen by another", COMMITS.medians(() -> {
					String purpose = change(one);
					while (!purpose.equals(other.intervention().getPurpose()))
						poll(tasks).run();
				}, () -> {
					String purpose = next();
					clients.change(purpose);
					clients.awaitSeen(purpose);
				}));
			}
		}
	}

	/** Answers its id. */
	private static String add(Repository repository, String name, int boxes, int seed) throws Exception {
		Intervention intervention = GeneratedInterventions.complete(name, boxes, seed);
		String id = intervention.getId();
		try (Workspace workspace = repository.openWorkspace()) {
			workspace.add(intervention);
			workspace.commit("bench");
		}
		return id;
	}

	/** Two clients with nothing but CDO: one changes, the other shows. */
	private static final class PlainClients implements AutoCloseable {
		private final CDOTransaction one;
		private final CDOTransaction other;
		private final Intervention mine;
		private final BlockingQueue<String> seen = new LinkedBlockingQueue<>();

		PlainClients(Store store, String path) {
			one = load(store, path);
			other = load(store, path);
			other.getSession().options().setPassiveUpdateEnabled(true);
			mine = intervention(one, path);
			Intervention theirs = intervention(other, path);
			other.addListener(event -> {
				if (event instanceof CDOViewInvalidationEvent)
					seen.add(theirs.getPurpose());
			});
		}

		void change(String purpose) throws Exception {
			mine.setPurpose(purpose);
			one.commit();
		}

		void awaitSeen(String purpose) throws Exception {
			while (!purpose.equals(poll(seen)))
				continue;
		}

		@Override
		public void close() {
			one.getSession().close();
			other.getSession().close();
		}
	}

	private static Intervention intervention(CDOTransaction transaction, String path) {
		return (Intervention) transaction.getResource(path).getContents().get(0);
	}

	private static CDOTransaction load(Store store, String path) {
		CDOSession session = store.openSession();
		CDOTransaction transaction = session.openTransaction();
		CDOResource resource = transaction.getResource(path);
		resource.cdoPrefetch(CDORevision.DEPTH_INFINITE);
		touch(resource.getContents().get(0));
		return transaction;
	}

	private static void touch(EObject root) {
		for (TreeIterator<EObject> all = root.eAllContents(); all.hasNext();)
			all.next().eClass();
	}

	private String change(Document document) throws Exception {
		String purpose = next();
		document.domain().getCommandStack().execute(
				SetCommand.create(document.domain(), document.intervention(), InterventionPackage.Literals.INTERVENTION__PURPOSE, purpose));
		document.save("bench");
		return purpose;
	}

	private String next() {
		return "Number " + number++;
	}

	private static <T> T poll(BlockingQueue<T> queue) throws Exception {
		T next = queue.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
		if (next == null)
			throw new TimeoutException();
		return next;
	}

	/** @param medians ours, then that of plain CDO */
	private void tell(String measured, double[] medians) {
		results.accept(Measurement.of(name(), measured, medians[0], "ms").withRatio(medians[1], MAX_RATIO));
	}
}
