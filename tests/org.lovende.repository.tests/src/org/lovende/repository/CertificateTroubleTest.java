package org.lovende.repository;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;

import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;

import org.junit.jupiter.api.Test;

class CertificateTroubleTest {
	private static SSLHandshakeException handshake(Exception cause) {
		SSLHandshakeException failure = new SSLHandshakeException("PKIX path validation failed");
		failure.initCause(new CertificateException("PKIX path validation failed", cause));
		return failure;
	}

	@Test
	void of_expired_isFoundBehindThePath() {
		assertThat(CertificateTrouble.of(handshake(new CertPathValidatorException("validity check failed", new CertificateExpiredException()))))
				.isEqualTo(CertificateTrouble.EXPIRED);
	}

	@Test
	void of_unknownAuthority() {
		assertThat(CertificateTrouble.of(handshake(new CertPathBuilderException("unable to find valid certification path"))))
				.isEqualTo(CertificateTrouble.UNKNOWN_AUTHORITY);
	}

	@Test
	void of_otherName() {
		assertThat(CertificateTrouble.of(handshake(new CertificateException("No subject alternative DNS name matching lovende.example found."))))
				.isEqualTo(CertificateTrouble.OTHER_NAME);
	}

	@Test
	void of_plainServer() {
		assertThat(CertificateTrouble.of(new SSLException("Unsupported or unrecognized SSL message"))).isEqualTo(CertificateTrouble.NOT_ENCRYPTED);
	}

	@Test
	void of_anythingElse_isOther() {
		assertThat(CertificateTrouble.of(new IOException("broken"))).isEqualTo(CertificateTrouble.OTHER);
		assertThat(CertificateTrouble.of(null)).isEqualTo(CertificateTrouble.OTHER);
	}
}
