package org.lovende.bench;

import java.nio.file.Path;
import java.util.function.Consumer;

import org.lovende.trials.CrashTrial;

/** Kills servers and PostgreSQL under clients that write, and counts what was acknowledged and got lost. */
final class CrashBenchmark implements Benchmark {
	private static final int CLIENTS = 8;
	private static final int SERVER_KILLS = 20;
	private static final int POSTGRESQL_KILLS = 5;

	private final long seed;

	CrashBenchmark(long seed) {
		this.seed = seed;
	}

	@Override
	public String name() {
		return "crash";
	}

	@Override
	public void run(Path folder, Consumer<Measurement> results) throws Exception {
		for (Stores store : Stores.values())
			store.with(folder, CrashTrial.users(CLIENTS), (server, postgresql) -> {
				try (CrashTrial trial = new CrashTrial(server, CLIENTS, seed)) {
					for (int i = 0; i < SERVER_KILLS; i++)
						trial.strike(trial::killServer);
					for (int i = 0; postgresql != null && i < POSTGRESQL_KILLS; i++)
						trial.strike(postgresql::killAndRestart);
					tell(store, trial.end(), results);
				}
			});
	}

	private void tell(Stores store, CrashTrial.Result result, Consumer<Measurement> results) {
		String prefix = store + ": ";
		results.accept(Measurement.of(name(), prefix + "acknowledged commits", result.acknowledged(), "commits"));
		results.accept(Measurement.of(name(), prefix + "of them lost", result.lost(), "commits").withAim(0));
		results.accept(Measurement.of(name(), prefix + "of them twice", result.twice(), "commits").withAim(0));
		results.accept(Measurement.of(name(), prefix + "until the last client went on, at most", result.longestPause().toMillis(), "ms"));
	}
}
