package org.lovende.repository.server.backup;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes the entries of a backup one after the other and keeps their checksums. */
final class CheckedZip implements AutoCloseable {
	private final ZipOutputStream zip;
	private final Map<String, String> checksums = new TreeMap<>();

	@FunctionalInterface
	interface Content {
		void writeTo(OutputStream out) throws IOException;
	}

	CheckedZip(Path file) throws IOException {
		zip = new ZipOutputStream(Files.newOutputStream(file));
	}

	void entry(String name, Content content) throws IOException {
		MessageDigest digest = sha256();
		zip.putNextEntry(new ZipEntry(name));
		OutputStream unclosed = new FilterOutputStream(zip) {
			@Override
			public void write(byte[] bytes, int offset, int length) throws IOException {
				out.write(bytes, offset, length);
			}

			@Override
			public void close() {
				// the content ends, the file does not
			}
		};
		content.writeTo(new DigestOutputStream(unclosed, digest));
		zip.closeEntry();
		checksums.put(name, HexFormat.of().formatHex(digest.digest()));
	}

	/** Of the entries so far. */
	Map<String, String> checksums() {
		return new TreeMap<>(checksums);
	}

	@Override
	public void close() throws IOException {
		zip.close();
	}

	static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e); // every Java platform has it
		}
	}
}
