package org.lovende.repository;

import java.security.cert.CertPathBuilderException;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.security.cert.PKIXReason;
import java.util.Set;

import javax.net.ssl.SSLException;

/** Why a server cannot be trusted, as far as a user can do something about it. Java says it in the causes of an exception. */
enum CertificateTrouble {
	/** The certificate was valid once. */
	EXPIRED("certificateExpired"),
	/** The certificate will be valid, or the clock of this machine is slow. */
	NOT_YET_VALID("certificateNotYetValid"),
	/** No authority that is trusted here has signed the certificate. */
	UNKNOWN_AUTHORITY("certificateUnknown"),
	/** The certificate is made out to another name. */
	OTHER_NAME("certificateOtherName"),
	/** What answers there does not speak TLS. */
	NOT_ENCRYPTED("serverNotEncrypted"),
	/** Anything else. */
	OTHER("serverNotTrusted");

	/** How Java's words for a certificate with other names begin; there is no class for it. */
	private static final String[] OTHER_NAMES = { "No subject alternative", "No name matching" };
	/** The second one: the authority that is known has the name of the certificate's, but another key. */
	private static final Set<CertPathValidatorException.Reason> FOREIGN = Set.of(PKIXReason.NO_TRUST_ANCHOR,
			CertPathValidatorException.BasicReason.INVALID_SIGNATURE);
	private static final String NO_TLS = "Unsupported or unrecognized SSL message";

	private final String key;

	CertificateTrouble(String key) {
		this.key = key;
	}

	/** The key of the sentence. */
	String key() {
		return key;
	}

	/** @param problem null is allowed */
	static CertificateTrouble of(Throwable problem) {
		CertificateTrouble found = OTHER;
		// the innermost cause that says something is the exact one
		for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
			CertificateTrouble trouble = ofOne(cause);
			if (trouble != OTHER)
				found = trouble;
		}
		return found;
	}

	private static CertificateTrouble ofOne(Throwable cause) {
		String message = cause.getMessage() == null ? "" : cause.getMessage();
		if (cause instanceof CertificateExpiredException)
			return EXPIRED;
		if (cause instanceof CertificateNotYetValidException)
			return NOT_YET_VALID;
		if (cause instanceof CertPathBuilderException
				|| cause instanceof CertPathValidatorException path && FOREIGN.contains(path.getReason()))
			return UNKNOWN_AUTHORITY;
		if (cause instanceof CertificateException)
			for (String beginning : OTHER_NAMES)
				if (message.startsWith(beginning))
					return OTHER_NAME;
		return cause instanceof SSLException && message.startsWith(NO_TLS) ? NOT_ENCRYPTED : OTHER;
	}
}
