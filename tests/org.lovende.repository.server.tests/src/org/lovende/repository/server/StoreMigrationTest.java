package org.lovende.repository.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.emf.cdo.eresource.CDOResource;
import org.eclipse.emf.cdo.session.CDOSession;
import org.eclipse.emf.cdo.transaction.CDOTransaction;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lovende.model.intervention.Chapter;
import org.lovende.model.intervention.Intervention;
import org.lovende.model.theory.CausalLink;
import org.lovende.repository.server.StoreException.Kind;
import org.w3c.dom.Element;

class StoreMigrationTest {
	private static final String PATH = "/interventions/11111111-2222-3333-4444-555555555555";

	/** What the step from the old metamodel to the current one would be. */
	private static final Migration RENAME_AIM = migration(intervention -> {
		for (Element value : ExportForm.children(intervention, ExportForm.VALUE))
			if (value.getAttribute(ExportForm.FEATURE).equals("aim"))
				value.setAttribute(ExportForm.FEATURE, "purpose");
	});

	private static byte[] oldStore;

	@TempDir
	Path temp;
	private Path directory;

	private static Migration migration(Consumer<Element> transformation) {
		return new Migration() {
			@Override
			public int from() {
				return OldMetamodel.VERSION;
			}

			@Override
			public void transform(Element intervention) {
				transformation.accept(intervention);
			}
		};
	}

	/** Made once: it takes a second. */
	@BeforeAll
	static void makeOldStore(@TempDir Path directory) throws Exception {
		OldMetamodel old = new OldMetamodel();
		try (EmbeddedStore store = EmbeddedStore.open(directory, "anna", old.packages(), OldMetamodel.VERSION)) {
			CDOSession session = store.openSession();
			CDOTransaction transaction = session.openTransaction();
			transaction.createResource(PATH).getContents().add(oldIntervention(old));
			transaction.createResource("/trash/99999999-2222-3333-4444-555555555555").getContents().add(named(old, "Deleted"));
			transaction.commit();
			session.close();
		}
		OldMetamodel.pretendGenerated(directory);
		oldStore = Files.readAllBytes(directory.resolve("store.mv.db"));
	}

	@BeforeEach
	void copyOldStore() throws Exception {
		directory = Files.createDirectory(temp.resolve("repository"));
		Files.write(directory.resolve("store.mv.db"), oldStore);
	}

	private static EObject named(OldMetamodel old, String name) {
		EObject intervention = old.create("intervention", "Intervention");
		set(intervention, "id", "99999999-2222-3333-4444-555555555555");
		set(intervention, "name", name);
		return intervention;
	}

	private static EObject oldIntervention(OldMetamodel old) {
		EObject intervention = named(old, "Mentoring");
		set(intervention, "id", "11111111-2222-3333-4444-555555555555");
		set(intervention, "aim", "Does better\n\"at school\" & <home>");
		EStructuralFeature chapters = intervention.eClass().getEStructuralFeature("chapters");
		EEnum chapter = (EEnum) chapters.getEType();
		add(intervention, "chapters", chapter.getEEnumLiteral("costs"));
		add(intervention, "chapters", chapter.getEEnumLiteral("targetGroups"));
		EObject version = old.create("intervention", "Version");
		set(version, "date", LocalDate.of(2026, 1, 31));
		add(intervention, "versions", version);
		EObject point = old.create("prioritisation", "DevelopmentPoint");
		set(point, "importance", 7.5);
		add(intervention, "developmentPoints", point);
		EObject theory = old.create("theory", "Theory");
		EObject from = old.create("theory", "Outcome");
		set(from, "title", "Trust");
		EObject to = old.create("theory", "Outcome");
		EObject link = old.create("theory", "CausalLink");
		set(link, "from", from);
		set(link, "to", to);
		add(theory, "outcomes", to);
		add(theory, "outcomes", from);
		add(theory, "links", link);
		add(intervention, "theories", theory);
		set(intervention, "currentTheory", theory);
		return intervention;
	}

	private static void set(EObject object, String feature, Object value) {
		object.eSet(object.eClass().getEStructuralFeature(feature), value);
	}

	@SuppressWarnings("unchecked")
	private static void add(EObject object, String feature, Object value) {
		((List<Object>) object.eGet(object.eClass().getEStructuralFeature(feature))).add(value);
	}

	private Optional<Path> migrate(Migration... migrations) throws StoreException {
		return StoreMigration.migrate(directory, List.of(migrations), "bent", "Migrated");
	}

	private void assertThatOldStoreIsWhole(Path where) throws Exception {
		try (EmbeddedStore store = EmbeddedStore.open(where, "anna", new OldMetamodel().packages(), OldMetamodel.VERSION)) {
			CDOSession session = store.openSession();
			session.options().setGeneratedPackageEmulationEnabled(true);
			EObject intervention = session.openView().getResource(PATH).getContents().get(0);
			assertThat(intervention.eGet(intervention.eClass().getEStructuralFeature("aim"))).asString().startsWith("Does better");
			session.close();
		}
	}

	@Test
	void open_olderStore_isRefused() {
		assertThatThrownBy(() -> EmbeddedStore.open(directory, "anna")).isInstanceOfSatisfying(StoreException.class, e -> {
			assertThat(e.kind()).isEqualTo(Kind.OLDER_MODEL);
			assertThat(e.facts()).endsWith(OldMetamodel.VERSION, ModelVersion.CURRENT);
		});
	}

	@Test
	void open_newerStore_isRefused() throws Exception {
		Path newer = temp.resolve("newer");
		EmbeddedStore.open(newer, "anna", new OldMetamodel().packages(), ModelVersion.CURRENT + 1).close();
		assertThatThrownBy(() -> EmbeddedStore.open(newer, "anna")).isInstanceOfSatisfying(StoreException.class,
				e -> assertThat(e.kind()).isEqualTo(Kind.NEWER_MODEL));
		assertThatThrownBy(() -> StoreMigration.migrate(newer, List.of(RENAME_AIM), "bent", "")).isInstanceOfSatisfying(StoreException.class,
				e -> assertThat(e.kind()).isEqualTo(Kind.NEWER_MODEL));
	}

	@Test
	void migrate_olderStore_hasEverythingInTheCurrentModel() throws Exception {
		assertThat(migrate(RENAME_AIM)).isPresent();
		try (EmbeddedStore store = EmbeddedStore.open(directory, "anna")) {
			CDOSession session = store.openSession();
			Intervention intervention = (Intervention) session.openView().getResource(PATH).getContents().get(0);
			assertThat(intervention.getName()).isEqualTo("Mentoring");
			assertThat(intervention.getPurpose()).isEqualTo("Does better\n\"at school\" & <home>");
			assertThat(intervention.getChapters()).containsExactly(Chapter.COSTS, Chapter.TARGET_GROUPS);
			assertThat(intervention.getVersions().get(0).getDate()).isEqualTo(LocalDate.of(2026, 1, 31));
			assertThat(intervention.getDevelopmentPoints().get(0).getImportance()).isEqualTo(7.5);
			assertThat(intervention.getDevelopmentPoints().get(0).getEase()).isNull();
			assertThat(intervention.getCurrentTheory()).isSameAs(intervention.getTheories().get(0));
			CausalLink link = intervention.getTheories().get(0).getLinks().get(0);
			assertThat(link.getFrom().getTitle()).isEqualTo("Trust");
			assertThat(link.getTo()).isSameAs(intervention.getTheories().get(0).getOutcomes().get(0));
			CDOResource deleted = session.openView().getResource("/trash/99999999-2222-3333-4444-555555555555");
			assertThat(((Intervention) deleted.getContents().get(0)).getName()).isEqualTo("Deleted");
			session.close();
		}
	}

	@ParameterizedTest
	@EnumSource
	void migrate_intoAnotherStore_hasEverythingAndLeavesTheOldOne(StoreKind kind) throws Exception {
		StoreLocation to = kind.newLocation(temp.resolve("new"));
		StoreLocation from = StoreLocation.of(directory);
		assertThat(StoreMigration.migrate(from, to, List.of(RENAME_AIM), "bent", "Migrated")).isTrue();
		try (EmbeddedStore store = EmbeddedStore.open(to, "anna")) {
			assertThat(store.isNew()).isFalse();
			CDOSession session = store.openSession();
			assertThat(((Intervention) session.openView().getResource(PATH).getContents().get(0)).getPurpose()).startsWith("Does better");
			session.close();
		}
		assertThatOldStoreIsWhole(directory);
		assertThatThrownBy(() -> StoreMigration.migrate(from, to, List.of(RENAME_AIM), "bent", "")).isInstanceOfSatisfying(StoreException.class,
				e -> assertThat(e.kind()).isEqualTo(Kind.NOT_EMPTY));
	}

	@ParameterizedTest
	@EnumSource
	void migrate_intoAnotherStoreFails_leavesNoNewStore(StoreKind kind) throws Exception {
		StoreLocation to = kind.newLocation(temp.resolve("new"));
		assertThatThrownBy(() -> StoreMigration.migrate(StoreLocation.of(directory), to, List.of(migration(intervention -> {
			// "aim" is left, which the current model does not know
		})), "bent", "")).isInstanceOfSatisfying(StoreException.class, e -> assertThat(e.kind()).isEqualTo(Kind.FAILED));
		try (EmbeddedStore store = EmbeddedStore.open(to, "anna")) {
			assertThat(store.isNew()).isTrue();
		}
		assertThatOldStoreIsWhole(directory);
	}

	@Test
	void migrate_olderStore_isKeptBeside() throws Exception {
		Path kept = migrate(RENAME_AIM).orElseThrow();
		assertThat(kept.getParent()).isEqualTo(directory.getParent());
		assertThat(kept.getFileName().toString()).startsWith("repository-model-0-");
		assertThatOldStoreIsWhole(kept);
	}

	@Test
	void migrate_currentStore_changesNothing() throws Exception {
		migrate(RENAME_AIM);
		assertThat(migrate(RENAME_AIM)).isEmpty();
	}

	@Test
	void migrate_withoutTheStep_isRefusedAndChangesNothing() throws Exception {
		assertThatThrownBy(this::migrate).isInstanceOfSatisfying(StoreException.class, e -> assertThat(e.kind()).isEqualTo(Kind.NO_MIGRATION));
		assertThatOldStoreIsWhole(directory);
	}

	@Test
	void migrate_stepForgetsAFeature_failsAndChangesNothing() throws Exception {
		assertThatThrownBy(() -> migrate(migration(intervention -> {
			// "aim" is left, which the current model does not know
		}))).isInstanceOfSatisfying(StoreException.class, e -> {
			assertThat(e.kind()).isEqualTo(Kind.FAILED);
			assertThat(e.facts().get(1)).asString().contains("aim");
		});
		assertThat(files()).containsExactlyInAnyOrder("store.mv.db", "store.lock");
		assertThatOldStoreIsWhole(directory);
	}

	@Test
	void migrate_whileOpen_isRefused() throws Exception {
		try (EmbeddedStore store = EmbeddedStore.open(directory, "anna", new OldMetamodel().packages(), OldMetamodel.VERSION)) {
			assertThatThrownBy(() -> migrate(RENAME_AIM)).isInstanceOfSatisfying(StoreException.class,
					e -> assertThat(e.kind()).isEqualTo(Kind.IN_USE));
		}
	}

	@Test
	void migrate_noStore_isRefused() {
		assertThatThrownBy(() -> StoreMigration.migrate(temp.resolve("nothing"), List.of(), "bent", ""))
				.isInstanceOfSatisfying(StoreException.class, e -> assertThat(e.kind()).isEqualTo(Kind.NO_STORE));
		assertThat(temp.resolve("nothing")).doesNotExist();
	}

	@Test
	void open_crashBeforeTheOldStoreMovedOut_keepsTheOldOne() throws Exception {
		Files.write(directory.resolve("ready.mv.db"), new byte[100]);
		Files.write(directory.resolve("building.mv.db"), new byte[100]);
		assertThatOldStoreIsWhole(directory);
		assertThat(files()).containsExactlyInAnyOrder("store.mv.db", "store.lock");
	}

	@Test
	void open_crashAfterTheOldStoreMovedOut_takesTheNewOne() throws Exception {
		migrate(RENAME_AIM);
		Files.move(directory.resolve("store.mv.db"), directory.resolve("ready.mv.db"), StandardCopyOption.ATOMIC_MOVE);
		try (EmbeddedStore store = EmbeddedStore.open(directory, "anna")) {
			assertThat(store.isNew()).isFalse();
			CDOSession session = store.openSession();
			assertThat(session.openView().hasResource(PATH)).isTrue();
			session.close();
		}
	}

	private List<String> files() throws Exception {
		try (Stream<Path> files = Files.list(directory)) {
			return files.map(file -> file.getFileName().toString()).toList();
		}
	}
}
