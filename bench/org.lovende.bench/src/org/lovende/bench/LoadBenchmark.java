package org.lovende.bench;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Consumer;

import org.lovende.trials.CrashTrial;
import org.lovende.trials.LoadTrial;

/** Thirty clients on one server with PostgreSQL: 50 interventions of about 600 elements, and 100,000 elements in ten large ones. */
final class LoadBenchmark implements Benchmark {
	static final int MINUTES = 10;

	private static final LoadTrial.Size SIZE = new LoadTrial.Size(30, 50, 210, 10, 3_600, Duration.ofMillis(500));
	private static final double MOST_GROWTH = 1.25;

	private final int minutes;
	private final long seed;
	private final PrintStream failures;

	/** @param failures where each error is told */
	LoadBenchmark(int minutes, long seed, PrintStream failures) {
		this.minutes = minutes;
		this.seed = seed;
		this.failures = failures;
	}

	@Override
	public String name() {
		return "load";
	}

	@Override
	public void run(Path folder, Consumer<Measurement> results) throws Exception {
		Stores.POSTGRESQL.with(folder, CrashTrial.users(SIZE.clients()), (server, postgresql) -> {
			LoadTrial.Result result = new LoadTrial(server, SIZE, seed).run(Duration.ofMinutes(minutes));
			result.errors().forEach(failures::println);
			results.accept(Measurement.of(name(), "errors in " + minutes + " minutes", result.errors().size(), "errors").withAim(0));
			results.accept(Measurement.of(name(), "commits per second", result.perSecond(), "1/s"));
			results.accept(Measurement.of(name(), "commit, median", result.commitMedian(), "ms"));
			results.accept(Measurement.of(name(), "commit, 95th percentile", result.commit95(), "ms"));
			results.accept(Measurement.of(name(), "seen by the others, median", result.seenMedian(), "ms"));
			results.accept(Measurement.of(name(), "seen by the others, 95th percentile", result.seen95(), "ms"));
			results.accept(Measurement.of(name(), "memory of the server", result.memory(), "MB"));
			results.accept(Measurement.of(name(), "its growth from the first third to the last", result.growth(), "times").withAim(MOST_GROWTH));
		});
	}
}
