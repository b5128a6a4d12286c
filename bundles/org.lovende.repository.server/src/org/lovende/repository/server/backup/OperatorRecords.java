package org.lovende.repository.server.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

import org.eclipse.net4j.db.IDBConnectionProvider;
import org.lovende.repository.server.security.Accounts;
import org.lovende.repository.server.security.AuditLog;

/** What a shared store keeps beside its repository: the accounts with the hashes of their passwords, and the audit log. */
final class OperatorRecords {
	private final IDBConnectionProvider database;

	OperatorRecords(IDBConnectionProvider database) {
		this.database = database;
	}

	/** Adds to a backup what there is. A store that no server ever had open has neither accounts nor an audit log. */
	void writeTo(CheckedZip zip) throws IOException, SQLException {
		if (!Accounts.areIn(database))
			return;
		List<Accounts.Stored> accounts = new Accounts(database, Clock.systemUTC()).stored();
		List<AuditLog.Stored> audit = new AuditLog(database, Clock.systemUTC()).stored();
		zip.entry(Manifest.ACCOUNTS, out -> writeAll(accounts, out));
		zip.entry(Manifest.AUDIT, out -> writeAll(audit, out));
	}

	/** Puts what a backup holds into a store that has none of it. */
	void restore(BackupFile backup) throws IOException, BackupException, SQLException {
		if (!backup.manifest().checksums().containsKey(Manifest.ACCOUNTS))
			return;
		new Accounts(database, Clock.systemUTC()).restore(backup.all(Manifest.ACCOUNTS, Accounts.Stored.class));
		new AuditLog(database, Clock.systemUTC()).restore(backup.all(Manifest.AUDIT, AuditLog.Stored.class));
	}

	/** Whether the store holds what the backup does. */
	boolean match(Manifest manifest) throws IOException, SQLException {
		Map<String, String> checksums = manifest.checksums();
		return !checksums.containsKey(Manifest.ACCOUNTS)
				|| checksum(new Accounts(database, Clock.systemUTC()).stored()).equals(checksums.get(Manifest.ACCOUNTS))
						&& checksum(new AuditLog(database, Clock.systemUTC()).stored()).equals(checksums.get(Manifest.AUDIT));
	}

	private static String checksum(List<?> records) throws IOException {
		MessageDigest digest = CheckedZip.sha256();
		writeAll(records, new DigestOutputStream(OutputStream.nullOutputStream(), digest));
		return HexFormat.of().formatHex(digest.digest());
	}

	private static void writeAll(List<?> records, OutputStream out) throws IOException {
		for (Object entry : records)
			Lines.write(out, entry);
	}
}
