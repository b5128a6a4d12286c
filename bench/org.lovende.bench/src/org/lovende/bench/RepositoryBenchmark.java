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
import org.lovende.repository.Document;
import org.lovende.repository.OpenOptions;
import org.lovende.repository.Repository;
import org.lovende.repository.RepositoryAddress;
import org.lovende.repository.Workspace;
import org.lovende.repository.server.EmbeddedStore;
import org.lovende.trials.GeneratedInterventions;

/**
 * What documents cost compared to plain CDO on the same store: a commit of one change, until another client shows it, and opening. On H2, in
 * one process.
 */
final class RepositoryBenchmark implements Benchmark {
	private static final OpenOptions OPTIONS = OpenOptions.of(Locale.ENGLISH);
	private static final double MAX_RATIO = 1.5;
	/** Boxes that make about so many elements. */
	private static final int[][] SIZES = { { 600, 210 }, { 10_000, 3_600 } };
	private static final Stopwatch OPENING = new Stopwatch(3, 9);
	private static final Stopwatch COMMITS = new Stopwatch(50, 200);
	private static final long PATIENCE_SECONDS = 30;

	private Consumer<Measurement> results;
	private int number;

	@Override
	public String name() {
		return "repository";
	}

	@Override
	public void run(Path folder, Consumer<Measurement> consumer) throws Exception {
		results = consumer;
		for (int[] size : SIZES) {
			Path directory = folder.resolve("store" + size[0]);
			Intervention intervention = GeneratedInterventions.complete("Map", size[1], size[0]);
			String path = "/interventions/" + intervention.getId();
			try (Repository repository = Repository.open(RepositoryAddress.of(directory), OPTIONS);
					Workspace workspace = repository.openWorkspace()) {
				workspace.add(intervention);
				workspace.commit("bench");
			}
			double[] plain;
			try (EmbeddedStore store = EmbeddedStore.open(directory, "bench")) {
				plain = plain(store, path);
			}
			try (Repository repository = Repository.open(RepositoryAddress.of(directory), OPTIONS)) {
				ours(repository, path.substring(path.lastIndexOf('/') + 1), size[0] + " elements: ", plain);
			}
		}
	}

	/** Opening, commit and visibility with nothing but CDO. */
	private double[] plain(EmbeddedStore store, String path) throws Exception {
		double opening = OPENING.median(() -> load(store, path).getSession().close());
		CDOTransaction one = load(store, path);
		CDOTransaction other = load(store, path);
		other.getSession().options().setPassiveUpdateEnabled(true);
		Intervention mine = intervention(one, path);
		Intervention theirs = intervention(other, path);
		BlockingQueue<String> seen = new LinkedBlockingQueue<>();
		other.addListener(event -> {
			if (event instanceof CDOViewInvalidationEvent)
				seen.add(theirs.getPurpose());
		});
		double commit = COMMITS.median(() -> {
			mine.setPurpose(next());
			one.commit();
		});
		seen.clear();
		double visible = COMMITS.median(() -> {
			mine.setPurpose(next());
			one.commit();
			await(seen, mine.getPurpose());
		});
		one.getSession().close();
		other.getSession().close();
		return new double[] { opening, commit, visible };
	}

	private static Intervention intervention(CDOTransaction transaction, String path) {
		return (Intervention) transaction.getResource(path).getContents().get(0);
	}

	private static CDOTransaction load(EmbeddedStore store, String path) {
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

	private void ours(Repository repository, String id, String size, double[] plain) throws Exception {
		double opening = OPENING.median(() -> {
			try (Document document = repository.openDocument(id)) {
				touch(document.intervention());
			}
		});
		add(size + "cold open", opening, plain[0]);
		Thread here = Thread.currentThread();
		BlockingQueue<Runnable> tasks = new LinkedBlockingQueue<>();
		try (Document one = repository.openDocument(id); Document other = repository.openDocument(id)) {
			other.handOver(here, tasks::add);
			add(size + "commit of one change", COMMITS.median(() -> change(one)), plain[1]);
			add(size + "commit until seen by another", COMMITS.median(() -> {
				String purpose = change(one);
				while (!purpose.equals(other.intervention().getPurpose()))
					poll(tasks).run();
			}), plain[2]);
		}
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

	private static void await(BlockingQueue<String> seen, String expected) throws Exception {
		while (!expected.equals(poll(seen)))
			continue;
	}

	private static <T> T poll(BlockingQueue<T> queue) throws Exception {
		T next = queue.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
		if (next == null)
			throw new TimeoutException();
		return next;
	}

	private void add(String measured, double value, double plain) {
		results.accept(Measurement.of(name(), measured, value, "ms").withRatio(plain, MAX_RATIO));
	}
}
