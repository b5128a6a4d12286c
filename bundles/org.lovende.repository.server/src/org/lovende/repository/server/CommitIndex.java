package org.lovende.repository.server;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.cdo.common.id.CDOID;
import org.eclipse.emf.cdo.server.IRepository;
import org.eclipse.emf.cdo.server.IStoreAccessor.CommitContext;
import org.eclipse.emf.cdo.server.ITransaction;
import org.eclipse.emf.cdo.server.StoreThreadLocal;
import org.eclipse.emf.cdo.server.db.IDBStoreAccessor;
import org.eclipse.net4j.db.DBException;
import org.eclipse.net4j.util.om.monitor.OMMonitor;

/**
 * Says which commits changed which objects of which intervention, and when each intervention was last changed. CDO itself would look
 * through all its tables for that, once per commit.
 * <p>
 * The index is written in the database transaction of the commit that it describes. Clients read it by CDO queries in the language
 * {@link #LANGUAGE}; see there.
 */
public final class CommitIndex implements IRepository.WriteAccessHandler {
	/**
	 * The name of the query language. With an intervention's id as the query text, each result is an array about an object that a commit changed, or
	 * the resource that it made: {@link #TIME} and {@link #OBJECT}, and in the first one of each commit also {@link #USER} and {@link #COMMENT};
	 * newest first. With an empty text, each result is an array of an intervention's id and the time stamp of its last commit.
	 */
	public static final String LANGUAGE = "lovende.commits";
	/** Where a result has the commit's time stamp. */
	public static final int TIME = 0;
	/** Where a result has the text ({@link org.eclipse.emf.cdo.common.id.CDOIDUtil}) of the object's CDO identifier. */
	public static final int OBJECT = 1;
	/** Where the first result of a commit has who made it; empty if that is not known. */
	public static final int USER = 2;
	/** Where the first result of a commit has its comment, as far as the session's user may know it; empty if there is none. */
	public static final int COMMENT = 3;

	/** The table of what each commit changed. */
	public static final String CHANGES = "LOVENDE_CHANGES";
	/** The table of the last commits. */
	public static final String LAST = "LOVENDE_LAST";
	/** CDO's own table of commits. */
	public static final String COMMITS = "CDO_COMMIT_INFOS";

	/** How many of the newest commits are remembered: those of which clients are told at this moment, and some more. */
	private static final int REMEMBERED = 1000;

	private final Map<Long, Set<String>> newest = new LinkedHashMap<>();

	CommitIndex() {
	}

	/** Makes the tables of a new store. */
	static void create(Connection connection) throws SQLException {
		try (Statement statement = connection.createStatement()) {
			statement.execute("CREATE TABLE " + CHANGES + " (INTERVENTION VARCHAR(36) NOT NULL, COMMIT_TIME BIGINT NOT NULL, OBJECT VARCHAR(64) NOT NULL, "
					+ "PRIMARY KEY (INTERVENTION, COMMIT_TIME, OBJECT))");
			statement.execute("CREATE TABLE " + LAST + " (INTERVENTION VARCHAR(36) NOT NULL PRIMARY KEY, COMMIT_TIME BIGINT NOT NULL)");
		}
	}

	/** Makes what older stores lack: the way from a commit to the interventions that it changed. */
	static void prepare(Connection connection) throws SQLException {
		try (Statement statement = connection.createStatement()) {
			statement.execute("CREATE INDEX IF NOT EXISTS LOVENDE_CHANGES_BY_TIME ON " + CHANGES + " (COMMIT_TIME)");
		}
	}

	@Override
	public void handleTransactionBeforeCommitting(ITransaction transaction, CommitContext context, OMMonitor monitor) {
		long time = context.getBranchPoint().getTimeStamp();
		Map<String, List<CDOID>> changed = new ChangedObjects(transaction, context).byIntervention();
		changed.forEach((intervention, objects) -> record(intervention, time, objects));
		remember(time, Set.copyOf(changed.keySet()));
	}

	private void remember(long time, Set<String> interventions) {
		synchronized (newest) {
			newest.put(time, interventions);
			if (newest.size() > REMEMBERED)
				newest.remove(newest.keySet().iterator().next());
		}
	}

	/** The ids of the interventions that a commit changed. To be used on threads on which CDO serves a request. */
	Set<String> interventions(long time) {
		synchronized (newest) {
			Set<String> known = newest.get(time);
			if (known != null)
				return known;
		}
		Set<String> interventions = new HashSet<>();
		try (PreparedStatement select = connection().prepareStatement("SELECT DISTINCT INTERVENTION FROM " + CHANGES + " WHERE COMMIT_TIME = ?")) {
			select.setLong(1, time);
			try (ResultSet rows = select.executeQuery()) {
				while (rows.next())
					interventions.add(rows.getString(1));
			}
		} catch (SQLException e) {
			throw new DBException(e);
		}
		return interventions;
	}

	@Override
	public void handleTransactionAfterCommitted(ITransaction transaction, CommitContext context, OMMonitor monitor) {
		// the index was committed with the rest
	}

	/**
	 * Records what a commit has changed, in the database transaction of the present thread. Commits of an intervention may come in any order.
	 *
	 * @param intervention its id
	 * @param time the time stamp of the commit
	 */
	public static void record(String intervention, long time, List<CDOID> objects) {
		try {
			addChanges(intervention, time, objects);
			setLast(intervention, time);
		} catch (SQLException e) {
			throw new DBException(e);
		}
	}

	private static void addChanges(String intervention, long time, List<CDOID> objects) throws SQLException {
		try (PreparedStatement insert = connection().prepareStatement("INSERT INTO " + CHANGES + " VALUES (?, ?, ?)")) {
			for (CDOID object : objects) {
				insert.setString(1, intervention);
				insert.setLong(2, time);
				insert.setString(3, ChangedObjects.text(object));
				insert.addBatch();
			}
			insert.executeBatch();
		}
	}

	private static void setLast(String intervention, long time) throws SQLException {
		if (write("UPDATE " + LAST + " SET COMMIT_TIME = GREATEST(COMMIT_TIME, ?) WHERE INTERVENTION = ?", intervention, time) == 0)
			write("INSERT INTO " + LAST + " (COMMIT_TIME, INTERVENTION) VALUES (?, ?)", intervention, time);
	}

	private static int write(String sql, String intervention, long time) throws SQLException {
		try (PreparedStatement statement = connection().prepareStatement(sql)) {
			statement.setLong(1, time);
			statement.setString(2, intervention);
			return statement.executeUpdate();
		}
	}

	/** The connection on which CDO serves the present request. */
	static Connection connection() {
		return ((IDBStoreAccessor) StoreThreadLocal.getAccessor()).getConnection();
	}
}
