package org.lovende.repository.server;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

import org.eclipse.emf.cdo.common.util.CDOQueryInfo;
import org.eclipse.emf.cdo.server.IQueryContext;
import org.eclipse.emf.cdo.server.IQueryHandler;
import org.eclipse.emf.cdo.server.ISession;
import org.eclipse.emf.cdo.spi.server.QueryHandlerFactory;
import org.eclipse.net4j.db.DBException;

/** Answers queries in {@link CommitIndex#LANGUAGE}. */
final class CommitQuery implements IQueryHandler {
	private static final String CHANGES_OF = "SELECT COMMIT_TIME, OBJECT FROM " + CommitIndex.CHANGES
			+ " WHERE INTERVENTION = ? ORDER BY COMMIT_TIME DESC, OBJECT";
	private static final String LAST_OF_ALL = "SELECT INTERVENTION, COMMIT_TIME FROM " + CommitIndex.LAST;

	private final BiPredicate<ISession, String> filter;

	private CommitQuery(BiPredicate<ISession, String> filter) {
		this.filter = filter;
	}

	@Override
	public void executeQuery(CDOQueryInfo info, IQueryContext context) {
		String intervention = info.getQueryString();
		ISession session = context.getView().getSession();
		Predicate<String> readable = id -> filter.test(session, id);
		boolean all = intervention == null || intervention.isEmpty();
		try (PreparedStatement select = CommitIndex.connection().prepareStatement(all ? LAST_OF_ALL : CHANGES_OF)) {
			if (!all)
				select.setString(1, intervention);
			try (ResultSet rows = select.executeQuery()) {
				boolean wanted = true;
				while (wanted && rows.next())
					if (readable.test(all ? rows.getString(1) : intervention))
						wanted = context
								.addResult(all ? new Object[] { rows.getString(1), rows.getLong(2) } : new Object[] { rows.getLong(1), rows.getString(2) });
			}
		} catch (SQLException e) {
			throw new DBException(e);
		}
	}

	/** Tells CDO's server of the language. */
	static final class Factory extends QueryHandlerFactory {
		private final BiPredicate<ISession, String> filter;

		/** @param filter whether the user of a session may hear of an intervention, given by its id */
		Factory(BiPredicate<ISession, String> filter) {
			super(CommitIndex.LANGUAGE);
			this.filter = filter;
		}

		@Override
		public IQueryHandler create(String description) {
			return new CommitQuery(filter);
		}
	}
}
