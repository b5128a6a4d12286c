package org.lovende.trials;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;

import org.eclipse.emf.cdo.session.CDOSession;
import org.eclipse.emf.cdo.view.CDOView;
import org.lovende.model.intervention.Intervention;
import org.lovende.model.theory.Outcome;
import org.lovende.model.theory.TheoryPackage;
import org.lovende.repository.Repository;
import org.lovende.repository.RepositoryException;
import org.lovende.repository.Workspace;
import org.lovende.repository.server.net.ReconnectingStore;

/**
 * Breaks something under clients that write without a pause, each in an element of its own in the same intervention, and counts what was
 * acknowledged and is not in the repository afterwards. The server is a process of its own; the clients are threads here, each with a
 * connection of its own. The operating system survives: what a loss of power would take is not tried.
 */
public final class CrashTrial implements AutoCloseable {
	/** Something that is broken and made whole again. */
	@FunctionalInterface
	public interface Blow {
		void fall() throws Exception;
	}

	private static final long PATIENCE_SECONDS = 180;
	private static final long PAUSE_MILLIS = 100;
	private static final int MOST_MILLIS_BETWEEN = 700;
	private static final String MARK = "#";

	private final TrialServer server;
	private final Random random;
	private final List<Writer> writers = new ArrayList<>();
	private long longestPause;

	/**
	 * Starts the clients.
	 *
	 * @param server lets in the users that {@link #users} names
	 */
	public CrashTrial(TrialServer server, int clients, long seed) throws Exception {
		this.server = server;
		random = new Random(seed);
		Intervention intervention = GeneratedInterventions.map(2 * clients, seed);
		String id = intervention.getId();
		List<String> outcomes = intervention.getTheories().get(0).getOutcomes().stream().map(Outcome::getId).toList();
		if (outcomes.size() < clients)
			throw new IllegalArgumentException("too few outcomes for " + clients);
		try (Repository repository = server.open(user(0)); Workspace workspace = repository.openWorkspace()) {
			workspace.add(intervention);
			workspace.commit("Added");
		}
		for (int i = 0; i < clients; i++)
			writers.add(new Writer(i, id, outcomes.get(i)));
		writers.forEach(Thread::start);
	}

	/** The names of the users that so many clients need. */
	public static List<String> users(int clients) {
		return IntStream.range(0, clients).mapToObj(CrashTrial::user).toList();
	}

	private static String user(int number) {
		return "client" + number;
	}

	/** One client: writes the next number when the last one is acknowledged. */
	private final class Writer extends Thread {
		private final String user;
		private final String element;
		private final Repository repository;
		private final TrialClient client;
		private final ConcurrentLinkedQueue<String> acknowledged = new ConcurrentLinkedQueue<>();
		private volatile boolean ended;
		private volatile Exception failure;

		Writer(int number, String intervention, String element) throws Exception {
			super(user(number));
			setDaemon(true);
			user = user(number);
			this.element = element;
			repository = server.open(user);
			client = new TrialClient(repository, intervention);
		}

		@Override
		public void run() {
			try {
				for (int number = 1; !ended; number++)
					write(user + MARK + number);
			} catch (Exception e) {
				failure = e;
			}
		}

		/** A save that the server refuses because its database is not there is tried again, as a user would. */
		private void write(String label) throws Exception {
			client.set(element, TheoryPackage.Literals.OUTCOME__DESCRIPTION, label);
			for (int i = 0;; i++) {
				try {
					client.save(label, PATIENCE_SECONDS);
					acknowledged.add(label);
					return;
				} catch (RepositoryException e) {
					if (i * PAUSE_MILLIS > PATIENCE_SECONDS * 1000)
						throw e;
					Thread.sleep(PAUSE_MILLIS);
				}
			}
		}

		void check() throws Exception {
			if (failure != null)
				throw new IllegalStateException(user + " has given up", failure);
		}

		void end() throws Exception {
			ended = true;
			join(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS));
			client.close();
			repository.close();
			check();
		}
	}

	/** Lets everybody write for a moment, breaks something, and waits till each client has gone on by itself. */
	public void strike(Blow blow) throws Exception {
		awaitProgress();
		Thread.sleep(random.nextInt(MOST_MILLIS_BETWEEN));
		long start = System.nanoTime();
		blow.fall();
		awaitProgress();
		longestPause = Math.max(longestPause, System.nanoTime() - start);
	}

	/** Kills the server and starts it again. */
	public void killServer() throws Exception {
		server.kill();
		server.start();
	}

	private void awaitProgress() throws Exception {
		Map<Writer, Integer> before = new HashMap<>();
		// what was under way already does not show that somebody goes on
		writers.forEach(writer -> before.put(writer, writer.acknowledged.size() + 1));
		long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
		for (Writer writer : writers)
			while (writer.acknowledged.size() <= before.get(writer)) {
				writer.check();
				if (System.nanoTime() > end)
					throw new TimeoutException(writer.user + " does not go on; the server says: " + server.log());
				Thread.sleep(PAUSE_MILLIS / 10);
			}
	}

	/**
	 * What is to be said at the end.
	 *
	 * @param acknowledged how many commits were reported as done
	 * @param lost how many of them are not in the repository
	 * @param twice how many are in it more than once
	 * @param longestPause from a blow until the last client had gone on
	 */
	public record Result(int acknowledged, int lost, int twice, Duration longestPause) {
	}

	/** Ends the clients and compares what they were told with what is in the repository. */
	public Result end() throws Exception {
		for (Writer writer : writers)
			writer.end();
		Map<String, Integer> found = new HashMap<>();
		try (ReconnectingStore store = server.openPlain(user(0), server.port())) {
			CDOSession session = store.openSession();
			session.getCommitInfoManager().getCommitInfos(session.getBranchManager().getMainBranch(), session.getRepositoryInfo().getCreationTime(),
					CDOView.UNSPECIFIED_DATE, commit -> {
						String comment = commit.getComment();
						if (comment != null && comment.lastIndexOf(MARK) > 0)
							found.merge(comment.substring(0, comment.lastIndexOf(MARK)), 1, Integer::sum);
					});
		}
		List<String> acknowledged = writers.stream().flatMap(writer -> writer.acknowledged.stream()).toList();
		int lost = (int) acknowledged.stream().filter(label -> !found.containsKey(label)).count();
		int twice = (int) found.values().stream().filter(times -> times > 1).count();
		return new Result(acknowledged.size(), lost, twice, Duration.ofNanos(longestPause));
	}

	@Override
	public void close() {
		writers.forEach(writer -> writer.ended = true);
	}
}
