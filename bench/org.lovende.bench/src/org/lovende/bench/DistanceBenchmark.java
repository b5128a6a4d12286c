package org.lovende.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Consumer;

import org.lovende.trials.CrashTrial;
import org.lovende.trials.DistanceTrial;

/** What a round trip of 50 ms costs. */
final class DistanceBenchmark implements Benchmark {
	private static final Duration ROUND_TRIP = Duration.ofMillis(50);
	private static final int RUNS = 15;
	private static final double COMMIT_ROUND_TRIPS = 3;
	private static final double COMMIT_MILLIS = COMMIT_ROUND_TRIPS * ROUND_TRIP.toMillis() + 20;
	private static final double OPEN_ROUND_TRIPS = 15;
	/** Some to get a session and the list of the 61 commits that there are by then, one for each eight of them, and each piece begins one more. */
	private static final double HISTORY_ROUND_TRIPS = 20;
	private static final double SEEN_MILLIS = 1000;

	@Override
	public String name() {
		return "distance";
	}

	@Override
	public void run(Path folder, Consumer<Measurement> results) throws Exception {
		Stores.POSTGRESQL.with(folder, CrashTrial.users(1), (server, postgresql) -> new DistanceTrial(server, ROUND_TRIP, RUNS).run(figure -> {
			Measurement time = Measurement.of(name(), figure.operation() + " at a round trip of 50 ms", figure.millis(), "ms");
			Measurement trips = Measurement.of(name(), figure.operation() + ": round trips", figure.roundTrips(), "");
			results.accept(switch (figure.operation()) {
				case COMMIT -> time.withAim(COMMIT_MILLIS);
				case SEEN -> time.withAim(SEEN_MILLIS);
				default -> time;
			});
			results.accept(switch (figure.operation()) {
				case COMMIT -> trips.withAim(COMMIT_ROUND_TRIPS);
				case OPEN -> trips.withAim(OPEN_ROUND_TRIPS);
				case HISTORY -> trips.withAim(HISTORY_ROUND_TRIPS);
				default -> trips;
			});
		}));
	}
}
