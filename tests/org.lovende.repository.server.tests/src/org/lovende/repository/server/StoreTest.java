package org.lovende.repository.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.eclipse.emf.cdo.net4j.CDONet4jSession;
import org.eclipse.emf.cdo.transaction.CDOTransaction;
import org.eclipse.emf.cdo.util.CommitException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lovende.model.intervention.Intervention;
import org.lovende.model.intervention.InterventionFactory;
import org.lovende.model.theory.CausalLink;
import org.lovende.model.theory.Outcome;
import org.lovende.model.theory.Theory;
import org.lovende.model.theory.TheoryFactory;
import org.lovende.repository.server.StoreException.Kind;

/** What must hold on every kind of store. */
class StoreTest {
	private static final int CLIENTS = 4;

	@TempDir
	Path temp;

	private static String add(EmbeddedStore store, Intervention intervention) throws CommitException {
		String path = "/interventions/" + UUID.randomUUID();
		CDONet4jSession session = store.openSession();
		CDOTransaction transaction = session.openTransaction();
		transaction.getOrCreateResource(path).getContents().add(intervention);
		transaction.commit();
		session.close();
		return path;
	}

	/** Adds objects of kinds that the store does not hold yet. */
	private static Void fill(EmbeddedStore store, String path) throws CommitException {
		CDONet4jSession session = store.openSession();
		CDOTransaction transaction = session.openTransaction();
		Intervention intervention = (Intervention) transaction.getResource(path).getContents().get(0);
		intervention.setName(path);
		Theory theory = TheoryFactory.eINSTANCE.createTheory();
		theory.getOutcomes().add(TheoryFactory.eINSTANCE.createOutcome());
		intervention.getTheories().add(theory);
		transaction.commit();
		session.close();
		return null;
	}

	private static Intervention named(String name) {
		Intervention intervention = InterventionFactory.eINSTANCE.createIntervention();
		intervention.setName(name);
		return intervention;
	}

	private static String nameAt(EmbeddedStore store, String path) {
		CDONet4jSession session = store.openSession();
		String name = ((Intervention) session.openView().getResource(path).getContents().get(0)).getName();
		session.close();
		return name;
	}

	@ParameterizedTest
	@EnumSource
	void open_again_holdsWhatWasCommitted(StoreKind kind) throws Exception {
		StoreLocation location = kind.newLocation(temp);
		String text = "Blåbær \"grød\" \\ \uD83D\uDE00 ' ; -- " + "x".repeat(100_000);
		String path;
		try (EmbeddedStore store = EmbeddedStore.open(location, "anna")) {
			assertThat(store.isNew()).isTrue();
			path = add(store, named(text));
		}
		try (EmbeddedStore store = EmbeddedStore.open(location, "anna")) {
			assertThat(store.isNew()).isFalse();
			assertThat(nameAt(store, path)).isEqualTo(text);
		}
	}

	@ParameterizedTest
	@EnumSource
	void open_alreadyOpen_isInUse(StoreKind kind) throws Exception {
		StoreLocation location = kind.newLocation(temp);
		try (EmbeddedStore store = EmbeddedStore.open(location, "anna")) {
			assertThatThrownBy(() -> EmbeddedStore.open(location, "bent")).isInstanceOfSatisfying(StoreException.class,
					e -> assertThat(e.kind()).isEqualTo(Kind.IN_USE));
		}
		EmbeddedStore.open(location, "bent").close();
	}

	@ParameterizedTest
	@EnumSource
	void commit_manyClientsAtOnceOnANewStore_allArrive(StoreKind kind) throws Exception {
		try (EmbeddedStore store = EmbeddedStore.open(kind.newLocation(temp), "anna")) {
			ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
			List<String> paths = new ArrayList<>();
			for (int i = 0; i < CLIENTS; i++)
				paths.add(add(store, named("nobody")));
			List<Future<?>> done = new ArrayList<>();
			for (String path : paths)
				done.add(clients.submit(() -> fill(store, path)));
			for (Future<?> each : done)
				each.get();
			for (String path : paths)
				assertThat(nameAt(store, path)).isEqualTo(path);
			clients.shutdown();
		}
	}

	@ParameterizedTest
	@EnumSource
	void view_ofAnEarlierMoment_showsWhatWasThen(StoreKind kind) throws Exception {
		try (EmbeddedStore store = EmbeddedStore.open(kind.newStore(temp), "anna")) {
			String path = add(store, named("before"));
			CDONet4jSession session = store.openSession();
			CDOTransaction transaction = session.openTransaction();
			Intervention intervention = (Intervention) transaction.getResource(path).getContents().get(0);
			intervention.setName("after");
			long now = transaction.commit().getTimeStamp();
			assertThat(((Intervention) session.openView(now - 1).getResource(path).getContents().get(0)).getName()).isEqualTo("before");
			assertThat(((Intervention) session.openView(now).getResource(path).getContents().get(0)).getName()).isEqualTo("after");
			session.close();
		}
	}

	@ParameterizedTest
	@EnumSource
	void commit_leavingAReferenceToNothing_isRefused(StoreKind kind) throws Exception {
		try (EmbeddedStore store = EmbeddedStore.open(kind.newStore(temp), "anna")) {
			Intervention intervention = named("linked");
			Theory theory = TheoryFactory.eINSTANCE.createTheory();
			Outcome outcome = TheoryFactory.eINSTANCE.createOutcome();
			CausalLink link = TheoryFactory.eINSTANCE.createCausalLink();
			link.setFrom(outcome);
			theory.getOutcomes().add(outcome);
			theory.getLinks().add(link);
			intervention.getTheories().add(theory);
			String path = add(store, intervention);
			CDONet4jSession session = store.openSession();
			CDOTransaction transaction = session.openTransaction();
			Theory stored = ((Intervention) transaction.getResource(path).getContents().get(0)).getTheories().get(0);
			stored.getOutcomes().clear();
			assertThatThrownBy(transaction::commit).isInstanceOf(CommitException.class);
			session.close();
		}
	}

	@Test
	void open_postgresqlWithForeignTables_isRefusedAndTouchesNothing() throws Exception {
		StoreLocation location = StoreKind.POSTGRESQL.newLocation(temp);
		try (PostgresDatabase database = new PostgresDatabase(location); Connection connection = database.getConnection();
				Statement statement = connection.createStatement()) {
			statement.execute("CREATE TABLE cases (id INTEGER)");
		}
		assertThatThrownBy(() -> EmbeddedStore.open(location, "anna")).isInstanceOfSatisfying(StoreException.class,
				e -> assertThat(e.kind()).isEqualTo(Kind.FOREIGN_DIRECTORY));
		try (PostgresDatabase database = new PostgresDatabase(location)) {
			assertThat(database.tables()).containsExactly("cases");
		}
	}

	@Test
	void open_postgresqlThatWasNeverFinished_isMadeAnew() throws Exception {
		StoreLocation location = StoreKind.POSTGRESQL.newLocation(temp);
		try (PostgresDatabase database = new PostgresDatabase(location)) {
			CommitIndex.create(database.connection()); // and then died
		}
		try (EmbeddedStore store = EmbeddedStore.open(location, "anna")) {
			assertThat(store.isNew()).isTrue();
		}
	}

	@Test
	void open_postgresqlWithAnUnknownAccount_saysSoWithoutThePassword() {
		StoreLocation location = StoreKind.POSTGRESQL.newLocation(temp).withAccount("nobody", "secret");
		assertThatThrownBy(() -> EmbeddedStore.open(location, "anna"))
				.isInstanceOfSatisfying(StoreException.class, e -> assertThat(e.kind()).isEqualTo(Kind.DAMAGED)).hasMessageNotContaining("secret");
	}
}
