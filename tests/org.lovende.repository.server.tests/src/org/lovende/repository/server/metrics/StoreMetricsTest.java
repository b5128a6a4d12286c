package org.lovende.repository.server.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.cdo.net4j.CDONet4jSession;
import org.eclipse.emf.cdo.transaction.CDOTransaction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lovende.repository.server.MaintainedStore;
import org.lovende.repository.server.StoreLocation;

class StoreMetricsTest {
	@TempDir
	Path temp;

	@Test
	void read_afterCommits_countsThemAndTheUsers() throws Exception {
		try (MaintainedStore store = MaintainedStore.create(StoreLocation.of(temp.resolve("store")), "anna")) {
			StoreMetrics metrics = new StoreMetrics(store.repository(), () -> 4096);
			store.repository().addHandler(metrics);
			CDONet4jSession session = store.openSession();
			CDOTransaction transaction = session.openTransaction();
			for (int i = 0; i < 3; i++) {
				transaction.createResource("/resource" + i);
				transaction.commit();
			}
			List<String> lines = PrometheusText.of(metrics.read()).lines().toList();
			assertThat(lines).contains("# TYPE lovende_commits_total counter", "lovende_commits_total 3", "lovende_commit_seconds_count 3",
					"lovende_commit_seconds_bucket{le=\"+Inf\"} 3", "lovende_sessions 1", "lovende_users 1", "lovende_database_bytes 4096");
			assertThat(lines).allMatch(line -> line.matches("# TYPE [a-z_]+ (counter|gauge|histogram)|[a-z_]+(\\{le=\"[^\"]+\"\\})? [-+0-9.E]+"));
			session.close();
			assertThat(PrometheusText.of(metrics.read())).contains("lovende_sessions 0\n", "lovende_users 0\n");
			Path file = temp.resolve("lovende.prom");
			PrometheusText.write(metrics.read(), file);
			PrometheusText.write(metrics.read(), file);
			assertThat(Files.readString(file)).endsWith("\n").contains("lovende_commits_total 3\n");
			assertThat(temp.toFile().list()).containsExactlyInAnyOrder("store", "lovende.prom");
		}
	}

	@Test
	void read_histogram_countsWhatIsAtMostSoLong() {
		Histogram histogram = new Histogram();
		histogram.add(4_000_000);
		histogram.add(3_000_000_000L);
		histogram.add(60_000_000_000L);
		assertThat(PrometheusText.of(List.of(histogram.read("x")))).contains("x_bucket{le=\"0.002\"} 0\n", "x_bucket{le=\"0.005\"} 1\n", "x_bucket{le=\"5\"} 2\n",
				"x_bucket{le=\"+Inf\"} 3\n", "x_sum 63.004\n", "x_count 3\n");
	}
}
