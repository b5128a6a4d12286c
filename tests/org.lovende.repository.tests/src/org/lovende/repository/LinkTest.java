package org.lovende.repository;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import org.eclipse.emf.cdo.session.CDOSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lovende.core.merge.InterventionState;
import org.lovende.model.intervention.Intervention;
import org.lovende.trials.RandomInterventions;

class LinkTest {
	/** One more than plain CDO needs for a resource that it finds at once: the one to be told of changes. */
	private static final int REQUESTS = 7;

	@TempDir
	Path temp;

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8 })
	void first_anyIntervention_isWhatWasStoredAndWhatItsObjectsSay(long seed) throws RepositoryException {
		Intervention intervention = RandomInterventions.next(seed);
		InterventionState stored = InterventionState.of(intervention);
		try (Repository repository = TestRepository.create(temp, TestRepository.options())) {
			String id = TestRepository.add(repository, intervention);
			try (Link link = new Link(Wire.of(repository).openSession(), Paths.live(id), () -> {
			})) {
				InterventionState first = link.first();
				assertThat(first).isEqualTo(stored);
				// the objects of CDO are read here; the same object means that nobody is told of a change
				assertThat(link.state()).isSameAs(first);
			}
		}
	}

	@Test
	void open_amongOthers_asksFewTimes() throws RepositoryException {
		try (Repository repository = TestRepository.create(temp, TestRepository.options())) {
			String id = TestRepository.add(repository, Samples.withOutcomes("A", 50), Samples.named("B"), Samples.named("C"));
			CDOSession session = Wire.of(repository).openSession();
			RequestCounter requests = new RequestCounter(session);
			try (Link link = new Link(session, Paths.live(id), () -> {
			})) {
				link.state();
				assertThat(requests.count()).isPositive().isLessThanOrEqualTo(REQUESTS);
			}
		}
	}
}
