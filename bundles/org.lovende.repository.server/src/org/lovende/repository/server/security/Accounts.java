package org.lovende.repository.server.security;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import java.util.regex.Pattern;

import org.eclipse.net4j.db.IDBConnectionProvider;
import org.lovende.repository.server.net.LoginStatus;
import org.lovende.repository.server.security.AccountException.Reason;

/**
 * The accounts of a repository, in a table of ours beside CDO's: no client can read it. After {@link #MAX_FAILURES} log-ins with a wrong password
 * in a row an account is locked for {@link #LOCK_TIME}.
 */
public final class Accounts {
	/** Failed log-ins in a row that are allowed. */
	public static final int MAX_FAILURES = 5;
	/** How long an account is locked then. */
	public static final Duration LOCK_TIME = Duration.ofMinutes(15);
	/** The least length of a password, in characters. */
	public static final int MIN_PASSWORD = 12;

	private static final int MAX_PASSWORD = 200;
	/** Each check takes 19 MiB and a core. */
	private static final int CHECKS_AT_ONCE = 2;
	private static final Pattern NAME = Pattern.compile("[a-z0-9æøå][a-z0-9æøå._@-]{0,63}");
	private static final String TABLE = "LOVENDE_ACCOUNTS";

	private final IDBConnectionProvider database;
	private final Clock clock;
	private final Semaphore checks = new Semaphore(CHECKS_AT_ONCE, true);
	/** What a password is compared with when there is no account, so that the time does not tell. */
	private final String decoy = PasswordHash.of("no account has this".toCharArray());

	/**
	 * Opens the accounts of a store, and makes their table if there is none.
	 *
	 * @param clock tells when a lock ends
	 */
	public Accounts(IDBConnectionProvider database, Clock clock) throws SQLException {
		this.database = database;
		this.clock = clock;
		try (Connection connection = connect(); Statement statement = connection.createStatement()) {
			statement.execute("CREATE TABLE IF NOT EXISTS " + TABLE + " (NAME VARCHAR(64) NOT NULL PRIMARY KEY, PASSWORD_HASH VARCHAR(200) NOT NULL, "
					+ "DISABLED BOOLEAN NOT NULL, FAILURES INTEGER NOT NULL, LOCKED_UNTIL BIGINT NOT NULL, LAST_LOGIN BIGINT NOT NULL)");
		}
	}

	/**
	 * An account as a backup holds it. Failed log-ins and a lock are not in it: they end by themselves.
	 *
	 * @param passwordHash Argon2id in its usual text form
	 * @param lastLogin in milliseconds since 1970; 0 for never
	 */
	public record Stored(String name, String passwordHash, boolean disabled, long lastLogin) {
	}

	/** Whether a store has accounts at all. */
	public static boolean areIn(IDBConnectionProvider database) throws SQLException {
		return StoredTable.exists(database, TABLE);
	}

	/** All accounts by name, for a backup. */
	public List<Stored> stored() throws SQLException {
		List<Stored> accounts = new ArrayList<>();
		try (Connection connection = connect();
				Statement statement = connection.createStatement();
				ResultSet rows = statement.executeQuery("SELECT NAME, PASSWORD_HASH, DISABLED, LAST_LOGIN FROM " + TABLE)) {
			while (rows.next())
				accounts.add(new Stored(rows.getString(1), rows.getString(2), rows.getBoolean(3), rows.getLong(4)));
		}
		accounts.sort(Comparator.comparing(Stored::name)); // databases do not agree on the order of letters
		return accounts;
	}

	/** Adds the accounts of a backup. */
	public void restore(List<Stored> accounts) throws SQLException {
		for (Stored account : accounts)
			update("INSERT INTO " + TABLE + " (NAME, PASSWORD_HASH, DISABLED, FAILURES, LOCKED_UNTIL, LAST_LOGIN) VALUES (?, ?, ?, 0, 0, ?)",
					account.name(), account.passwordHash(), account.disabled(), account.lastLogin());
	}

	/** The form of a name under which an account is stored. */
	public static String canonical(String name) {
		return name.strip().toLowerCase(Locale.ROOT);
	}

	/** All accounts by name. */
	public List<Account> list() throws SQLException {
		List<Account> accounts = new ArrayList<>();
		try (Connection connection = connect();
				Statement statement = connection.createStatement();
				ResultSet rows = statement.executeQuery("SELECT NAME, DISABLED, LOCKED_UNTIL, LAST_LOGIN FROM " + TABLE + " ORDER BY NAME")) {
			while (rows.next()) {
				Instant locked = Instant.ofEpochMilli(rows.getLong(3));
				long login = rows.getLong(4);
				accounts.add(new Account(rows.getString(1), rows.getBoolean(2), locked.isAfter(clock.instant()) ? locked : null,
						login == 0 ? null : Instant.ofEpochMilli(login)));
			}
		}
		return accounts;
	}

	/** Whether there is an account of a name. */
	public boolean exists(String name) throws SQLException {
		String canonical = canonical(name);
		return list().stream().anyMatch(account -> account.name().equals(canonical));
	}

	/**
	 * Makes an account.
	 *
	 * @throws AccountException BAD_NAME, NAME_TAKEN or WEAK_PASSWORD
	 */
	public void add(String name, char[] password) throws SQLException, AccountException {
		String canonical = canonical(name);
		if (!NAME.matcher(canonical).matches())
			throw new AccountException(Reason.BAD_NAME, name);
		if (exists(canonical))
			throw new AccountException(Reason.NAME_TAKEN, canonical);
		checkStrength(canonical, password);
		update("INSERT INTO " + TABLE + " (PASSWORD_HASH, DISABLED, FAILURES, LOCKED_UNTIL, LAST_LOGIN, NAME) VALUES (?, FALSE, 0, 0, 0, ?)",
				PasswordHash.of(password), canonical);
	}

	/**
	 * Gives an account another password and ends its lock.
	 *
	 * @throws AccountException UNKNOWN or WEAK_PASSWORD
	 */
	public void setPassword(String name, char[] password) throws SQLException, AccountException {
		checkStrength(canonical(name), password);
		require(name, update("UPDATE " + TABLE + " SET PASSWORD_HASH = ?, FAILURES = 0, LOCKED_UNTIL = 0 WHERE NAME = ?", PasswordHash.of(password),
				canonical(name)));
	}

	/**
	 * Gives an account another password if the old one is right. A wrong one counts as a failed log-in.
	 *
	 * @throws AccountException UNKNOWN, WRONG_PASSWORD or WEAK_PASSWORD
	 */
	public void changePassword(String name, char[] old, char[] password) throws SQLException, AccountException {
		if (check(name, old) != LoginStatus.ACCEPTED)
			throw new AccountException(Reason.WRONG_PASSWORD, canonical(name));
		setPassword(name, password);
	}

	/** @throws AccountException UNKNOWN */
	public void setDisabled(String name, boolean disabled) throws SQLException, AccountException {
		require(name, update("UPDATE " + TABLE + " SET DISABLED = ? WHERE NAME = ?", disabled, canonical(name)));
	}

	/**
	 * Ends a lock.
	 *
	 * @throws AccountException UNKNOWN
	 */
	public void unlock(String name) throws SQLException, AccountException {
		require(name, update("UPDATE " + TABLE + " SET FAILURES = 0, LOCKED_UNTIL = 0 WHERE NAME = ?", canonical(name)));
	}

	/** Whether somebody may log in. Counts failures; takes some tenths of a second in every case. */
	public LoginStatus check(String name, char[] password) throws SQLException {
		String canonical = canonical(name);
		checks.acquireUninterruptibly();
		try {
			return checkOne(canonical, password);
		} finally {
			checks.release();
		}
	}

	private LoginStatus checkOne(String name, char[] password) throws SQLException {
		String hash = null;
		boolean disabled = false;
		boolean locked = false;
		try (Connection connection = connect();
				PreparedStatement select = connection.prepareStatement("SELECT PASSWORD_HASH, DISABLED, LOCKED_UNTIL FROM " + TABLE + " WHERE NAME = ?")) {
			select.setString(1, name);
			try (ResultSet row = select.executeQuery()) {
				if (row.next()) {
					hash = row.getString(1);
					disabled = row.getBoolean(2);
					locked = row.getLong(3) > clock.millis();
				}
			}
		}
		boolean right = PasswordHash.matches(hash == null ? decoy : hash, password) && hash != null;
		if (locked) // also with the right password, or guessing could go on
			return LoginStatus.LOCKED;
		if (!right) {
			countFailure(name);
			return LoginStatus.WRONG_CREDENTIALS;
		}
		if (disabled)
			return LoginStatus.DISABLED;
		update("UPDATE " + TABLE + " SET FAILURES = 0, LAST_LOGIN = ? WHERE NAME = ?", clock.millis(), name);
		return LoginStatus.ACCEPTED;
	}

	private void countFailure(String name) throws SQLException {
		update("UPDATE " + TABLE + " SET FAILURES = FAILURES + 1 WHERE NAME = ?", name);
		update("UPDATE " + TABLE + " SET FAILURES = 0, LOCKED_UNTIL = ? WHERE NAME = ? AND FAILURES >= " + MAX_FAILURES,
				clock.millis() + LOCK_TIME.toMillis(), name);
	}

	private static void checkStrength(String name, char[] password) throws AccountException {
		String text = new String(password).toLowerCase(Locale.ROOT);
		if (password.length < MIN_PASSWORD || password.length > MAX_PASSWORD || text.contains(name) || text.chars().distinct().count() < MIN_PASSWORD / 2)
			throw new AccountException(Reason.WEAK_PASSWORD, name);
	}

	private static void require(String name, int changed) throws AccountException {
		if (changed == 0)
			throw new AccountException(Reason.UNKNOWN, canonical(name));
	}

	private int update(String sql, Object... values) throws SQLException {
		try (Connection connection = connect(); PreparedStatement statement = connection.prepareStatement(sql)) {
			for (int i = 0; i < values.length; i++)
				statement.setObject(i + 1, values[i]);
			return statement.executeUpdate();
		}
	}

	private Connection connect() throws SQLException {
		Connection connection = database.getConnection();
		connection.setAutoCommit(true);
		return connection;
	}
}
