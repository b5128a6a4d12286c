package org.lovende.repository;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lovende.core.merge.InterventionState;
import org.lovende.model.intervention.Intervention;
import org.lovende.trials.RandomInterventions;

class LinkTest {
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
}
