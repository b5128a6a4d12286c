package org.lovende.repository.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

import org.eclipse.emf.cdo.common.id.CDOID;
import org.eclipse.emf.cdo.common.revision.CDORevision;
import org.eclipse.emf.cdo.common.security.NoPermissionException;
import org.eclipse.emf.cdo.net4j.CDONet4jSession;
import org.eclipse.emf.cdo.transaction.CDOTransaction;
import org.eclipse.emf.cdo.util.CommitException;
import org.eclipse.emf.cdo.view.CDOView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lovende.model.intervention.Intervention;
import org.lovende.model.intervention.InterventionFactory;
import org.lovende.model.intervention.InterventionPackage;
import org.lovende.model.intervention.Status;
import org.lovende.model.organisation.Role;
import org.lovende.model.theory.Outcome;
import org.lovende.model.theory.Theory;
import org.lovende.model.theory.TheoryFactory;
import org.lovende.repository.server.net.RemoteStore;

class RightsTest {
	@TempDir
	Path temp;
	private TestServer server;
	private String unit;
	private String inner;
	private String other;

	private void start(StoreKind kind) throws Exception {
		server = TestServer.start(kind.newStore(temp));
		unit = server.addUnit("Children", "");
		inner = server.addUnit("Families", unit);
		other = server.addUnit("Adults", "");
		server.addUser("vera", Role.VIEWER, unit);
		server.addUser("carl", Role.CONTRIBUTOR, unit);
		server.addUser("lea", Role.QUALITY_LEAD, unit);
		server.addUser("olaf", Role.CONTRIBUTOR, other);
	}

	@AfterEach
	void stop() {
		if (server != null)
			server.close();
	}

	private static Intervention intervention(String name, String unit, boolean confidential) {
		Intervention intervention = InterventionFactory.eINSTANCE.createIntervention();
		intervention.setId(UUID.randomUUID().toString());
		intervention.setName(name);
		intervention.setUnit(unit);
		intervention.setConfidential(confidential);
		Theory theory = TheoryFactory.eINSTANCE.createTheory();
		Outcome outcome = TheoryFactory.eINSTANCE.createOutcome();
		outcome.setTitle("outcome of " + name);
		theory.getOutcomes().add(outcome);
		intervention.getTheories().add(theory);
		return intervention;
	}

	/** Adds an intervention as a user; answers its id. */
	private String add(String user, Intervention intervention) throws Exception {
		String id = intervention.getId();
		try (RemoteStore store = server.connect(user)) {
			CDONet4jSession session = store.openSession();
			CDOTransaction transaction = session.openTransaction();
			transaction.createResource("/interventions/" + id).getContents().add(intervention);
			transaction.commit();
		}
		return id;
	}

	@FunctionalInterface
	private interface Change {
		void make(Intervention intervention);
	}

	private void change(String user, String id, Change change) throws Exception {
		try (RemoteStore store = server.connect(user)) {
			CDONet4jSession session = store.openSession();
			CDOTransaction transaction = session.openTransaction();
			change.make((Intervention) transaction.getResource("/interventions/" + id).getContents().get(0));
			transaction.commit();
		}
	}

	private boolean canRead(String user, String id) throws Exception {
		try (RemoteStore store = server.connect(user)) {
			CDOView view = store.openSession().openView();
			Intervention intervention = (Intervention) view.getResource("/interventions/" + id).getContents().get(0);
			if (!intervention.cdoPermission().isReadable())
				return false;
			return intervention.getTheories().get(0).getOutcomes().get(0).getTitle().startsWith("outcome of");
		}
	}

	@ParameterizedTest
	@EnumSource
	void read_byUnit_ofTheUnitAndTheUnitsInsideItOnly(StoreKind kind) throws Exception {
		start(kind);
		String id = add("carl", intervention("Mentors", inner, false));
		assertThat(canRead("vera", id)).isTrue();
		assertThat(canRead("carl", id)).isTrue();
		assertThat(canRead("olaf", id)).isFalse();
		assertThat(canRead(TestServer.ADMINISTRATOR, id)).isTrue();
		String everybodys = add("carl", intervention("Common", null, false));
		assertThat(canRead("olaf", everybodys)).isTrue();
	}

	@Test
	void logIn_underAnotherLetterCase_hasTheSameRights() throws Exception {
		start(StoreKind.H2);
		String id = add(" Carl", intervention("Mentors", unit, false));
		assertThat(canRead("CARL", id)).isTrue();
	}

	@ParameterizedTest
	@EnumSource
	void read_confidential_thoseWhoWorkOnItOnly(StoreKind kind) throws Exception {
		start(kind);
		String id = add("lea", intervention("Secret", unit, true));
		assertThat(canRead("carl", id)).isTrue();
		assertThat(canRead("vera", id)).isFalse();
		assertThat(canRead(TestServer.ADMINISTRATOR, id)).isFalse();
	}

	/** Asks the server in every way that the protocol leaves, past what the client library would not ask. */
	@ParameterizedTest
	@EnumSource
	void read_whatMayNotBeSeen_doesNotTravel(StoreKind kind) throws Exception {
		start(kind);
		String id = add("lea", intervention("Secret", unit, true));
		List<CDOID> ids;
		try (RemoteStore store = server.connect("lea")) {
			Intervention intervention = (Intervention) store.openSession().openView().getResource("/interventions/" + id).getContents().get(0);
			ids = List.of(intervention.cdoID(), intervention.getTheories().get(0).cdoID(), intervention.getTheories().get(0).getOutcomes().get(0).cdoID());
		}
		try (RemoteStore store = server.connect("olaf")) {
			CDONet4jSession session = store.openSession();
			CDOView view = session.openView();
			for (CDORevision revision : session.getRevisionManager().getRevisions(ids, view, CDORevision.UNCHUNKED, CDORevision.DEPTH_INFINITE, true)) {
				assertThat(revision.isReadable()).isFalse();
				assertThatThrownBy(() -> revision.data().get(InterventionPackage.Literals.INTERVENTION__NAME, -1)).isInstanceOf(NoPermissionException.class);
			}
			for (CDOID each : ids)
				assertThat(session.getRevisionManager().getRevisionByVersion(each, view.getBranch().getVersion(1), CDORevision.UNCHUNKED, true).isReadable())
						.isFalse();
			assertThat(view.createQuery(CommitIndex.LANGUAGE, id).getResult()).isEmpty();
			assertThat(view.createQuery(CommitIndex.LANGUAGE, "").getResult()).isEmpty();
		}
	}

	@ParameterizedTest
	@EnumSource
	void write_withoutTheRole_isRefusedLoggedAndTheServerServesOn(StoreKind kind) throws Exception {
		start(kind);
		String id = add("carl", intervention("Mentors", unit, false));
		assertThatThrownBy(() -> change("vera", id, intervention -> intervention.setName("Hacked"))).isInstanceOfAny(CommitException.class,
				NoPermissionException.class);
		assertThatThrownBy(() -> add("vera", intervention("New", unit, false))).isInstanceOfAny(CommitException.class, NoPermissionException.class);
		assertThatThrownBy(() -> add("carl", intervention("New", other, false))).isInstanceOf(CommitException.class)
				.hasMessageContaining(RightsGuard.DENIED);
		assertThat(server.audit("DENIED")).anyMatch(line -> line.startsWith("carl\t" + TestServer.LOCALHOST + "\tadd Intervention"));
		change("carl", id, intervention -> intervention.setName("Renamed"));
	}

	@ParameterizedTest
	@EnumSource
	void write_whatIsForLeads_contributorsCannot(StoreKind kind) throws Exception {
		start(kind);
		String id = add("carl", intervention("Mentors", unit, false));
		assertThatThrownBy(() -> change("carl", id, intervention -> intervention.setStatus(Status.APPROVED))).isInstanceOf(CommitException.class);
		assertThatThrownBy(() -> change("carl", id, intervention -> intervention.setConfidential(true))).isInstanceOf(CommitException.class);
		assertThatThrownBy(() -> change("carl", id, intervention -> intervention.setUnit(null))).isInstanceOf(CommitException.class);
		change("lea", id, intervention -> intervention.setStatus(Status.APPROVED));
		assertThatThrownBy(() -> change("carl", id, intervention -> intervention.setPurpose("Changed after approval"))).isInstanceOf(CommitException.class);
		assertThatThrownBy(() -> change("carl", id, intervention -> intervention.getTheories().get(0).getOutcomes().get(0).setTitle("Changed")))
				.isInstanceOf(CommitException.class);
		change("lea", id, intervention -> intervention.setStatus(Status.DRAFT));
		change("carl", id, intervention -> intervention.setPurpose("Changed in a draft"));
	}

	@ParameterizedTest
	@EnumSource
	void dataStewardAndAuditor_readWhatTheyMay_andOnlyTheStewardWrites(StoreKind kind) throws Exception {
		start(kind);
		server.addUser("stine", Role.DATA_STEWARD, unit);
		server.addUser("audrey", Role.AUDITOR, "");
		String secret = add("lea", intervention("Secret", unit, true));
		String open = add("lea", intervention("Open", unit, false));
		assertThat(canRead("stine", secret)).isTrue();
		change("stine", secret, intervention -> intervention.setPurpose("Written by the steward"));
		assertThatThrownBy(() -> change("stine", secret, intervention -> intervention.setStatus(Status.APPROVED))).isInstanceOf(CommitException.class);
		assertThat(canRead("audrey", open)).isTrue();
		assertThat(canRead("audrey", secret)).isFalse();
		assertThatThrownBy(() -> change("audrey", open, intervention -> intervention.setName("Hacked"))).isInstanceOfAny(CommitException.class,
				NoPermissionException.class);
	}

	@ParameterizedTest
	@EnumSource
	void write_organisation_administratorsOnly(StoreKind kind) throws Exception {
		start(kind);
		assertThatThrownBy(() -> promote("carl")).isInstanceOfAny(CommitException.class, NoPermissionException.class);
		promote(TestServer.ADMINISTRATOR);
		assertThat(server.audit("RIGHTS")).anyMatch(line -> line.startsWith("admin\t"));
	}

	private void promote(String user) throws Exception {
		try (RemoteStore store = server.connect(user)) {
			CDOTransaction transaction = store.openSession().openTransaction();
			var organisation = (org.lovende.model.organisation.Organisation) transaction.getResource(OrganisationStore.PATH).getContents().get(0);
			organisation.getUnits().get(0).getMemberships().get(0).setRole(Role.QUALITY_LEAD);
			transaction.commit();
		}
	}
}
