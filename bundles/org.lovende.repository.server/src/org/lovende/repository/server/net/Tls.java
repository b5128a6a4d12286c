package org.lovende.repository.server.net;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyFactory;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.Collection;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** TLS with certificates from files. */
public final class Tls {
	static final String[] PROTOCOLS = { "TLSv1.3", "TLSv1.2" };
	private static final Pattern PRIVATE_KEY = Pattern.compile("-----BEGIN PRIVATE KEY-----(.*?)-----END PRIVATE KEY-----", Pattern.DOTALL);
	private static final String[] KEY_KINDS = { "RSA", "EC", "EdDSA" };
	private static final char[] NO_PASSWORD = new char[0];

	private Tls() {
	}

	/**
	 * A server's side, with a key store in PKCS #12 format that holds one key and its certificates.
	 *
	 * @throws IOException if the file cannot be read, or the password is another one
	 * @throws GeneralSecurityException if it holds no usable key
	 */
	public static SSLContext server(Path keyStore, char[] password) throws IOException, GeneralSecurityException {
		KeyStore store = KeyStore.getInstance("PKCS12");
		try (InputStream in = Files.newInputStream(keyStore)) {
			store.load(in, password);
		}
		return server(store, password);
	}

	/**
	 * A server's side, with files in PEM format.
	 *
	 * @param certificates the server's certificate first, then those that lead to a known authority
	 * @param privateKey the key in PKCS #8 form, not encrypted
	 * @throws IOException if a file cannot be read
	 * @throws GeneralSecurityException if one does not hold what it should
	 */
	public static SSLContext serverPem(Path certificates, Path privateKey) throws IOException, GeneralSecurityException {
		KeyStore store = emptyStore();
		store.setKeyEntry("server", readKey(privateKey), NO_PASSWORD, readCertificates(certificates).toArray(Certificate[]::new));
		return server(store, NO_PASSWORD);
	}

	private static SSLContext server(KeyStore store, char[] password) throws GeneralSecurityException {
		KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
		keys.init(store, password);
		SSLContext context = SSLContext.getInstance("TLS");
		context.init(keys.getKeyManagers(), null, null);
		return context;
	}

	/**
	 * A client's side.
	 *
	 * @param authorities certificates in PEM format that are trusted, instead of those that Java trusts; null for those
	 * @throws IOException if the file cannot be read
	 * @throws GeneralSecurityException if it holds no certificates
	 */
	static SSLContext client(Path authorities) throws IOException, GeneralSecurityException {
		SSLContext context = SSLContext.getInstance("TLS");
		if (authorities == null) {
			context.init(null, null, null);
			return context;
		}
		KeyStore store = emptyStore();
		for (Certificate certificate : readCertificates(authorities))
			store.setCertificateEntry("authority " + store.size(), certificate);
		TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
		trust.init(store);
		context.init(null, trust.getTrustManagers(), null);
		return context;
	}

	private static KeyStore emptyStore() throws IOException, GeneralSecurityException {
		KeyStore store = KeyStore.getInstance("PKCS12");
		store.load(null, null);
		return store;
	}

	private static Collection<? extends Certificate> readCertificates(Path file) throws IOException, GeneralSecurityException {
		try (InputStream in = Files.newInputStream(file)) {
			return CertificateFactory.getInstance("X.509").generateCertificates(in);
		}
	}

	private static Key readKey(Path file) throws IOException, GeneralSecurityException {
		Matcher key = PRIVATE_KEY.matcher(Files.readString(file, StandardCharsets.US_ASCII));
		if (!key.find())
			throw new InvalidKeySpecException("no private key in PKCS #8 form in " + file);
		PKCS8EncodedKeySpec encoded = new PKCS8EncodedKeySpec(Base64.getMimeDecoder().decode(key.group(1)));
		for (String kind : KEY_KINDS) {
			try {
				return KeyFactory.getInstance(kind).generatePrivate(encoded);
			} catch (InvalidKeySpecException e) {
				// of another kind
			}
		}
		throw new InvalidKeySpecException("unknown kind of key in " + file);
	}
}
