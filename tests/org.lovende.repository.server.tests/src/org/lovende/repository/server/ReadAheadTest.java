package org.lovende.repository.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import org.eclipse.emf.cdo.common.branch.CDOBranchPoint;
import org.eclipse.emf.cdo.common.id.CDOID;
import org.eclipse.emf.cdo.common.revision.CDORevision;
import org.eclipse.emf.cdo.server.StoreThreadLocal;
import org.eclipse.emf.cdo.server.db.IDBStore;
import org.eclipse.emf.cdo.spi.common.revision.InternalCDORevision;
import org.eclipse.emf.cdo.spi.server.InternalRepository;
import org.eclipse.emf.cdo.transaction.CDOTransaction;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lovende.model.intervention.Intervention;
import org.lovende.model.intervention.InterventionFactory;
import org.lovende.model.intervention.InterventionPackage;
import org.lovende.model.intervention.TargetGroup;

/** One request that goes through the parts of an intervention, and what comes in between. */
class ReadAheadTest {
	private static final int PARTS = 12;
	private static final EStructuralFeature TITLE = InterventionPackage.Literals.TARGET_GROUP.getEStructuralFeature("title");

	@TempDir
	Path temp;
	private EmbeddedStore store;
	private InternalRepository repository;
	private String path;
	private CDOID intervention;
	private List<CDOID> parts;

	/** A store of which nothing is in memory. */
	private void start(StoreKind kind) throws Exception {
		StoreLocation location = kind.newStore(temp);
		store = EmbeddedStore.open(location, "anna");
		path = "/interventions/" + UUID.randomUUID();
		Intervention added = InterventionFactory.eINSTANCE.createIntervention();
		IntStream.range(0, PARTS).forEach(number -> {
			TargetGroup part = InterventionFactory.eINSTANCE.createTargetGroup();
			part.setTitle("as it was");
			added.getTargetGroups().add(part);
		});
		CDOTransaction transaction = store.openSession().openTransaction();
		transaction.createResource(path).getContents().add(added);
		transaction.commit();
		intervention = added.cdoID();
		parts = added.getTargetGroups().stream().map(TargetGroup::cdoID).toList();
		store.close();
		store = EmbeddedStore.open(location, "anna");
		repository = store.cdo().repository();
	}

	@AfterEach
	void stop() {
		StoreThreadLocal.release();
		if (store != null)
			store.close();
	}

	/** What the request finds, after something has come between the second part and the last one. */
	private String titleOfTheLastPartAfter(Interruption interruption) throws Exception {
		String[] found = new String[1];
		StoreThreadLocal.setAccessor(repository.getStore().getReader(null));
		ReadAhead.<Exception>during(() -> {
			read(intervention);
			read(parts.get(0));
			read(parts.get(1)); // the parts are wanted one after the other: now all of them are read
			interruption.come();
			found[0] = (String) read(parts.get(PARTS - 1)).getValue(TITLE);
		});
		return found[0];
	}

	@FunctionalInterface
	private interface Interruption {
		void come() throws Exception;
	}

	private InternalCDORevision read(CDOID id) {
		CDOBranchPoint now = repository.getBranchManager().getMainBranch().getHead();
		return repository.getRevisionManager().getRevision(id, now, CDORevision.UNCHUNKED, CDORevision.DEPTH_NONE, true);
	}

	/** Changes all titles where only who asks the database sees it. */
	private void changeInTheDatabase(String title) throws Exception {
		BulkClassMapping mapping = (BulkClassMapping) ((IDBStore) repository.getStore()).getMappingStrategy()
				.getClassMapping(InterventionPackage.Literals.TARGET_GROUP);
		String column = mapping.getValueMappings().stream().filter(each -> each.getFeature() == TITLE).findFirst().orElseThrow().getField().getName();
		String change = "UPDATE " + mapping.getDBTables().get(0) + " SET " + column + "=?";
		try (Connection connection = store.database().getConnection(); PreparedStatement statement = connection.prepareStatement(change)) {
			statement.setString(1, title);
			assertThat(statement.executeUpdate()).isEqualTo(PARTS);
			if (!connection.getAutoCommit())
				connection.commit();
		}
	}

	private void commit(int part, String title) throws Exception {
		CDOTransaction transaction = store.openSession().openTransaction();
		((Intervention) transaction.getResource(path).getContents().get(0)).getTargetGroups().get(part).setTitle(title);
		transaction.commit();
	}

	@ParameterizedTest
	@EnumSource
	void request_nothingCommitted_isGivenWhatWasReadAhead(StoreKind kind) throws Exception {
		start(kind);
		assertThat(titleOfTheLastPartAfter(() -> changeInTheDatabase("changed"))).isEqualTo("as it was");
	}

	@ParameterizedTest
	@EnumSource
	void request_anythingCommittedMeanwhile_readsAnew(StoreKind kind) throws Exception {
		start(kind);
		assertThat(titleOfTheLastPartAfter(() -> {
			changeInTheDatabase("changed");
			commit(0, "of another one");
			// the server keeps what it has read only as long as it has memory for it
			repository.getRevisionManager().getCache().clear();
		})).isEqualTo("changed");
	}

	@ParameterizedTest
	@EnumSource
	void request_partCommittedMeanwhile_findsWhatIsCurrent(StoreKind kind) throws Exception {
		start(kind);
		assertThat(titleOfTheLastPartAfter(() -> {
			commit(PARTS - 1, "committed");
			repository.getRevisionManager().getCache().clear();
		})).isEqualTo("committed");
	}
}
