package org.lovende.repository;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lovende.postgresql.LocalPostgresql;
import org.lovende.repository.server.StoreLocation;
import org.lovende.trials.CrashTrial;
import org.lovende.trials.TrialServer;

/** The short form of the benchmark <code>crash</code>. */
class CrashTest {
	private static final int CLIENTS = 3;
	private static final long SEED = 4;
	private static final List<String> USERS = CrashTrial.users(CLIENTS);

	@TempDir
	Path temp;

	private static void assertNothingLost(CrashTrial.Result result) {
		assertThat(result.acknowledged()).isGreaterThan(CLIENTS);
		assertThat(result.lost()).as("lost of " + result).isZero();
		assertThat(result.twice()).as("twice of " + result).isZero();
	}

	@Test
	void commits_serverOnH2Killed_areAllThereAndClientsGoOn() throws Exception {
		try (TrialServer server = new TrialServer(temp, StoreLocation.of(temp.resolve("store")), USERS);
				CrashTrial trial = new CrashTrial(server, CLIENTS, SEED)) {
			trial.strike(trial::killServer);
			trial.strike(trial::killServer);
			assertNothingLost(trial.end());
		}
	}

	@Test
	void commits_postgresqlAndThenItsServerKilled_areAllThereAndClientsGoOn() throws Exception {
		try (LocalPostgresql postgresql = new LocalPostgresql(temp.resolve("data"), Map.of())) {
			LocalPostgresql.Account account = postgresql.newAccount();
			StoreLocation location = StoreLocation.parse(account.url()).orElseThrow().withAccount(account.name(), account.password());
			try (TrialServer server = new TrialServer(temp, location, USERS); CrashTrial trial = new CrashTrial(server, CLIENTS, SEED)) {
				trial.strike(postgresql::killAndRestart);
				trial.strike(trial::killServer);
				assertNothingLost(trial.end());
			}
		}
	}
}
