package org.lovende.repository;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lovende.repository.server.StoreLocation;
import org.lovende.trials.CrashTrial;
import org.lovende.trials.DistanceTrial;
import org.lovende.trials.DistanceTrial.Operation;
import org.lovende.trials.LoadTrial;
import org.lovende.trials.TrialServer;

/** The short forms of the benchmarks <code>load</code> and <code>distance</code>. Times are not judged here: they depend on the machine. */
class WorkOverTheNetworkTest {
	private static final long SEED = 5;

	@TempDir
	Path temp;

	@Test
	void load_clientsReadingAndWriting_goesOnWithoutErrors() throws Exception {
		LoadTrial.Size size = new LoadTrial.Size(6, 4, 30, 1, 200, Duration.ofMillis(100));
		try (TrialServer server = new TrialServer(temp, StoreLocation.of(temp.resolve("store")), CrashTrial.users(size.clients()))) {
			LoadTrial.Result result = new LoadTrial(server, size, SEED).run(Duration.ofSeconds(8));
			assertThat(result.errors()).as("seed " + SEED).isEmpty();
			assertThat(result.commits()).isPositive();
			assertThat(result.seenMedian()).isPositive();
			assertThat(result.memory()).isPositive();
		}
	}

	/** With a round trip of 400 ms, what the machine adds is small beside it. */
	@Test
	void distance_eachOperation_waitsForFewRoundTrips() throws Exception {
		Map<Operation, Double> roundTrips = new EnumMap<>(Operation.class);
		try (TrialServer server = new TrialServer(temp, StoreLocation.of(temp.resolve("store")), CrashTrial.users(1))) {
			new DistanceTrial(server, Duration.ofMillis(400), 3).run(figure -> roundTrips.put(figure.operation(), figure.roundTrips()));
		}
		assertThat(roundTrips).containsOnlyKeys(Operation.values());
		assertThat(roundTrips.get(Operation.COMMIT)).as(roundTrips.toString()).isBetween(0.5, 4.0);
		assertThat(roundTrips.get(Operation.OPEN)).as(roundTrips.toString()).isBetween(0.5, 15.0);
	}
}
