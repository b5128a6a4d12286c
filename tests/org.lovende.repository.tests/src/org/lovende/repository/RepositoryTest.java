package org.lovende.repository;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lovende.core.Ids;
import org.lovende.core.Interventions;
import org.lovende.model.diagram.DiagramPackage;
import org.lovende.model.element.ElementPackage;
import org.lovende.model.intervention.Intervention;
import org.lovende.model.intervention.InterventionFactory;
import org.lovende.model.intervention.InterventionPackage;
import org.lovende.model.intervention.Status;
import org.lovende.model.intervention.Version;
import org.lovende.model.prioritisation.PrioritisationPackage;
import org.lovende.model.theory.TheoryPackage;
import org.lovende.repository.RepositoryException.Kind;

class RepositoryTest {
	@TempDir
	Path temp;
	private Path directory;
	private Repository repository;

	@BeforeEach
	void open() throws RepositoryException {
		directory = temp.resolve("a repository æ");
		repository = TestRepository.create(directory, TestRepository.options());
	}

	@AfterEach
	void close() {
		repository.close();
	}

	private void reopen(OpenOptions options) throws RepositoryException {
		repository.close();
		repository = TestRepository.open(directory, options);
	}

	private String add(Intervention... interventions) throws RepositoryException {
		return TestRepository.add(repository, interventions);
	}

	@Test
	void isNew_programEndedBeforeItFilledTheRepository_isStillTrue() throws RepositoryException {
		assertThat(repository.isNew()).isTrue();
		assertThat(repository.list()).isEmpty();
		reopen(TestRepository.options());
		assertThat(repository.isNew()).isTrue();
	}

	@Test
	void isNew_afterTheFirstCommit_isFalseEvenWhenEverythingIsDeletedAgain() throws RepositoryException {
		String id = add(Samples.named("First"));
		assertThat(repository.isNew()).isFalse();
		repository.delete(id);
		repository.emptyTrash();
		reopen(TestRepository.options());
		assertThat(repository.isNew()).isFalse();
	}

	@Test
	void isNew_afterACommitThatWasRefused_isStillTrue() throws RepositoryException {
		reopen(TestRepository.options().withGuard(intervention -> List.of("no")));
		assertThatThrownBy(() -> add(Samples.named("Refused"))).isInstanceOf(RepositoryException.class);
		assertThat(repository.isNew()).isTrue();
		reopen(TestRepository.options());
		assertThat(repository.isNew()).isTrue();
	}

	@Test
	void settle_emptyRepository_isNoLongerNew() throws RepositoryException {
		repository.settle();
		assertThat(repository.isNew()).isFalse();
		reopen(TestRepository.options());
		assertThat(repository.isNew()).isFalse();
		assertThat(repository.list()).isEmpty();
	}

	@Test
	void commit_everyFeatureOfEveryClass_comesBackEqual() throws RepositoryException {
		Intervention intervention = Samples.complete("Everything");
		for (EClass type : concreteClasses())
			for (EStructuralFeature feature : type.getEAllStructuralFeatures())
				assertThat(Interventions.elements(intervention)).as(type.getName() + "." + feature.getName())
						.anyMatch(element -> element.eClass() == type && element.eIsSet(feature));
		Map<String, String> expected = Samples.content(intervention);
		String id = add(intervention);
		reopen(TestRepository.options());
		try (Document document = repository.openDocument(id)) {
			assertThat(Samples.content(document.intervention())).containsExactlyEntriesOf(expected);
		}
	}

	private static List<EClass> concreteClasses() {
		return List.<EPackage>of(ElementPackage.eINSTANCE, TheoryPackage.eINSTANCE, PrioritisationPackage.eINSTANCE, DiagramPackage.eINSTANCE,
				InterventionPackage.eINSTANCE).stream().flatMap(each -> each.getEClassifiers().stream()).filter(EClass.class::isInstance)
				.map(EClass.class::cast).filter(each -> !each.isAbstract()).toList();
	}

	@Test
	void commit_longTexts_comeBackWhole() throws RepositoryException {
		Intervention intervention = Samples.named("Long");
		String text = "Æ".repeat(30_000);
		String emoji = "\uD83D\uDE00".repeat(30_000);
		intervention.setPurpose(text);
		intervention.setMethods(emoji);
		String id = add(intervention);
		reopen(TestRepository.options());
		try (Document document = repository.openDocument(id)) {
			assertThat(document.intervention().getPurpose()).isEqualTo(text);
			assertThat(document.intervention().getMethods()).isEqualTo(emoji);
		}
	}

	@Test
	void commit_characterThatNoExportCanHold_isRefusedWhole() throws RepositoryException {
		Intervention good = Samples.named("Good");
		Intervention bad = Samples.named("Bad");
		bad.setPurpose("a\u0000b");
		assertThatThrownBy(() -> add(good, bad)).isInstanceOfSatisfying(RepositoryException.class, e -> {
			assertThat(e.kind()).isEqualTo(Kind.REFUSED);
			assertThat(e).hasMessageContaining("purpose").hasMessageContaining("Bad");
		});
		assertThat(repository.list()).isEmpty();
	}

	@Test
	void commit_guardObjects_isRefusedWithItsSentences() throws RepositoryException {
		reopen(TestRepository.options().withGuard(intervention -> intervention.getPurpose() == null ? List.of("No purpose.", "Really.") : List.of()));
		assertThatThrownBy(() -> add(Samples.named("A"))).isInstanceOfSatisfying(RepositoryException.class, e -> {
			assertThat(e.kind()).isEqualTo(Kind.REFUSED);
			assertThat(e.details()).containsExactly("No purpose.", "Really.");
		});
		assertThat(repository.list()).isEmpty();
	}

	@Test
	void commit_nameOfAnotherInOtherLetterCase_isRefusedWhole() throws RepositoryException {
		add(Samples.named("Ærlig hjælp"));
		assertThatThrownBy(() -> add(Samples.named("Other"), Samples.named("ÆRLIG hjælp "))).isInstanceOfSatisfying(RepositoryException.class,
				e -> assertThat(e.kind()).isEqualTo(Kind.NAME_TAKEN));
		assertThat(repository.list()).extracting(InterventionSummary::name).containsExactly("Ærlig hjælp");
	}

	@Test
	void commit_sameNameTwiceInOneWorkspace_isRefused() {
		assertThatThrownBy(() -> add(Samples.named("A"), Samples.named("a"))).isInstanceOfSatisfying(RepositoryException.class,
				e -> assertThat(e.kind()).isEqualTo(Kind.NAME_TAKEN));
	}

	@Test
	void commit_twoExchangeTheirNames_isDone() throws RepositoryException {
		add(Samples.named("A"), Samples.named("B"));
		try (Workspace workspace = repository.openWorkspace()) {
			Intervention a = workspace.byName("a").orElseThrow();
			Intervention b = workspace.byName("b").orElseThrow();
			a.setName("B");
			b.setName("A");
			assertThat(workspace.byName("A")).containsSame(b);
			workspace.commit("Exchanged");
			assertThat(repository.find("A").id()).isEqualTo(b.getId());
		}
	}

	@Test
	void byId_addedAndNotCommittedYet_isFound() throws RepositoryException {
		try (Workspace workspace = repository.openWorkspace()) {
			Intervention added = Samples.named("A");
			workspace.add(added);
			assertThat(workspace.byId(added.getId())).containsSame(added);
		}
	}

	@Test
	void commit_withoutName_isRefused() {
		assertThatThrownBy(() -> add(Samples.named(" "))).isInstanceOfSatisfying(RepositoryException.class,
				e -> assertThat(e.kind()).isEqualTo(Kind.REFUSED));
	}

	@Test
	void list_interventions_areSortedAndSayTheirFacts() throws RepositoryException {
		Intervention b = Samples.named("b");
		b.setOrganisation("Home");
		b.setStatus(Status.APPROVED);
		for (String title : List.of("First", "Second")) {
			Version version = InterventionFactory.eINSTANCE.createVersion();
			version.setId(Ids.random());
			version.setTitle(title);
			b.getVersions().add(version);
		}
		String id = add(b, Samples.named("A"));
		List<InterventionSummary> list = repository.list();
		assertThat(list).extracting(InterventionSummary::name).containsExactly("A", "b");
		assertThat(list.get(1)).isEqualTo(new InterventionSummary(id, "b", "Home", Status.APPROVED, "Second", list.get(1).modified()));
		assertThat(list.get(0)).isEqualTo(new InterventionSummary(list.get(0).id(), "A", "", Status.DRAFT, "", list.get(1).modified()));
	}

	@Test
	void list_elementDeepInsideChanged_saysTheTimeOfThatCommit() throws RepositoryException {
		String id = add(Samples.withOutcomes("A", 2), Samples.named("B"));
		Instant before = repository.find("A").modified();
		try (Document document = repository.openDocument(id)) {
			document.intervention().getTheories().get(0).getOutcomes().get(0).setTitle("New");
			document.save("Changed");
		}
		assertThat(repository.find("A").modified()).isAfter(before).isEqualTo(repository.history(id).get(0).time());
		assertThat(repository.find("B").modified()).isEqualTo(before);
	}

	@Test
	void list_twoHundredInterventions_hasThemAll() throws RepositoryException {
		Intervention[] many = new Intervention[200];
		for (int i = 0; i < many.length; i++)
			many[i] = Samples.withOutcomes("Intervention " + i, 3);
		add(many);
		assertThat(repository.list()).hasSize(200).extracting(InterventionSummary::name).contains("Intervention 0", "Intervention 199");
	}

	@Test
	void find_nameOrIdInOtherLetterCase_isFound() throws RepositoryException {
		String id = add(Samples.named("Ørn"));
		assertThat(repository.find(" øRN").id()).isEqualTo(id);
		assertThat(repository.find(id.toUpperCase(Locale.ROOT)).name()).isEqualTo("Ørn");
	}

	@Test
	void find_unknownName_listsWhatThereIs() throws RepositoryException {
		String id = add(Samples.named("A"));
		assertThatThrownBy(() -> repository.find("B")).isInstanceOfSatisfying(RepositoryException.class, e -> {
			assertThat(e.kind()).isEqualTo(Kind.UNKNOWN_NAME);
			assertThat(e.details()).containsExactly("A (" + id + ")");
			assertThat(e).hasMessageContaining("B").hasMessageContaining("A (");
		});
	}

	@Test
	void find_nameThatIsTheIdOfAnother_isAmbiguous() throws RepositoryException {
		Intervention intervention = Samples.named("A");
		String id = add(intervention, Samples.named(intervention.getId()));
		assertThatThrownBy(() -> repository.find(id)).isInstanceOfSatisfying(RepositoryException.class, e -> {
			assertThat(e.kind()).isEqualTo(Kind.AMBIGUOUS_NAME);
			assertThat(e.details()).hasSize(2);
		});
	}

	@Test
	void open_whileOpenInTheSameProcess_saysWhoHasIt() {
		OpenOptions danish = OpenOptions.of(Interventions.DANISH);
		assertThatThrownBy(() -> TestRepository.open(directory, danish))
				.isInstanceOfSatisfying(RepositoryException.class, e -> {
					assertThat(e.kind()).isEqualTo(Kind.IN_USE);
					assertThat(e).hasMessageContaining("anna").hasMessageContaining("" + ProcessHandle.current().pid())
							.hasMessageContaining("allerede");
				});
	}

	@Test
	void open_directoryOfOtherThings_isRefusedAndLeftAlone() throws Exception {
		Path other = Files.createDirectory(temp.resolve("other"));
		Files.writeString(other.resolve("letter.txt"), "Dear");
		assertThatThrownBy(() -> TestRepository.open(other, TestRepository.options()))
				.isInstanceOfSatisfying(RepositoryException.class, e -> assertThat(e.kind()).isEqualTo(Kind.NOT_REACHABLE));
		try (Stream<Path> files = Files.list(other)) {
			assertThat(files).containsExactly(other.resolve("letter.txt"));
		}
	}

	@Test
	void open_fileInsteadOfDirectory_isRefused() throws Exception {
		Path file = Files.writeString(temp.resolve("file"), "x");
		assertThatThrownBy(() -> TestRepository.open(file, TestRepository.options()))
				.isInstanceOfSatisfying(RepositoryException.class, e -> assertThat(e.kind()).isEqualTo(Kind.NOT_REACHABLE));
	}

	@Test
	void open_damagedDatabase_isRefusedAndKept() throws Exception {
		Path broken = Files.createDirectory(temp.resolve("broken"));
		Path database = Files.write(broken.resolve("store.mv.db"), new byte[20_000]);
		assertThatThrownBy(() -> TestRepository.open(broken, TestRepository.options()))
				.isInstanceOfSatisfying(RepositoryException.class, e -> assertThat(e.kind()).isEqualTo(Kind.NOT_REACHABLE));
		assertThat(database).hasSize(20_000);
	}

	@Test
	void open_addressOfAServerWithoutCredentials_isRefused() throws RepositoryException {
		RepositoryAddress address = RepositoryAddress.parse("cdo://example.org:2036/lovende", Locale.ENGLISH);
		assertThatThrownBy(() -> Repository.open(address, OpenOptions.of(Locale.ENGLISH))).isInstanceOfSatisfying(RepositoryException.class, e -> {
			assertThat(e.kind()).isEqualTo(Kind.LOGIN_REFUSED);
			assertThat(e).hasMessageContaining("cdo://example.org:2036/lovende");
		});
	}

	@Test
	void parse_textThatIsNoAddress_isRefused() {
		for (String text : List.of("", "file:", "file:a;b", "cdo://host", "http://host/x", "somewhere"))
			assertThatThrownBy(() -> RepositoryAddress.parse(text, Locale.ENGLISH)).isInstanceOfSatisfying(RepositoryException.class,
					e -> assertThat(e.kind()).isEqualTo(Kind.BAD_ADDRESS));
	}

	@Test
	void parse_directory_isTakenAsItStands() throws RepositoryException {
		assertThat(RepositoryAddress.parse("file:/a b/%20", Locale.ENGLISH).directory()).isEqualTo(Path.of("/a b/%20"));
	}
}
