package org.lovende.repository;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lovende.model.element.ElementPackage;
import org.lovende.model.intervention.Status;
import org.lovende.model.theory.TheoryPackage;

/** What users do most, over a real server on each kind of store: what the server lets a client ask for must be enough for it. */
class ServerSharingTest {
	private static final EStructuralFeature TITLE = ElementPackage.Literals.TITLED_ELEMENT__TITLE;
	private static final EStructuralFeature DESCRIPTION = TheoryPackage.Literals.OUTCOME__DESCRIPTION;

	@TempDir
	Path temp;
	private TestServer server;
	private Repository annas;
	private Repository bents;

	private void start(Place place) throws Exception {
		server = place.server(temp, "anna", "bent");
		annas = server.open("anna");
		bents = server.open("bent");
	}

	@AfterEach
	void stop() {
		annas.close();
		bents.close();
		server.close();
	}

	@ParameterizedTest
	@EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "EMBEDDED")
	void save_byTwoInOneElement_isMergedOrAsked(Place place) throws Exception {
		start(place);
		String id = TestRepository.add(annas, Samples.withOutcomes("A", 5));
		try (Person anna = new Person(annas, id); Person bent = new Person(bents, id); Presence ofAnna = annas.enter(); Presence ofBent = bents.enter()) {
			String first = anna.outcome(0);
			CompletableFuture<Void> marked = new CompletableFuture<>();
			Runnable look = () -> ofAnna.editorOf(first).filter(colleague -> colleague.name().equals("bent")).ifPresent(colleague -> marked.complete(null));
			ofAnna.addListener(look);
			ofBent.editing(first);
			marked.get(20, TimeUnit.SECONDS);
			bent.set(first, DESCRIPTION, "By Bent");
			anna.set(first, TITLE, "By Anna");
			anna.save();
			bent.save();
			anna.await(document -> "By Bent".equals(Person.element(document, first).eGet(DESCRIPTION)));
			bent.await(document -> "By Anna".equals(Person.element(document, first).eGet(TITLE)));
			anna.set(first, TITLE, "Anna again");
			bent.set(first, TITLE, "Bent again");
			anna.save();
			bent.await(document -> document.conflicts().size() == 1);
		}
		assertThat(bents.commits(id)).extracting(HistoryCommit::user).contains("anna", "bent");
	}

	@ParameterizedTest
	@EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "EMBEDDED")
	void trashVersionsAndThePast_areThereOverAServer(Place place) throws Exception {
		start(place);
		String id = TestRepository.add(annas, Samples.withOutcomes("A", 2));
		Instant added = annas.commits(id).get(0).time();
		annas.versions().make(id, "Named", "", Status.DRAFT);
		try (Person bent = new Person(bents, id)) {
			bent.set(bent.outcome(0), TITLE, "Later");
			bent.save();
		}
		assertThat(bents.versions().list(id)).extracting(VersionEntry::title).contains("Named");
		assertThat(annas.at(id, added).getTheories().get(0).getOutcomes().get(0).getTitle()).isEqualTo("Outcome 0");
		assertThat(annas.versions().open(id, "Named").getTheories().get(0).getOutcomes().get(0).getTitle()).isEqualTo("Outcome 0");
		bents.delete(id);
		assertThat(annas.list()).isEmpty();
		assertThat(annas.trash()).extracting(TrashEntry::deletedBy).containsExactly("bent");
		annas.restore(id);
		assertThat(bents.find("A").id()).isEqualTo(id);
	}
}
