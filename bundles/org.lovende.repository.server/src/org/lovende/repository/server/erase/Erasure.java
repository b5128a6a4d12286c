package org.lovende.repository.server.erase;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

import org.lovende.repository.server.MaintainedStore;
import org.lovende.repository.server.StoreException;
import org.lovende.repository.server.StoreLocation;
import org.lovende.repository.server.security.Accounts;
import org.lovende.repository.server.security.AuditKind;
import org.lovende.repository.server.security.AuditLog;

/**
 * Takes values out of all history of a store, for instance a personal number that was typed once. What was erased cannot be brought back, but
 * backups and stores that were kept by a migration still hold it.
 * <p>
 * All or nothing: the tables are changed in one transaction. The database's file is rewritten afterwards, so that the bytes are gone too.
 */
public final class Erasure {
	@FunctionalInterface
	private interface Work {
		ErasureReport run(Connection connection, Tables tables) throws SQLException, ErasureException;
	}

	private final StoreLocation location;
	private final String user;

	/**
	 * @param location of a store that nobody has open
	 * @param user who is recorded as having erased
	 */
	public Erasure(StoreLocation location, String user) {
		this.location = location;
		this.user = user;
	}

	/**
	 * Empties one feature of an element, or all its texts, in every state that the element has or had.
	 *
	 * @param element its id; it may have been deleted
	 * @param feature the metamodel's name of an attribute that may be empty; null for every text of the element that may be empty
	 * @throws ErasureException UNKNOWN_ELEMENT, UNKNOWN_FEATURE, NOT_ERASABLE, NO_VALUE or FAILED
	 */
	public ErasureReport eraseValue(String element, String feature) throws StoreException, ErasureException {
		return erase(element, feature, (connection, tables) -> new ValueErasure(connection, tables).erase(element, feature));
	}

	/**
	 * Removes an intervention that is in the trash, or was when the trash was emptied, with all that it ever contained.
	 *
	 * @param intervention its id
	 * @throws ErasureException UNKNOWN_INTERVENTION, NOT_IN_TRASH or FAILED
	 */
	public ErasureReport eraseIntervention(String intervention) throws StoreException, ErasureException {
		return erase(intervention, null, (connection, tables) -> new InterventionErasure(connection, tables).erase(intervention));
	}

	/** Where a text stands in any state that elements have or had, also within longer texts; letter case counts. Changes nothing. */
	public List<Place> find(String text) throws StoreException, ErasureException {
		try (MaintainedStore store = MaintainedStore.open(location, user)) {
			return new TextSearch(store.connection(), new Tables(store.repository())).find(List.of(text));
		} catch (SQLException e) {
			throw failed(e);
		}
	}

	private ErasureReport erase(String element, String feature, Work work) throws StoreException, ErasureException {
		try (MaintainedStore store = MaintainedStore.open(location, user)) {
			Connection connection = store.connection();
			ErasureLog.prepare(connection);
			connection.setAutoCommit(false);
			boolean done = false;
			try {
				ErasureReport report = work.run(connection, new Tables(store.repository()));
				ErasureLog.add(connection, Instant.now(), user, element, feature);
				connection.commit();
				done = true;
				if (Accounts.areIn(store.database())) // a server's, whose audit log is part of its backups
					new AuditLog(store.database(), Clock.systemUTC()).add(AuditKind.ERASURE, user, "", feature == null ? element : element + " " + feature);
				store.compactAndEnd();
				return report;
			} finally {
				if (!done)
					connection.rollback();
			}
		} catch (SQLException e) {
			throw failed(e);
		}
	}

	private static ErasureException failed(SQLException cause) {
		return new ErasureException(ErasureException.Kind.FAILED, cause, String.valueOf(cause.getMessage()));
	}
}
