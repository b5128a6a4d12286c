package org.lovende.repository.server.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.lovende.repository.server.ModelVersion;

import com.google.gson.JsonParseException;

/** A backup that is read. Opening it checks all of it, so that restoring does not stop half-way at a damaged byte. */
final class BackupFile implements AutoCloseable {
	private final Path file;
	private final ZipFile zip;
	private final Manifest manifest;

	private BackupFile(Path file, ZipFile zip, Manifest manifest) {
		this.file = file;
		this.zip = zip;
		this.manifest = manifest;
	}

	/** @throws BackupException DAMAGED, NEWER_MODEL or OLDER_MODEL */
	static BackupFile open(Path file) throws BackupException {
		ZipFile zip = null;
		boolean opened = false;
		try {
			zip = new ZipFile(file.toFile());
			BackupFile backup = new BackupFile(file, zip, readManifest(file, zip));
			backup.check();
			opened = true;
			return backup;
		} catch (IOException | JsonParseException e) {
			throw new BackupException(BackupException.Kind.DAMAGED, e, file, String.valueOf(e.getMessage()));
		} finally {
			if (!opened && zip != null)
				close(zip);
		}
	}

	private static Manifest readManifest(Path file, ZipFile zip) throws IOException, BackupException {
		ZipEntry entry = zip.getEntry(Manifest.ENTRY);
		if (entry == null)
			throw damaged(file, Manifest.ENTRY);
		try (Reader reader = new InputStreamReader(zip.getInputStream(entry), StandardCharsets.UTF_8)) {
			Manifest manifest = Lines.GSON.fromJson(reader, Manifest.class);
			if (manifest == null || manifest.counts() == null || manifest.checksums() == null)
				throw damaged(file, Manifest.ENTRY);
			return manifest;
		}
	}

	private void check() throws IOException, BackupException {
		if (manifest.format() > Manifest.FORMAT || manifest.modelVersion() > ModelVersion.CURRENT)
			throw model(BackupException.Kind.NEWER_MODEL);
		if (manifest.modelVersion() < ModelVersion.CURRENT)
			throw model(BackupException.Kind.OLDER_MODEL);
		if (!manifest.checksums().keySet().containsAll(Set.of(Manifest.STATES, Manifest.COMMITS)))
			throw damaged(file, Manifest.ENTRY);
		for (Map.Entry<String, String> expected : manifest.checksums().entrySet()) {
			MessageDigest digest = CheckedZip.sha256();
			try (InputStream in = new DigestInputStream(entry(expected.getKey()), digest)) {
				in.transferTo(OutputStream.nullOutputStream());
			}
			if (!HexFormat.of().formatHex(digest.digest()).equals(expected.getValue()))
				throw damaged(file, expected.getKey());
		}
	}

	Manifest manifest() {
		return manifest;
	}

	void states(Lines.Receiver<ObjectState> receiver) throws IOException, BackupException {
		read(Manifest.STATES, ObjectState.class, receiver);
	}

	void commits(Lines.Receiver<CommitRecord> receiver) throws IOException, BackupException {
		read(Manifest.COMMITS, CommitRecord.class, receiver);
	}

	/** All lines of an entry. */
	<T> List<T> all(String name, Class<T> type) throws IOException, BackupException {
		List<T> all = new ArrayList<>();
		read(name, type, all::add);
		return all;
	}

	private <T> void read(String name, Class<T> type, Lines.Receiver<T> receiver) throws IOException, BackupException {
		try (InputStream in = entry(name)) {
			Lines.read(in, type, receiver);
		}
	}

	private InputStream entry(String name) throws IOException, BackupException {
		ZipEntry entry = zip.getEntry(name);
		if (entry == null)
			throw damaged(file, name);
		return zip.getInputStream(entry);
	}

	private BackupException model(BackupException.Kind kind) {
		return new BackupException(kind, null, file, manifest.modelVersion(), ModelVersion.CURRENT);
	}

	private static BackupException damaged(Path file, String what) {
		return new BackupException(BackupException.Kind.DAMAGED, null, file, what);
	}

	@Override
	public void close() {
		close(zip);
	}

	private static void close(ZipFile zip) {
		try {
			zip.close();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
