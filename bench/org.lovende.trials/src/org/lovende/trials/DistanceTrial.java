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
 * What a slow network costs: times what users do through a relay that takes its time, and the same without it. The difference says how many round
 * trips somebody waits for, one after the other; requests that are under way together count once.
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
	 * @param millis the median through the relay
	 * @param roundTrips how many round trips of the relay are in it
	 */
	public record Figure(Operation operation, double millis, double roundTrips) {
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
				measure(operation, server.port()); // what the server does the first time only
				double near = measure(operation, server.port());
				double far = measure(operation, relay.port());
				figures.accept(new Figure(operation, far, (far - near) / roundTrip.toMillis()));
			}
		}
	}

	@FunctionalInterface
	private interface Act {
		void run() throws Exception;
	}

	private double measure(Operation operation, int port) throws Exception {
		if (operation == Operation.ENTER)
			return median(() -> server.open(USER, port).close());
		try (Repository repository = server.open(USER, port)) {
			return switch (operation) {
				case LIST -> median(repository::list);
				case OPEN -> median(() -> repository.openDocument(id).close());
				case HISTORY -> median(() -> repository.commits(id));
				case COMMIT -> commit(repository);
				default -> seen(repository);
			};
		}
	}

	private double commit(Repository repository) throws Exception {
		try (Document document = repository.openDocument(id)) {
			return median(() -> change(document));
		}
	}

	private double seen(Repository repository) throws Exception {
		BlockingQueue<Runnable> tasks = new LinkedBlockingQueue<>();
		try (Document one = repository.openDocument(id); Document other = repository.openDocument(id)) {
			other.handOver(Thread.currentThread(), tasks::add);
			return median(() -> {
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

	private double median(Act act) throws Exception {
		double[] times = new double[runs];
		for (int i = 0; i < runs; i++) {
			long start = System.nanoTime();
			act.run();
			times[i] = (System.nanoTime() - start) / 1e6;
		}
		Arrays.sort(times);
		return times[runs / 2];
	}
}
