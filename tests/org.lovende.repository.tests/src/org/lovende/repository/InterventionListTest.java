package org.lovende.repository;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import org.eclipse.emf.cdo.net4j.CDONet4jSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lovende.model.intervention.Intervention;
import org.lovende.repository.server.EmbeddedStore;

class InterventionListTest {
	/** To open a view, find the folder and its content, ask the index, and end the query; one more when a query ends while it is read. */
	private static final int MAX_REQUESTS = 10;

	@TempDir
	Path temp;

	@Test
	void live_manyInterventions_takesAsFewRequestsAsForThree() throws Exception {
		assertThat(requests(3)).isBetween(1, MAX_REQUESTS);
		assertThat(requests(200)).isBetween(1, MAX_REQUESTS);
	}

	/** How often the server is asked for the list of so many interventions. */
	private int requests(int interventions) throws Exception {
		Path directory = temp.resolve("with " + interventions);
		Intervention[] all = new Intervention[interventions];
		for (int i = 0; i < interventions; i++)
			all[i] = Samples.withOutcomes("Intervention " + i, 2);
		try (Repository repository = TestRepository.create(directory, TestRepository.options())) {
			TestRepository.add(repository, all);
		}
		try (EmbeddedStore store = EmbeddedStore.open(directory, "anna")) {
			CDONet4jSession session = store.openSession();
			RequestCounter requests = new RequestCounter(session);
			assertThat(new InterventionList(session.openView()).live()).hasSize(interventions);
			int count = requests.count();
			session.close();
			return count;
		}
	}
}
