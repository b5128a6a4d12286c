package org.lovende.repository;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import org.eclipse.emf.cdo.net4j.CDONet4jSession;
import org.eclipse.emf.cdo.transaction.CDOTransaction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lovende.model.intervention.Intervention;
import org.lovende.repository.server.EmbeddedStore;

class ResourcesTest {
	@TempDir
	Path temp;

	/** An embedded store that holds so many interventions. */
	private EmbeddedStore store(Intervention... interventions) throws Exception {
		Path directory = temp.resolve("with " + interventions.length);
		try (Repository repository = TestRepository.create(directory, TestRepository.options())) {
			TestRepository.add(repository, interventions);
		}
		return EmbeddedStore.open(directory, "anna");
	}

	private static Intervention[] interventions(int count) {
		Intervention[] all = new Intervention[count];
		for (int i = 0; i < count; i++)
			all[i] = Samples.withOutcomes("Intervention " + i, 2);
		return all;
	}

	private int requestsForTheLast(int count) throws Exception {
		Intervention[] all = interventions(count);
		String path = Paths.live(all[count - 1].getId());
		try (EmbeddedStore store = store(all)) {
			CDONet4jSession session = store.openSession();
			RequestCounter requests = new RequestCounter(session);
			assertThat(Resources.find(session.openTransaction(), path)).hasValueSatisfying(resource -> assertThat(resource.getPath()).isEqualTo(path));
			int asked = requests.count();
			session.close();
			return asked;
		}
	}

	@Test
	void find_amongManyInterventions_asksNoMoreThanAmongThree() throws Exception {
		int few = requestsForTheLast(3);
		assertThat(few).isPositive();
		assertThat(requestsForTheLast(100)).isLessThanOrEqualTo(few + 1); // one more when a query ends while it is read
	}

	@Test
	void find_whatIsNotThere_isEmpty() throws Exception {
		try (EmbeddedStore store = store(interventions(1))) {
			CDONet4jSession session = store.openSession();
			CDOTransaction transaction = session.openTransaction();
			assertThat(Resources.find(transaction, Paths.live("nothing"))).isEmpty();
			assertThat(Resources.find(transaction, "/nowhere/nothing")).isEmpty();
			session.close();
		}
	}

	@Test
	void fetchNames_eachNameAfterThat_asksNothing() throws Exception {
		Intervention[] all = interventions(20);
		String last = Paths.live(all[19].getId());
		try (EmbeddedStore store = store(all)) {
			CDONet4jSession session = store.openSession();
			CDOTransaction transaction = session.openTransaction();
			Resources.fetchNames(transaction);
			RequestCounter requests = new RequestCounter(session);
			assertThat(transaction.hasResource(last)).isTrue();
			assertThat(transaction.hasResource(Paths.trash("nothing"))).isFalse();
			assertThat(requests.count()).isZero();
			session.close();
		}
	}
}
