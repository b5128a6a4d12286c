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

/** The short forms of the benchmarks <code>load</code> and <code>distance</code>. Times are not judged here: they depend on the machine; the number of round trips does not. */
class WorkOverTheNetworkTest {
	private static final long SEED = 5;

	@TempDir
	Path temp;

	/** Where the server keeps what is written. */
	StoreLocation store() throws Exception {
		return StoreLocation.of(temp.resolve("store"));
	}

	@Test
	void load_clientsReadingAndWriting_goesOnWithoutErrors() throws Exception {
		LoadTrial.Size size = new LoadTrial.Size(6, 4, 30, 1, 200, Duration.ofMillis(100));
		try (TrialServer server = new TrialServer(temp, store(), CrashTrial.users(size.clients()))) {
			LoadTrial.Result result = new LoadTrial(server, size, SEED).run(Duration.ofSeconds(8));
			assertThat(result.errors()).as("seed " + SEED).isEmpty();
			assertThat(result.commits()).isPositive();
			assertThat(result.seenMedian()).isPositive();
			assertThat(result.memory()).isPositive();
		}
	}

	@Test
	void distance_eachOperation_isDoneOverASlowNetworkInAFewRoundTrips() throws Exception {
		Map<Operation, DistanceTrial.Figure> figures = new EnumMap<>(Operation.class);
		try (TrialServer server = new TrialServer(temp, store(), CrashTrial.users(1))) {
			new DistanceTrial(server, Duration.ofMillis(20), 3).run(figure -> figures.put(figure.operation(), figure));
		}
		assertThat(figures).containsOnlyKeys(Operation.values());
		assertThat(figures.values()).allMatch(figure -> figure.millis() > 20).allMatch(figure -> figure.roundTrips() > 0);
		assertThat(figures.get(Operation.COMMIT).roundTrips()).isLessThanOrEqualTo(3);
		assertThat(figures.get(Operation.HISTORY).roundTrips()).isLessThanOrEqualTo(20);
		assertThat(figures.get(Operation.OPEN).roundTrips()).isLessThanOrEqualTo(15);
	}
}
