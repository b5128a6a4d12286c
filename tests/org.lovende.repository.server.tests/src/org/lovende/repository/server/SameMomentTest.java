package org.lovende.repository.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.UUID;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.eclipse.emf.cdo.eresource.CDOResourceNode;
import org.eclipse.emf.cdo.transaction.CDOTransaction;
import org.eclipse.emf.cdo.util.CommitException;
import org.eclipse.emf.cdo.util.ConcurrentAccessException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lovende.model.intervention.Intervention;
import org.lovende.model.intervention.InterventionFactory;
import org.lovende.model.organisation.Role;
import org.lovende.repository.server.net.RemoteStore;

/** Two users who do something at the same moment: neither has seen what the other commits. On which store is for the subclasses to say. */
abstract class SameMomentTest {
	private static final String LIVE = "/interventions/";
	private static final String TRASH = "/trash/";

	@TempDir
	Path temp;
	private TestServer server;
	private RemoteStore store;

	abstract StoreKind kind();

	@BeforeEach
	void start() throws Exception {
		server = TestServer.start(kind().newStore(temp));
		server.addUser("lea", Role.QUALITY_LEAD, "");
		store = server.connect("lea");
	}

	@AfterEach
	void stop() {
		store.close();
		server.close();
	}

	/** Another user; has seen all that is committed by now, and nothing later. */
	private CDOTransaction somebody() {
		CDOTransaction transaction = store.openSession().openTransaction();
		transaction.getResourceFolder("/interventions").getNodes().forEach(CDOResourceNode::getName);
		transaction.getResourceFolder("/trash").getNodes().forEach(CDOResourceNode::getName);
		return transaction;
	}

	private static String add(CDOTransaction transaction, String name) {
		Intervention intervention = InterventionFactory.eINSTANCE.createIntervention();
		String id = UUID.randomUUID().toString();
		intervention.setId(id);
		intervention.setName(name);
		transaction.createResource(LIVE + id).getContents().add(intervention);
		return id;
	}

	private String added(String name) throws CommitException {
		CDOTransaction transaction = somebody();
		String id = add(transaction, name);
		transaction.commit();
		return id;
	}

	private static Intervention intervention(CDOTransaction transaction, String id) {
		return (Intervention) transaction.getResource(LIVE + id).getContents().get(0);
	}

	private static void assertNameTaken(ThrowingCallable commit) {
		assertThatThrownBy(commit).satisfies(e -> assertThat(UniqueNames.isRefusal(e)).isTrue());
	}

	@Test
	void commit_bothAddRemoveAndMove_isNoConflict() throws Exception {
		String moved = added("Moved");
		String removed = added("Removed");
		CDOTransaction one = somebody();
		CDOTransaction other = somebody();
		String first = add(one, "First");
		one.getResource(LIVE + moved).setPath(TRASH + moved);
		String second = add(other, "Second");
		other.getResource(LIVE + removed).delete(null);
		one.commit();
		other.commit();
		CDOTransaction after = somebody();
		assertThat(after.getResourceFolder("/interventions").getNodes()).extracting(CDOResourceNode::getName).containsExactly(first, second);
		assertThat(after.getResourceFolder("/trash").getNodes()).extracting(CDOResourceNode::getName).containsExactly(moved);
		assertThat(intervention(after, second).getName()).isEqualTo("Second");
	}

	@Test
	void commit_bothChangeTheSameElement_isAConflict() throws Exception {
		String id = added("A");
		CDOTransaction one = somebody();
		CDOTransaction other = somebody();
		intervention(one, id).setPurpose("one");
		intervention(other, id).setPurpose("other");
		add(other, "B");
		one.commit();
		assertThatThrownBy(other::commit).isInstanceOf(ConcurrentAccessException.class);
	}

	@Test
	void commit_nameTakenMeanwhile_isRefused() throws Exception {
		CDOTransaction one = somebody();
		CDOTransaction other = somebody();
		add(one, "Mentors");
		add(other, " MENTORS ");
		one.commit();
		assertNameTaken(other::commit);
		String id = added("Other");
		CDOTransaction renaming = somebody();
		intervention(renaming, id).setName("mentors");
		assertNameTaken(renaming::commit);
	}

	@Test
	void commit_backFromTheTrashToATakenName_isRefused() throws Exception {
		String id = added("Mentors");
		CDOTransaction deleting = somebody();
		deleting.getResource(LIVE + id).setPath(TRASH + id);
		deleting.commit();
		added("Mentors");
		CDOTransaction restoring = somebody();
		restoring.getResource(TRASH + id).setPath(LIVE + id);
		assertNameTaken(restoring::commit);
	}
}
