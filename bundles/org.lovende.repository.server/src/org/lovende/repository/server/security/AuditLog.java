package org.lovende.repository.server.security;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.OptionalLong;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.eclipse.net4j.db.IDBConnectionProvider;

/**
 * The audit log of a repository: a table to which lines are only ever added. Each line carries a hash over itself and the line before, so that a
 * line that somebody with access to the database changes or takes out is noticed; see {@link #firstBroken}. It may be used by several threads.
 */
public final class AuditLog {
	private static final Logger LOG = Logger.getLogger("org.lovende.audit");
	private static final String TABLE = "LOVENDE_AUDIT";
	private static final String COLUMNS = "LINE_NUMBER, LINE_TIME, KIND, ACTOR, ADDRESS, DETAIL, LINE_HASH";
	private static final int MAX_DETAIL = 2000;

	private final IDBConnectionProvider database;
	private final Clock clock;
	private long last;
	private String lastHash = "";

	/** Opens the log of a store, and makes its table if there is none. */
	public AuditLog(IDBConnectionProvider database, Clock clock) throws SQLException {
		this.database = database;
		this.clock = clock;
		try (Connection connection = connect(); Statement statement = connection.createStatement()) {
			statement.execute("CREATE TABLE IF NOT EXISTS " + TABLE + " (LINE_NUMBER BIGINT NOT NULL PRIMARY KEY, LINE_TIME BIGINT NOT NULL, "
					+ "KIND VARCHAR(32) NOT NULL, ACTOR VARCHAR(300) NOT NULL, ADDRESS VARCHAR(64) NOT NULL, DETAIL VARCHAR(" + MAX_DETAIL + ") NOT NULL, "
					+ "LINE_HASH VARCHAR(64) NOT NULL)");
			try (ResultSet row = statement
					.executeQuery("SELECT LINE_NUMBER, LINE_HASH FROM " + TABLE + " ORDER BY LINE_NUMBER DESC FETCH FIRST 1 ROWS ONLY")) {
				if (row.next()) {
					last = row.getLong(1);
					lastHash = row.getString(2);
				}
			}
		}
	}

	/**
	 * A line as a backup holds it.
	 *
	 * @param time in milliseconds since 1970
	 * @param hash over this line and the hash of the line before
	 */
	public record Stored(long number, long time, String kind, String user, String address, String detail, String hash) {
	}

	/** All lines, for a backup. */
	public List<Stored> stored() throws SQLException {
		List<Stored> lines = new ArrayList<>();
		try (Connection connection = connect();
				Statement statement = connection.createStatement();
				ResultSet rows = statement.executeQuery("SELECT " + COLUMNS + " FROM " + TABLE + " ORDER BY LINE_NUMBER")) {
			while (rows.next())
				lines.add(new Stored(rows.getLong(1), rows.getLong(2), rows.getString(3), rows.getString(4), rows.getString(5), rows.getString(6),
						rows.getString(7)));
		}
		return lines;
	}

	/** Takes over the lines of a backup as they are, into a log without lines; it goes on after them. */
	public synchronized void restore(List<Stored> lines) throws SQLException {
		for (Stored line : lines) {
			insert(new AuditEntry(line.number(), Instant.ofEpochMilli(line.time()), AuditKind.valueOf(line.kind()), line.user(), line.address(),
					line.detail()), line.hash());
			last = line.number();
			lastHash = line.hash();
		}
	}

	/**
	 * Adds a line. What cannot be written to the database is at least written to the log file: the server goes on.
	 *
	 * @param user who; empty if nobody was logged in
	 * @param address from where; empty for the server's own machine
	 * @param detail technical words; longer ones are cut
	 */
	public synchronized void add(AuditKind kind, String user, String address, String detail) {
		String text = detail.replaceAll("\\p{Cntrl}", " ");
		String brief = text.length() > MAX_DETAIL ? text.substring(0, MAX_DETAIL) : text;
		AuditEntry entry = new AuditEntry(last + 1, Instant.ofEpochMilli(clock.millis()), kind, user, address, brief);
		LOG.log(Level.INFO, "{0} {1} {2} {3}", new Object[] { kind, user, address, brief });
		try {
			String hash = hash(lastHash, entry);
			insert(entry, hash);
			last++;
			lastHash = hash;
		} catch (SQLException e) {
			LOG.log(Level.SEVERE, "audit line not stored", e);
		}
	}

	/**
	 * The lines that match, the oldest first.
	 *
	 * @param user only this user's; null for all
	 * @param since only from this moment on; null for all
	 * @param until only before this moment; null for all
	 * @param kind only this kind; null for all
	 */
	public List<AuditEntry> find(String user, Instant since, Instant until, AuditKind kind) throws SQLException {
		StringBuilder sql = new StringBuilder("SELECT " + COLUMNS + " FROM " + TABLE + " WHERE LINE_TIME >= ? AND LINE_TIME < ?");
		if (user != null)
			sql.append(" AND ACTOR = ?");
		if (kind != null)
			sql.append(" AND KIND = ?");
		sql.append(" ORDER BY LINE_NUMBER");
		List<AuditEntry> entries = new ArrayList<>();
		try (Connection connection = connect(); PreparedStatement select = connection.prepareStatement(sql.toString())) {
			int parameter = 1;
			select.setLong(parameter++, since == null ? Long.MIN_VALUE : since.toEpochMilli());
			select.setLong(parameter++, until == null ? Long.MAX_VALUE : until.toEpochMilli());
			if (user != null)
				select.setString(parameter++, Accounts.canonical(user));
			if (kind != null)
				select.setString(parameter, kind.name());
			try (ResultSet rows = select.executeQuery()) {
				while (rows.next())
					entries.add(entry(rows));
			}
		}
		return entries;
	}

	/** The number of the first line that is not as it was written, or that is missing; empty if all are there and unchanged. */
	public OptionalLong firstBroken() throws SQLException {
		long expected = 1;
		String hash = "";
		try (Connection connection = connect();
				Statement statement = connection.createStatement();
				ResultSet rows = statement.executeQuery("SELECT " + COLUMNS + " FROM " + TABLE + " ORDER BY LINE_NUMBER")) {
			while (rows.next()) {
				AuditEntry entry = entry(rows);
				hash = hash(hash, entry);
				if (entry.number() != expected || !hash.equals(rows.getString(7)))
					return OptionalLong.of(expected);
				expected++;
			}
		}
		return OptionalLong.empty();
	}

	private static AuditEntry entry(ResultSet row) throws SQLException {
		return new AuditEntry(row.getLong(1), Instant.ofEpochMilli(row.getLong(2)), AuditKind.valueOf(row.getString(3)), row.getString(4),
				row.getString(5), row.getString(6));
	}

	private void insert(AuditEntry entry, String hash) throws SQLException {
		try (Connection connection = connect();
				PreparedStatement insert = connection.prepareStatement("INSERT INTO " + TABLE + " (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?)")) {
			insert.setLong(1, entry.number());
			insert.setLong(2, entry.time().toEpochMilli());
			insert.setString(3, entry.kind().name());
			insert.setString(4, entry.user());
			insert.setString(5, entry.address());
			insert.setString(6, entry.detail());
			insert.setString(7, hash);
			insert.executeUpdate();
		}
	}

	private static String hash(String before, AuditEntry entry) {
		String text = String.join("\n", before, Long.toString(entry.number()), Long.toString(entry.time().toEpochMilli()), entry.kind().name(),
				entry.user(), entry.address(), entry.detail());
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e); // every Java has it
		}
	}

	private Connection connect() throws SQLException {
		Connection connection = database.getConnection();
		connection.setAutoCommit(true);
		return connection;
	}
}
