package org.lovende.trials;

import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

import org.eclipse.emf.edit.command.SetCommand;
import org.lovende.model.intervention.Intervention;
import org.lovende.model.intervention.InterventionPackage;
import org.lovende.repository.Document;
import org.lovende.repository.Repository;
import org.lovende.repository.RepositoryException;
import org.lovende.repository.Workspace;

/**
 * What a slow network costs: what users do through a relay that takes its time, and how many round trips they wait for, one after the other;
 * requests that are under way together count once. The relay counts them ({@link Relay#roundTrips}): other work on the machine makes the times
 * longer, but not the counts.
 */
public final class DistanceTrial {
	/** What users wait for. */
	public enum Operation {
		/** Connecting and logging in. */
		ENTER,
		/** The list of interventions. */
		LIST,
		/** Opening an intervention of about 600 elements. */
		OPEN,
		/** Saving one change. */
		COMMIT,
		/** From the beginning of a save until another client shows the change. */
		SEEN,
		/** Who has changed what in an intervention. */
		HISTORY;

		@Override
		public String toString() {
			return name().toLowerCase(Locale.ROOT);
		}
	}

	/**
	 * One figure.
	 *
	 * @param millis the median
	 * @param roundTrips the median of how many round trips there were in it
	 */
	public record Figure(Operation operation, double millis, int roundTrips) {
	}

	private static final String USER = "client0";
	private static final int BOXES = 210;
	private static final long PATIENCE_SECONDS = 60;

	private final TrialServer server;
	private final Duration roundTrip;
	private final int runs;
	private String id;
	private int number;

	/** @param server lets the user <code>client0</code> in */
	public DistanceTrial(TrialServer server, Duration roundTrip, int runs) {
		this.server = server;
		this.roundTrip = roundTrip;
		this.runs = runs;
	}

	/** Measures every operation. */
	public void run(Consumer<Figure> figures) throws Exception {
		Intervention intervention = GeneratedInterventions.complete("Far away", BOXES, 1);
		id = intervention.getId();
		try (Repository repository = server.open(USER); Workspace workspace = repository.openWorkspace()) {
			workspace.add(intervention);
			workspace.commit("Added");
		}
		try (Relay relay = new Relay(server.port(), roundTrip.dividedBy(2))) {
			for (Operation operation : Operation.values()) {
				measure(operation, relay); // what is done the first time only
				figures.accept(measure(operation, relay));
			}
		}
	}

	@FunctionalInterface
	private interface Act {
		void run() throws Exception;
	}

	private Figure measure(Operation operation, Relay relay) throws Exception {
		if (operation == Operation.ENTER)
			return median(operation, relay, () -> server.open(USER, relay.port()).close());
		try (Repository repository = server.open(USER, relay.port())) {
			return switch (operation) {
				case LIST -> median(operation, relay, repository::list);
				case OPEN -> median(operation, relay, () -> repository.openDocument(id).close());
				case HISTORY -> median(operation, relay, () -> repository.commits(id));
				case COMMIT -> commit(repository, relay);
				default -> seen(repository, relay);
			};
		}
	}

	private Figure commit(Repository repository, Relay relay) throws Exception {
		try (Document document = repository.openDocument(id)) {
			return median(Operation.COMMIT, relay, () -> change(document));
		}
	}

	private Figure seen(Repository repository, Relay relay) throws Exception {
		BlockingQueue<Runnable> tasks = new LinkedBlockingQueue<>();
		try (Document one = repository.openDocument(id); Document other = repository.openDocument(id)) {
			other.handOver(Thread.currentThread(), tasks::add);
			return median(Operation.SEEN, relay, () -> {
				String purpose = change(one);
				while (!purpose.equals(other.intervention().getPurpose())) {
					Runnable arrival = tasks.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
					if (arrival == null)
						throw new TimeoutException();
					arrival.run();
				}
			});
		}
	}

	private String change(Document document) throws RepositoryException {
		String purpose = "Number " + number++;
		document.domain().getCommandStack().execute(
				SetCommand.create(document.domain(), document.intervention(), InterventionPackage.Literals.INTERVENTION__PURPOSE, purpose));
		document.save(purpose);
		return purpose;
	}

	private Figure median(Operation operation, Relay relay, Act act) throws Exception {
		double[] millis = new double[runs];
		int[] roundTrips = new int[runs];
		for (int i = 0; i < runs; i++) {
			int before = relay.roundTrips();
			long start = System.nanoTime();
			act.run();
			millis[i] = (System.nanoTime() - start) / 1e6;
			roundTrips[i] = relay.roundTrips() - before;
		}
		Arrays.sort(millis);
		Arrays.sort(roundTrips);
		return new Figure(operation, millis[runs / 2], roundTrips[runs / 2]);
	}
}
