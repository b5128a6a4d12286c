package org.lovende.repository.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Clock;

import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509TrustManager;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.eclipse.emf.cdo.net4j.CDONet4jSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lovende.repository.server.StoreException.Kind;
import org.lovende.repository.server.net.Credentials;
import org.lovende.repository.server.net.RemoteStore;
import org.lovende.repository.server.net.Tls;

/** Connections that are encrypted, and those that ought to be. On which store is for the subclasses to say. */
abstract class TlsTest {
	private static final String LOCALHOST = "localhost";

	@TempDir
	Path temp;
	private TestCertificates certificates;

	abstract StoreKind kind();

	@BeforeEach
	void makeCertificates() throws Exception {
		certificates = new TestCertificates(temp.resolve("certificates"), "dns:" + LOCALHOST);
	}

	private TestServer start(SSLContext tls) throws Exception {
		return TestServer.start(kind().newStore(temp), tls, Clock.systemUTC(), ServerSettings.MAX_MESSAGE);
	}

	private TestServer start() throws Exception {
		return start(Tls.server(certificates.keyStore(), TestCertificates.PASSWORD.toCharArray()));
	}

	private static RemoteStore connect(TestServer server, String host, Path authorities) throws StoreException {
		return RemoteStore.open(host, server.port(), "lovende", new Credentials(TestServer.ADMINISTRATOR, TestServer.PASSWORD, authorities));
	}

	private static void assertNotTrusted(ThrowingCallable connecting) {
		assertThatThrownBy(connecting).isInstanceOfSatisfying(StoreException.class, e -> assertThat(e.kind()).isEqualTo(Kind.NOT_TRUSTED));
	}

	@Test
	void connect_withTheServersAuthority_works() throws Exception {
		try (TestServer server = start(); RemoteStore store = connect(server, LOCALHOST, certificates.certificate())) {
			CDONet4jSession session = store.openSession();
			assertThat(session.openView().hasResource(OrganisationStore.PATH)).isTrue();
			assertThat(server.audit("LOGIN")).containsExactly("admin\t127.0.0.1\t");
		}
	}

	@Test
	void connect_serverWithPemFiles_works() throws Exception {
		try (TestServer server = start(Tls.serverPem(certificates.certificate(), certificates.privateKey()));
				RemoteStore store = connect(server, LOCALHOST, certificates.certificate())) {
			assertThat(store.isConnected()).isTrue();
		}
	}

	@Test
	void connect_certificateOfAnotherAuthority_isRefusedByTheClient() throws Exception {
		TestCertificates others = new TestCertificates(temp.resolve("others"), "dns:" + LOCALHOST);
		try (TestServer server = start()) {
			assertNotTrusted(() -> connect(server, LOCALHOST, others.certificate()));
			assertThat(server.audit("LOGIN")).isEmpty();
		}
	}

	@Test
	void connect_certificateForAnotherName_isRefusedByTheClient() throws Exception {
		try (TestServer server = start()) {
			assertNotTrusted(() -> connect(server, TestServer.LOCALHOST, certificates.certificate()));
		}
	}

	@Test
	void connect_plainToTheTlsPort_isRefusedLoggedAndTheServerServesOn() throws Exception {
		try (TestServer server = start()) {
			try (Socket plain = new Socket(TestServer.LOCALHOST, server.port())) {
				OutputStream out = plain.getOutputStream();
				out.write("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
				out.flush();
				plain.getInputStream().readAllBytes(); // an alert of TLS, then the end
			}
			assertThatThrownBy(() -> server.connect(TestServer.ADMINISTRATOR)).isInstanceOfSatisfying(StoreException.class,
					e -> assertThat(e.kind()).isEqualTo(Kind.ENCRYPTED_ONLY));
			assertThat(server.awaitAudit("ATTACK")).isNotEmpty().allMatch(line -> line.startsWith("\t127.0.0.1\t"));
			connect(server, LOCALHOST, certificates.certificate()).close();
		}
	}

	@Test
	void connect_oldTls_isRefused() throws Exception {
		try (TestServer server = start()) {
			SSLContext trusting = SSLContext.getInstance("TLS");
			trusting.init(null, new TrustManager[] { new TrustsAll() }, null);
			try (SSLSocket socket = (SSLSocket) trusting.getSocketFactory().createSocket(TestServer.LOCALHOST, server.port())) {
				socket.setEnabledProtocols(new String[] { "TLSv1.1" });
				assertThatThrownBy(socket::startHandshake).isInstanceOf(SSLException.class);
			}
		}
	}

	@Test
	void start_plainBeyondThisMachine_isRefused() throws Exception {
		StoreLocation location = kind().newStore(temp);
		assertThatThrownBy(() -> StoreServer.start(ServerSettings.of(location, new InetSocketAddress("0.0.0.0", 0), null), "server"))
				.isInstanceOf(IllegalArgumentException.class);
		EmbeddedStore.open(location, "anna").close();
	}

	private static final class TrustsAll implements X509TrustManager {
		@Override
		public void checkClientTrusted(X509Certificate[] chain, String kind) {
			// nothing to check
		}

		@Override
		public void checkServerTrusted(X509Certificate[] chain, String kind) {
			// nothing to check
		}

		@Override
		public X509Certificate[] getAcceptedIssuers() {
			return new X509Certificate[0];
		}
	}
}
