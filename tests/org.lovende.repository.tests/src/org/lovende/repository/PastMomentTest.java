package org.lovende.repository;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.eclipse.emf.cdo.CDOObject;
import org.eclipse.emf.cdo.common.id.CDOID;
import org.eclipse.emf.cdo.net4j.CDONet4jSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lovende.core.ElementNames;
import org.lovende.core.Interventions;
import org.lovende.model.element.Element;
import org.lovende.model.intervention.Intervention;
import org.lovende.repository.server.EmbeddedStore;

class PastMomentTest {
	/** For what is about something that is about something else, and so on, as nobody makes them: most elements need one, an arrow needs two. */
	private static final int MOST_REQUESTS = 6;

	@TempDir
	Path temp;
	private EmbeddedStore store;
	private CDONet4jSession session;
	private final Map<CDOID, Element> elements = new HashMap<>();
	private PastMoment moment;

	@BeforeEach
	void open() throws Exception {
		String id;
		try (Repository repository = TestRepository.create(temp.resolve("r"), TestRepository.options())) {
			id = TestRepository.add(repository, Samples.complete("Complete"));
		}
		store = EmbeddedStore.open(temp.resolve("r"), "anna");
		Intervention intervention = Loading.load(Resources.find(store.openSession().openView(), Paths.live(id)).orElseThrow());
		Interventions.elements(intervention).forEach(element -> elements.put(((CDOObject) element).cdoID(), element));
		session = store.openSession();
		moment = new PastMoment(session.getLastUpdateTime());
	}

	@AfterEach
	void close() {
		store.close();
	}

	@Test
	void element_ofEveryKind_hasTheIdAndTheNameOfTheObjectAfterFewRequests() {
		assertThat(elements).hasSizeGreaterThan(50);
		elements.forEach((id, element) -> {
			PastMoment now = new PastMoment(session.getLastUpdateTime());
			int requests = 0;
			for (now.element(id); !now.isComplete(); now.element(id)) {
				now.fetch(session);
				requests++;
			}
			assertThat(now.element(id).getId()).isEqualTo(element.getId());
			assertThat(ElementNames.of(now.element(id), Locale.ENGLISH)).isEqualTo(ElementNames.of(element, Locale.ENGLISH));
			assertThat(requests).as(element.eClass().getName()).isBetween(1, MOST_REQUESTS);
		});
	}

	@Test
	void fetch_manyObjects_isOneRequest() {
		elements.keySet().forEach(moment::revision);
		RequestCounter requests = new RequestCounter(session);
		moment.fetch(session);
		assertThat(requests.count()).isEqualTo(1);
		assertThat(elements.keySet()).allSatisfy(id -> assertThat(moment.revision(id).getEClass()).isEqualTo(elements.get(id).eClass()));
		assertThat(moment.isComplete()).isTrue();
	}

	@Test
	void revision_ofWhatWasNotThereThen_isNullAndNotMissing() {
		PastMoment before = new PastMoment(session.getRepositoryInfo().getCreationTime());
		CDOID id = elements.keySet().iterator().next();
		assertThat(before.revision(id)).isNull();
		assertThat(before.isComplete()).isFalse();
		before.fetch(session);
		assertThat(before.revision(id)).isNull();
		assertThat(before.element(id)).isNull();
		assertThat(before.isComplete()).isTrue();
	}
}
