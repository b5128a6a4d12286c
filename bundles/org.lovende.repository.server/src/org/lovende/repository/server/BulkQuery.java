package org.lovende.repository.server;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;

import org.eclipse.emf.cdo.common.id.CDOID;
import org.eclipse.emf.cdo.common.id.CDOIDUtil;
import org.eclipse.emf.cdo.server.db.IDBStoreAccessor;
import org.eclipse.emf.cdo.server.db.IIDHandler;
import org.eclipse.net4j.db.DBException;
import org.eclipse.net4j.db.IDBPreparedStatement;
import org.eclipse.net4j.db.IDBPreparedStatement.ReuseProbability;

/** One question to a table about many objects. */
final class BulkQuery {
	/** A statement is the same text for any number of objects, so that databases need not look at it again. */
	private static final int SIZE = 100;
	private static final String PLACES = "?, ".repeat(SIZE - 1) + "?";
	/** As long as there are no more numbers between the first and the last object than so many for each, all between are asked for: that is faster. */
	private static final int SPARSE = 2;
	/** Databases hold an answer in memory. */
	private static final int MAX_RANGE = 4000;

	private final String some;
	private final String range;

	/** Goes through an answer, from before its first row. */
	@FunctionalInterface
	interface Answer {
		void read(ResultSet rows) throws SQLException;
	}

	/**
	 * @param select up to where a condition can stand
	 * @param id the column with the objects' identifiers
	 */
	BulkQuery(String select, String id) {
		some = select + id + " IN (" + PLACES + ")";
		range = select + id + " BETWEEN ? AND ?";
	}

	/**
	 * Asks for some objects.
	 *
	 * @param answer is given more than one answer for many objects, and others besides those that were asked for
	 */
	void run(IDBStoreAccessor accessor, Collection<CDOID> ids, Answer answer) {
		IIDHandler handler = accessor.getStore().getIDHandler();
		List<CDOID> sorted = ids.stream().sorted(handler).toList();
		int end;
		for (int start = 0; start < sorted.size(); start = end) {
			end = end(sorted, start);
			List<CDOID> part = sorted.subList(start, end);
			CDOID first = part.get(0);
			CDOID last = part.get(part.size() - 1);
			boolean isDense = isDense(sorted, start, end);
			try (IDBPreparedStatement statement = accessor.getDBConnection().prepareStatement(isDense ? range : some, ReuseProbability.HIGH)) {
				handler.setCDOID(statement, 1, first);
				for (int place = 2; place <= (isDense ? 2 : SIZE); place++)
					handler.setCDOID(statement, place, isDense || place > part.size() ? last : part.get(place - 1));
				try (ResultSet result = statement.executeQuery()) {
					answer.read(result);
				}
			} catch (SQLException e) {
				throw new DBException(e);
			}
		}
	}

	/** Up to where can be asked at once. */
	private static int end(List<CDOID> sorted, int start) {
		int end = Math.min(start + SIZE, sorted.size());
		while (end < Math.min(start + MAX_RANGE, sorted.size()) && isDense(sorted, start, end + 1))
			end++;
		return end;
	}

	private static boolean isDense(List<CDOID> sorted, int start, int end) {
		return CDOIDUtil.getLong(sorted.get(end - 1)) - CDOIDUtil.getLong(sorted.get(start)) < (long) SPARSE * (end - start);
	}
}
