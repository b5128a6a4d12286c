package org.lovende.trials;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;

import org.lovende.core.Interventions;
import org.lovende.model.intervention.Intervention;
import org.lovende.model.theory.Outcome;
import org.lovende.model.theory.TheoryPackage;
import org.lovende.repository.Document;
import org.lovende.repository.Repository;
import org.lovende.repository.Workspace;
import org.lovende.repository.server.Services;

/**
 * Many clients at work on one server: three at a time on the same intervention, each saving changes of an element of its own, and all of them
 * listing and opening others. The clients are threads of this process with a connection each, the server is a process of its own.
 */
public final class LoadTrial {
	/**
	 * How much there is.
	 *
	 * @param clients how many work at the same time
	 * @param interventions how many there are
	 * @param boxes the boxes of each; about three times as many elements
	 * @param large how many large ones there are besides
	 * @param largeBoxes the boxes of each of those
	 * @param pause what a client pauses on average between two things
	 */
	public record Size(int clients, int interventions, int boxes, int large, int largeBoxes, Duration pause) {
	}

	/**
	 * What came of it; times in milliseconds.
	 *
	 * @param commits how many there were
	 * @param perSecond commits per second
	 * @param commitMedian from a save until it was acknowledged
	 * @param commit95 its 95th percentile
	 * @param seenMedian from the beginning of a save until another client showed it
	 * @param seen95 its 95th percentile
	 * @param memory the least memory, in megabytes, that the server used in the last third of the time
	 * @param growth that divided by the least of the first third
	 * @param errors what went wrong
	 */
	public record Result(int commits, double perSecond, double commitMedian, double commit95, double seenMedian, double seen95, double memory,
			double growth, List<String> errors) {
	}

	private static final int GROUP = 3;
	private static final double WRITING = 0.4;
	private static final double LISTING = 0.5;
	private static final long PATIENCE_SECONDS = 120;
	private static final long SAMPLE_MILLIS = 1000;
	private static final String MEMORY = "lovende_memory_used_bytes ";

	private final TrialServer server;
	private final Size size;
	private final long seed;
	private final List<String> ids = new ArrayList<>();
	private final Map<String, List<String>> outcomes = new HashMap<>();
	private final Queue<Double> commits = new ConcurrentLinkedQueue<>();
	private final Queue<Double> seen = new ConcurrentLinkedQueue<>();
	private final Queue<String> errors = new ConcurrentLinkedQueue<>();
	private final List<Double> memory = new ArrayList<>();
	private volatile boolean ended;

	/** @param server lets in the users that {@link CrashTrial#users} names */
	public LoadTrial(TrialServer server, Size size, long seed) {
		this.server = server;
		this.size = size;
		this.seed = seed;
	}

	/** Fills the repository, then lets everybody work for so long. */
	public Result run(Duration duration) throws Exception {
		fill();
		List<Thread> clients = new ArrayList<>();
		for (int i = 0; i < size.clients(); i++) {
			Worker worker = new Worker(i);
			Thread thread = new Thread(worker, worker.user);
			thread.setDaemon(true);
			clients.add(thread);
		}
		long start = System.nanoTime();
		clients.forEach(Thread::start);
		try (Repository repository = server.open(CrashTrial.users(1).get(0))) {
			while (System.nanoTime() - start < duration.toNanos()) {
				memory.add(usedMemory(repository));
				Thread.sleep(SAMPLE_MILLIS);
			}
		}
		ended = true;
		for (Thread client : clients)
			client.join(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS));
		double seconds = (System.nanoTime() - start) / 1e9;
		int third = Math.max(1, memory.size() / 3);
		double first = memory.stream().limit(third).mapToDouble(Double::doubleValue).min().orElseThrow();
		double last = memory.stream().skip(memory.size() - third).mapToDouble(Double::doubleValue).min().orElseThrow();
		return new Result(commits.size(), commits.size() / seconds, percentile(commits, 0.5), percentile(commits, 0.95), percentile(seen, 0.5),
				percentile(seen, 0.95), last, last / first, List.copyOf(errors));
	}

	private static double usedMemory(Repository repository) throws Exception {
		return repository.call(Services.METRICS).orElseThrow().texts().stream().filter(line -> line.startsWith(MEMORY))
				.mapToDouble(line -> Double.parseDouble(line.substring(MEMORY.length())) / (1 << 20)).findFirst().orElseThrow();
	}

	private static double percentile(Queue<Double> values, double part) {
		double[] sorted = values.stream().mapToDouble(Double::doubleValue).toArray();
		Arrays.sort(sorted);
		return sorted.length == 0 ? Double.NaN : sorted[Math.min(sorted.length - 1, (int) (sorted.length * part))];
	}

	private void fill() throws Exception {
		try (Repository repository = server.open(CrashTrial.users(1).get(0))) {
			for (int i = 0; i < size.interventions() + size.large(); i++) {
				int boxes = i < size.interventions() ? size.boxes() : size.largeBoxes();
				Intervention intervention = GeneratedInterventions.complete("Number " + i, boxes, seed + i);
				ids.add(intervention.getId());
				outcomes.put(intervention.getId(), intervention.getTheories().get(0).getOutcomes().stream().map(Outcome::getId).toList());
				try (Workspace workspace = repository.openWorkspace()) {
					workspace.add(intervention);
					workspace.commit("Added");
				}
			}
		}
	}

	/** One client. */
	private final class Worker implements Runnable {
		private final int number;
		private final String user;
		private final String id;
		private final Random random;
		private final Map<Outcome, String> others = new HashMap<>();

		Worker(int number) {
			this.number = number;
			user = CrashTrial.users(number + 1).get(number);
			id = ids.get(number / GROUP % size.interventions());
			random = new Random(seed + number);
		}

		@Override
		public void run() {
			try (Repository repository = server.open(user); TrialClient client = new TrialClient(repository, id)) {
				client.call(() -> {
					watch(client.document());
					return null;
				});
				while (!ended) {
					Thread.sleep((long) (random.nextDouble() * 2 * size.pause().toMillis()));
					if (random.nextDouble() < WRITING)
						write(client);
					else
						read(repository);
				}
			} catch (Exception e) {
				errors.add(user + ": " + e);
			}
		}

		/** From now on notes when what the others of the group write arrives. Each writes the time at which it began. */
		private void watch(Document document) {
			for (int i = 0; i < GROUP; i++)
				if (i != number % GROUP)
					others.put((Outcome) Interventions.byId(document.intervention(), outcomes.get(id).get(i)).orElseThrow(), null);
			document.addListener(() -> others.replaceAll((outcome, known) -> {
				String now = outcome.getDescription();
				if (now != null && !now.equals(known) && Character.isDigit(now.charAt(0)))
					seen.add((System.nanoTime() - Long.parseLong(now)) / 1e6);
				return now;
			}));
		}

		private void write(TrialClient client) throws Exception {
			long start = System.nanoTime();
			client.set(outcomes.get(id).get(number % GROUP), TheoryPackage.Literals.OUTCOME__DESCRIPTION, Long.toString(start));
			client.save("Changed", PATIENCE_SECONDS);
			commits.add((System.nanoTime() - start) / 1e6);
		}

		private void read(Repository repository) throws Exception {
			if (random.nextDouble() < LISTING)
				repository.list();
			else
				repository.openDocument(ids.get(random.nextInt(ids.size()))).close();
		}
	}
}
