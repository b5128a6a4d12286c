package org.lovende.repository.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.emf.cdo.common.protocol.CDOProtocolConstants;
import org.eclipse.emf.cdo.net4j.CDONet4jSession;
import org.eclipse.emf.cdo.transaction.CDOTransaction;
import org.eclipse.emf.cdo.view.CDOView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lovende.model.intervention.Intervention;
import org.lovende.model.intervention.InterventionFactory;
import org.lovende.model.organisation.Role;
import org.lovende.repository.server.StoreException.Kind;
import org.lovende.repository.server.net.RemoteService;
import org.lovende.repository.server.net.RemoteStore;
import org.lovende.repository.server.security.Accounts;

/** Whatever comes: it is refused with a line in the audit log, and the server serves on. On which store is for the subclasses to say. */
abstract class AttackTest {
	private static final int HALF_OPEN = 1000;
	private static final int MAGIC = 0x4C6F7631;
	private static final int ACCEPTED = 0;
	private static final int OPEN_CHANNEL = 1;
	private static final long MAX_MESSAGE = 1 << 20;

	/** A clock that a test moves. */
	private static final class TestClock extends Clock {
		private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-01-31T12:00:00Z"));

		void advance(Duration time) {
			now.updateAndGet(instant -> instant.plus(time));
		}

		@Override
		public Instant instant() {
			return now.get();
		}

		@Override
		public ZoneId getZone() {
			return ZoneId.of("UTC");
		}

		@Override
		public Clock withZone(ZoneId zone) {
			throw new UnsupportedOperationException();
		}
	}

	@TempDir
	Path temp;
	private final TestClock clock = new TestClock();
	private StoreLocation location;
	private TestServer server;

	abstract StoreKind kind();

	@BeforeEach
	void start() throws Exception {
		location = kind().newStore(temp);
		server = TestServer.start(location, null, clock, MAX_MESSAGE);
		server.addUser("carl", Role.CONTRIBUTOR, "");
	}

	@AfterEach
	void servesOn() throws Exception {
		try (RemoteStore store = server.connect(TestServer.ADMINISTRATOR)) {
			CDONet4jSession session = store.openSession();
			assertThat(session.openView().hasResource(OrganisationStore.PATH)).isTrue();
		} finally {
			server.close();
		}
	}

	private void assertRefused(Kind kind, String user, String password) {
		assertThatThrownBy(() -> server.connect(user, password)).isInstanceOfSatisfying(StoreException.class, e -> assertThat(e.kind()).isEqualTo(kind));
	}

	@Test
	void logIn_wrongOrMissingCredentials_isRefused() {
		assertRefused(Kind.WRONG_CREDENTIALS, "carl", "wrong");
		assertRefused(Kind.WRONG_CREDENTIALS, "carl", "");
		assertRefused(Kind.WRONG_CREDENTIALS, "nobody", TestServer.PASSWORD);
		assertRefused(Kind.WRONG_CREDENTIALS, "", "");
		assertRefused(Kind.WRONG_CREDENTIALS, "' OR 1=1 --", "x");
		assertThat(server.audit("LOGIN_REFUSED")).hasSize(5).allMatch(line -> line.endsWith("\t127.0.0.1\tWRONG_CREDENTIALS"));
	}

	@Test
	void logIn_repeatedFailures_locksTheAccountForAWhile() throws Exception {
		for (int i = 0; i < Accounts.MAX_FAILURES; i++)
			assertRefused(Kind.WRONG_CREDENTIALS, "carl", "wrong " + i);
		assertRefused(Kind.LOCKED_OUT, "carl", TestServer.PASSWORD);
		clock.advance(Accounts.LOCK_TIME.plusSeconds(1));
		server.connect("carl").close();
	}

	@Test
	void logIn_lockedAccount_administratorUnlocks() throws Exception {
		for (int i = 0; i < Accounts.MAX_FAILURES; i++)
			assertRefused(Kind.WRONG_CREDENTIALS, "carl", "wrong " + i);
		server.call(Services.USER_UNLOCK, "carl");
		server.connect("carl").close();
	}

	@Test
	void disable_accountWithConnections_endsThem() throws Exception {
		try (RemoteStore store = server.connect("carl")) {
			CountDownLatch closed = new CountDownLatch(1);
			store.onClosed(closed::countDown);
			server.call(Services.USER_DISABLE, "carl");
			assertThat(closed.await(1, TimeUnit.MINUTES)).isTrue();
		}
		assertRefused(Kind.DISABLED, "carl", TestServer.PASSWORD);
	}

	@ParameterizedTest
	@ValueSource(strings = { "sql", "hql", "ocl", "instances", "xrefs" })
	void query_inALanguageThatClientsNeedNot_isRefused(String language) throws Exception {
		try (RemoteStore store = server.connect(TestServer.ADMINISTRATOR)) {
			CDOView view = store.openSession().openView();
			assertThatThrownBy(() -> view.createQuery(language, "SELECT * FROM LOVENDE_ACCOUNTS").getResult()).hasStackTraceContaining("SecurityException");
		}
		assertThat(server.audit("ATTACK")).containsExactly(TestServer.ADMINISTRATOR + "\t127.0.0.1\tquery " + language);
	}

	@Test
	void request_thatClientsNeedNot_isRefused() throws Exception {
		try (RemoteStore store = server.connect("carl")) {
			CDONet4jSession session = store.openSession();
			CDOView now = session.openView();
			CDOView then = session.openView(session.getRepositoryInfo().getCreationTime());
			assertThatThrownBy(() -> now.compareRevisions(then));
		}
		assertThat(server.audit("ATTACK")).singleElement().asString().startsWith("carl\t127.0.0.1\trequest ");
	}

	@Test
	void call_whatIsForAdministrators_isRefusedForOthers() throws Exception {
		try (RemoteStore store = server.connect("carl")) {
			for (String service : List.of(Services.USERS, Services.AUDIT, Services.STATUS, Services.USER_ADD, "nonsense")) {
				RemoteService.Answer answer = store.call(service, List.of());
				assertThat(answer.refused()).isTrue();
				assertThat(answer.texts()).contains(Services.NOT_ALLOWED);
			}
		}
		assertThat(server.audit("DENIED")).contains("carl\t127.0.0.1\t" + Services.USERS);
	}

	/** Speaks the protocol up to the log-in, with no client library in between. */
	private Socket logIn() throws IOException {
		Socket socket = new Socket(TestServer.LOCALHOST, server.port());
		DataOutputStream out = new DataOutputStream(socket.getOutputStream());
		out.writeInt(MAGIC);
		out.writeInt(ModelVersion.CURRENT);
		for (String text : List.of("carl", TestServer.PASSWORD)) {
			out.writeShort(text.length());
			out.writeChars(text);
		}
		DataInputStream in = new DataInputStream(socket.getInputStream());
		assertThat(in.readByte()).isEqualTo((byte) ACCEPTED);
		in.readInt();
		return socket;
	}

	private void assertClosed(Socket socket) throws IOException {
		try {
			socket.getInputStream().readAllBytes();
		} catch (SocketException e) {
			// reset, because what was sent was not even read
		}
		socket.close();
	}

	@Test
	void frame_oversized_endsTheConnection() throws Exception {
		Socket socket = logIn();
		DataOutputStream out = new DataOutputStream(socket.getOutputStream());
		out.writeShort(1);
		out.writeByte(0);
		out.writeInt(Integer.MAX_VALUE);
		assertClosed(socket);
		assertThat(server.awaitAudit("ATTACK")).containsExactly("carl\t127.0.0.1\tframe of " + Integer.MAX_VALUE + " bytes");
	}

	@Test
	void frame_truncated_endsTheConnectionWhenThePeerDoes() throws Exception {
		Socket socket = logIn();
		DataOutputStream out = new DataOutputStream(socket.getOutputStream());
		out.writeShort(1);
		out.writeByte(0);
		out.writeInt(100);
		out.write(new byte[50]); // and no more of them
		socket.shutdownOutput();
		assertClosed(socket);
		assertThat(server.awaitAudit("ATTACK")).containsExactly("carl\t127.0.0.1\tframe that is cut off");
	}

	@Test
	void stop_whileClientsLeave_logsThatEachHasLeft() throws Exception {
		List<Socket> sockets = new ArrayList<>();
		for (int i = 0; i < 40; i++)
			sockets.add(logIn());
		for (Socket socket : sockets)
			socket.close();
		server.close();
		server = TestServer.start(location, null, clock, MAX_MESSAGE);
		assertThat(server.audit("LOGOUT")).hasSameSizeAs(sockets);
	}

	@Test
	void message_truncated_isLoggedWhenThePeerEndsTheConnection() throws Exception {
		Socket socket = logIn();
		DataOutputStream out = new DataOutputStream(socket.getOutputStream());
		ByteArrayOutputStream content = new ByteArrayOutputStream();
		DataOutputStream open = new DataOutputStream(content);
		open.writeByte(OPEN_CHANNEL);
		open.writeShort(1);
		open.writeInt(CDOProtocolConstants.PROTOCOL_VERSION);
		open.writeUTF(CDOProtocolConstants.PROTOCOL_NAME);
		writeFrame(out, 0, content.toByteArray());
		assertThat(new DataInputStream(socket.getInputStream()).readShort()).as("it has answered that the channel is open").isZero();
		writeFrame(out, 1, new byte[50]); // without the sign that this is all of the message
		socket.shutdownOutput();
		assertClosed(socket);
		assertThat(server.awaitAudit("ATTACK")).containsExactly("carl\t127.0.0.1\tmessage that is cut off");
	}

	private static void writeFrame(DataOutputStream out, int channel, byte[] content) throws IOException {
		out.writeShort(channel);
		out.writeByte(0);
		out.writeInt(content.length);
		out.write(content);
	}

	@Test
	void message_oversized_endsTheConnection() throws Exception {
		try (RemoteStore store = server.connect("carl")) {
			CDOTransaction transaction = store.openSession().openTransaction();
			Intervention intervention = InterventionFactory.eINSTANCE.createIntervention();
			intervention.setId(UUID.randomUUID().toString());
			intervention.setPurpose("x".repeat((int) MAX_MESSAGE + 1));
			transaction.createResource("/interventions/" + intervention.getId()).getContents().add(intervention);
			assertThatThrownBy(transaction::commit).isInstanceOf(Exception.class);
		}
		assertThat(server.awaitAudit("ATTACK")).containsExactly("carl\t127.0.0.1\tmessage of more than " + MAX_MESSAGE + " bytes");
	}

	@Test
	void logIn_noneOfOurs_isTurnedAway() throws Exception {
		try (Socket socket = new Socket(TestServer.LOCALHOST, server.port())) {
			socket.getOutputStream().write("SSH-2.0-OpenSSH\r\n".getBytes(StandardCharsets.US_ASCII));
			assertThat(socket.getInputStream().readAllBytes()).isEmpty();
		} catch (SocketException e) {
			// reset, because the rest of what was sent was not even read
		}
		assertThat(server.awaitAudit("ATTACK")).hasSize(1).allMatch(line -> line.contains("no client of this server"));
	}

	@Test
	void logIn_truncated_isTurnedAway() throws Exception {
		try (Socket socket = new Socket(TestServer.LOCALHOST, server.port())) {
			new DataOutputStream(socket.getOutputStream()).writeInt(MAGIC);
			socket.shutdownOutput();
			assertThat(socket.getInputStream().readAllBytes()).isEmpty();
		}
		assertThat(server.awaitAudit("ATTACK")).containsExactly("\t127.0.0.1\tlog-in that is cut off");
	}

	@Test
	void connections_halfOpenByTheThousand_othersStillGetIn() throws Exception {
		List<Socket> sockets = new ArrayList<>();
		try {
			for (int i = 0; i < HALF_OPEN; i++)
				sockets.add(new Socket(TestServer.LOCALHOST, server.port()));
			server.connect("carl").close();
			assertThat(server.audit("ATTACK")).hasSizeGreaterThan(HALF_OPEN / 3).allMatch(line -> line.startsWith("\t127.0.0.1\t"));
		} finally {
			for (Socket socket : sockets)
				socket.close();
		}
	}

	@Test
	void auditLog_lineChangedInTheDatabase_isNoticed() throws Exception {
		assertRefused(Kind.WRONG_CREDENTIALS, "carl", "wrong");
		assertThat(server.call(Services.AUDIT_VERIFY)).isEmpty();
		server.close();
		try (StoreDatabase database = open(location);
				Statement statement = database.connection().createStatement()) {
			assertThat(statement.executeUpdate("UPDATE LOVENDE_AUDIT SET ACTOR = 'olaf' WHERE KIND = 'LOGIN_REFUSED'")).isEqualTo(1);
		}
		server = TestServer.start(location);
		assertThat(server.call(Services.AUDIT_VERIFY)).hasSize(1);
	}

	private static StoreDatabase open(StoreLocation location) throws Exception {
		return location.directory() == null ? new PostgresDatabase(location) : new H2Database(new StoreDirectory(location.directory()).database());
	}
}
