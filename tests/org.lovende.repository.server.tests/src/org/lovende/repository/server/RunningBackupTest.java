package org.lovende.repository.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

import org.eclipse.emf.cdo.net4j.CDONet4jSession;
import org.eclipse.emf.cdo.transaction.CDOTransaction;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lovende.model.intervention.Intervention;
import org.lovende.model.intervention.InterventionFactory;
import org.lovende.model.organisation.Role;
import org.lovende.repository.server.backup.Restore;
import org.lovende.repository.server.net.RemoteService;
import org.lovende.repository.server.net.RemoteStore;

/** A server is backed up while others work with it. */
class RunningBackupTest {
	private static final Duration PATIENCE = Duration.ofSeconds(60);

	@TempDir
	Path temp;
	private final String id = UUID.randomUUID().toString();

	@ParameterizedTest
	@EnumSource
	void backup_whileSomebodyCommits_restoresAMomentWithAccountsAndAuditLog(StoreKind kind) throws Exception {
		StoreLocation place = kind.newLocation(Files.createDirectory(temp.resolve("restored")));
		List<String> audit;
		Path file;
		ExecutorService thread = Executors.newSingleThreadExecutor();
		try (TestServer server = TestServer.startWithBackups(kind.newStore(temp), temp.resolve("backups"))) {
			server.addUser("carl", Role.CONTRIBUTOR, "");
			CountDownLatch begun = new CountDownLatch(3);
			AtomicBoolean enough = new AtomicBoolean();
			Future<Integer> commits = thread.submit(() -> write(server, begun, enough));
			assertThat(begun.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
			try (RemoteStore admin = server.connect(TestServer.ADMINISTRATOR)) {
				assertThat(admin.call(Services.BACKUP, List.of()).refused()).isFalse();
				file = Path.of(await(admin));
			}
			enough.set(true);
			assertThat(commits.get(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isGreaterThan(3);
			audit = server.audit("ACCOUNT");
			assertThat(server.audit("BACKUP")).singleElement().asString().contains(file.getFileName().toString());
		} finally {
			thread.shutdownNow();
		}
		Restore.restore(file, place, "operator", done -> { });
		try (TestServer restored = TestServer.start(place); RemoteStore carl = restored.connect("carl")) {
			CDONet4jSession session = carl.openSession();
			Intervention intervention = (Intervention) session.openView().getResource("/interventions/" + id).getContents().get(0);
			assertThat(intervention.getPurpose()).isNotNull().isEqualTo(intervention.getMethods());
			assertThat(restored.audit("ACCOUNT")).startsWith(audit.toArray(String[]::new));
			assertThat(restored.call(Services.AUDIT_VERIFY)).isEmpty();
			assertThat(restored.audit("LOGIN")).anyMatch(line -> line.startsWith("carl")).hasSizeGreaterThan(2);
		}
	}

	/** Commits until there is enough; each commit says the same number in two places. */
	private int write(TestServer server, CountDownLatch begun, AtomicBoolean enough) throws Exception {
		try (RemoteStore carl = server.connect("carl")) {
			CDONet4jSession session = carl.openSession();
			CDOTransaction transaction = session.openTransaction();
			Intervention intervention = InterventionFactory.eINSTANCE.createIntervention();
			intervention.setId(id);
			intervention.setName("Blåbær");
			transaction.createResource("/interventions/" + id).getContents().add(intervention);
			int number = 0;
			while (!enough.get() || number <= 3) {
				intervention.setPurpose("Number " + number);
				intervention.setMethods("Number " + number++);
				transaction.commit();
				begun.countDown();
			}
			return number;
		}
	}

	private static String await(RemoteStore admin) throws Exception {
		for (Instant end = Instant.now().plus(PATIENCE); Instant.now().isBefore(end); Thread.sleep(20)) {
			RemoteService.Answer state = admin.call(Services.BACKUP_STATE, List.of());
			assertThat(state.refused()).as(state.toString()).isFalse();
			if (state.texts().size() > 2)
				return state.texts().get(0);
		}
		throw new TimeoutException();
	}

	@ParameterizedTest
	@EnumSource
	void backup_byOthersThanAdministrators_isRefused(StoreKind kind) throws Exception {
		try (TestServer server = TestServer.startWithBackups(kind.newStore(temp), temp.resolve("backups"))) {
			server.addUser("carl", Role.QUALITY_LEAD, "");
			try (RemoteStore carl = server.connect("carl")) {
				assertThat(carl.call(Services.BACKUP, List.of()).texts()).contains(Services.NOT_ALLOWED);
			}
			assertThat(temp.resolve("backups")).doesNotExist();
		}
	}

	@ParameterizedTest
	@EnumSource
	void backup_serverWithoutAFolderForIt_isRefused(StoreKind kind) throws Exception {
		try (TestServer server = TestServer.start(kind.newStore(temp)); RemoteStore admin = server.connect(TestServer.ADMINISTRATOR)) {
			assertThat(admin.call(Services.BACKUP, List.of()).texts()).contains(Services.NO_BACKUP_FOLDER);
		}
	}

	@ParameterizedTest
	@EnumSource
	void backup_folderThatCannotBe_failsWithItsReasonAndLeavesNothing(StoreKind kind) throws Exception {
		Path blocked = Files.writeString(temp.resolve("file"), "");
		try (TestServer server = TestServer.startWithBackups(kind.newStore(temp), blocked.resolve("backups"));
				RemoteStore admin = server.connect(TestServer.ADMINISTRATOR)) {
			RemoteService.Answer answer = admin.call(Services.BACKUP, List.of());
			for (Instant end = Instant.now().plus(PATIENCE); !answer.refused() && Instant.now().isBefore(end); Thread.sleep(20))
				answer = admin.call(Services.BACKUP_STATE, List.of());
			assertThat(answer.texts()).contains(Services.FAILED);
		}
		try (Stream<Path> files = Files.walk(temp)) {
			assertThat(files).noneMatch(path -> path.toString().endsWith(".part"));
		}
	}
}
