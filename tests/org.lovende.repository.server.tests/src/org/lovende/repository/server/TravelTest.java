package org.lovende.repository.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.eclipse.emf.cdo.CDOObject;
import org.eclipse.emf.cdo.common.CDOCommonSession.Options.PassiveUpdateMode;
import org.eclipse.emf.cdo.common.commit.CDOCommitInfo;
import org.eclipse.emf.cdo.common.id.CDOID;
import org.eclipse.emf.cdo.common.revision.CDORevision;
import org.eclipse.emf.cdo.net4j.CDONet4jSession;
import org.eclipse.emf.cdo.transaction.CDOTransaction;
import org.eclipse.emf.cdo.view.CDOView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lovende.model.intervention.Intervention;
import org.lovende.model.intervention.InterventionFactory;
import org.lovende.model.organisation.Role;
import org.lovende.model.theory.Outcome;
import org.lovende.model.theory.Theory;
import org.lovende.model.theory.TheoryFactory;
import org.lovende.repository.server.net.Credentials;
import org.lovende.repository.server.net.RemoteStore;

/** Reads what the server says on the wire, whatever a client asks. */
class TravelTest {
	private static final long PATIENCE_MILLIS = 60_000;
	private static final String NAME = "veiled-name";
	private static final String TITLE = "veiled-title";
	private static final String ADDED = "Added veiled-label #1";
	private static final String CHANGED = "Changed veiled-label #2";

	@TempDir
	Path temp;
	private StoreLocation location;
	private TestServer server;
	private String id;

	private void start(StoreKind kind) throws Exception {
		location = kind.newStore(temp);
		server = TestServer.start(location);
		String unit = server.addUnit("Children", "");
		server.addUser("lea", Role.QUALITY_LEAD, unit);
		server.addUser("vera", Role.VIEWER, unit);
		server.addUser("olaf", Role.CONTRIBUTOR, server.addUnit("Adults", ""));
		Intervention intervention = InterventionFactory.eINSTANCE.createIntervention();
		id = UUID.randomUUID().toString();
		intervention.setId(id);
		intervention.setName(NAME);
		intervention.setUnit(unit);
		intervention.setConfidential(true);
		Theory theory = TheoryFactory.eINSTANCE.createTheory();
		Outcome outcome = TheoryFactory.eINSTANCE.createOutcome();
		outcome.setTitle(TITLE);
		theory.getOutcomes().add(outcome);
		intervention.getTheories().add(theory);
		commit(ADDED, transaction -> transaction.createResource(path()).getContents().add(intervention));
	}

	@AfterEach
	void stop() {
		if (server != null)
			server.close();
	}

	private String path() {
		return "/interventions/" + id;
	}

	@FunctionalInterface
	private interface Act {
		void on(CDOTransaction transaction);
	}

	/** Does something as somebody who may; answers when. */
	private long commit(String label, Act act) throws Exception {
		try (RemoteStore store = server.connect("lea")) {
			CDOTransaction transaction = store.openSession().openTransaction();
			act.on(transaction);
			transaction.setCommitComment(label);
			return transaction.commit().getTimeStamp();
		}
	}

	private List<CDOID> objects() throws Exception {
		try (RemoteStore store = server.connect("lea")) {
			Intervention intervention = (Intervention) store.openSession().openView().getResource(path()).getContents().get(0);
			List<CDOID> ids = new ArrayList<>(List.of(intervention.cdoID()));
			intervention.eAllContents().forEachRemaining(object -> ids.add(((CDOObject) object).cdoID()));
			return ids;
		}
	}

	/** Has a user listen while somebody changes the intervention, and then ask for it in every way that there is; answers what came. */
	private String heardBy(String user) throws Exception {
		try (Tap tap = new Tap(server.port());
				RemoteStore store = RemoteStore.open(TestServer.LOCALHOST, tap.port(), "lovende", new Credentials(user, TestServer.PASSWORD, null))) {
			CDONet4jSession session = store.openSession();
			session.options().setPassiveUpdateEnabled(true);
			session.options().setPassiveUpdateMode(PassiveUpdateMode.ADDITIONS);
			CDOView view = session.openView();
			long time = commit(CHANGED, transaction -> ((Intervention) transaction.getResource(path()).getContents().get(0)).setPurpose(TITLE + Math.random()));
			assertThat(view.waitForUpdate(time, PATIENCE_MILLIS)).isTrue();
			List<CDOCommitInfo> commits = new ArrayList<>();
			session.getCommitInfoManager().getCommitInfos(null, CDOView.UNSPECIFIED_DATE, CDOView.UNSPECIFIED_DATE, commits::add);
			assertThat(commits).extracting(CDOCommitInfo::getTimeStamp).contains(time);
			List<CDOID> ids = objects();
			session.getRevisionManager().getRevisions(ids, view, CDORevision.UNCHUNKED, CDORevision.DEPTH_INFINITE, true);
			session.getRevisionManager().getRevisions(ids, view.getBranch().getPoint(time - 1), CDORevision.UNCHUNKED, CDORevision.DEPTH_INFINITE, true);
			for (CDOID each : ids)
				session.getRevisionManager().getRevisionByVersion(each, view.getBranch().getVersion(1), CDORevision.UNCHUNKED, true);
			view.createQuery(CommitIndex.LANGUAGE, id).getResult();
			view.createQuery(CommitIndex.LANGUAGE, "").getResult();
			view.queryResources(view.getResourceFolder("/interventions"), "", false);
			session.refresh();
			return tap.heard();
		}
	}

	@ParameterizedTest
	@EnumSource
	void confidentialIntervention_thoseWithoutTheRight_hearNeitherItsContentNorTheLabelsOfItsCommits(StoreKind kind) throws Exception {
		start(kind);
		assertThat(heardBy("lea")).contains(NAME, TITLE, ADDED, CHANGED);
		assertThat(heardBy("vera")).doesNotContain("veiled");
		assertThat(heardBy("olaf")).doesNotContain("veiled");
		assertThat(heardBy(TestServer.ADMINISTRATOR)).doesNotContain("veiled");
	}

	@ParameterizedTest
	@EnumSource
	void confidentialIntervention_afterTheServerWasStartedAnew_labelsOfOldCommitsStillDoNotTravel(StoreKind kind) throws Exception {
		start(kind);
		server.close();
		server = TestServer.start(location);
		assertThat(heardBy("lea")).contains(ADDED);
		assertThat(heardBy("vera")).doesNotContain("veiled");
	}

	@ParameterizedTest
	@EnumSource
	void commitOfTwoInterventions_whoMayReadOneOfThem_hearsWhoMadeItButNotItsLabel(StoreKind kind) throws Exception {
		start(kind);
		Intervention open = InterventionFactory.eINSTANCE.createIntervention();
		String openId = UUID.randomUUID().toString();
		open.setId(openId);
		open.setName("Open");
		long added = commit("Added an open one", transaction -> transaction.createResource("/interventions/" + openId).getContents().add(open));
		long both = commit(CHANGED, transaction -> {
			((Intervention) transaction.getResource("/interventions/" + openId).getContents().get(0)).setPurpose("Open");
			((Intervention) transaction.getResource(path()).getContents().get(0)).setPurpose(TITLE);
		});
		assertThat(commitsOf(openId, "lea")).containsExactly(both + " lea " + CHANGED, added + " lea Added an open one");
		assertThat(commitsOf(openId, "vera")).containsExactly(both + " lea ", added + " lea Added an open one");
	}

	/** What the index says about the commits of an intervention: time, user and comment of each. */
	private List<String> commitsOf(String intervention, String user) throws Exception {
		try (RemoteStore store = server.connect(user)) {
			return store.openSession().openView().createQuery(CommitIndex.LANGUAGE, intervention).getResult(Object[].class).stream()
					.map(row -> row[CommitIndex.TIME] + " " + row[CommitIndex.USER] + " " + row[CommitIndex.COMMENT]).toList();
		}
	}

	/** CDO answers this request without looking at anybody's rights. */
	@ParameterizedTest
	@EnumSource
	void changesOfACommit_askedFor_areRefused(StoreKind kind) throws Exception {
		start(kind);
		long time = commit(CHANGED, transaction -> ((Intervention) transaction.getResource(path()).getContents().get(0)).setPurpose(TITLE));
		try (Tap tap = new Tap(server.port());
				RemoteStore store = RemoteStore.open(TestServer.LOCALHOST, tap.port(), "lovende", new Credentials("olaf", TestServer.PASSWORD, null))) {
			CDOCommitInfo commit = store.openSession().getCommitInfoManager().getCommitInfo(time);
			assertThatThrownBy(() -> commit.getChangedObjects().size()).isInstanceOf(Exception.class);
			assertThat(tap.heard()).doesNotContain("veiled");
		}
		assertThat(server.audit("ATTACK")).singleElement().asString().startsWith("olaf\t127.0.0.1\trequest ");
	}
}
