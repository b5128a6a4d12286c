package org.lovende.repository.server;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import java.util.function.BiPredicate;

import org.eclipse.emf.cdo.common.util.CDOQueryInfo;
import org.eclipse.emf.cdo.server.IQueryContext;
import org.eclipse.emf.cdo.server.IQueryHandler;
import org.eclipse.emf.cdo.server.ISession;
import org.eclipse.emf.cdo.spi.server.QueryHandlerFactory;
import org.eclipse.net4j.db.DBException;

/** Answers queries in {@link CommitIndex#LANGUAGE}. */
final class CommitQuery implements IQueryHandler {
	private static final String CHANGES_OF = "SELECT CHANGED.COMMIT_TIME, OBJECT, USER_ID, COMMIT_COMMENT FROM " + CommitIndex.CHANGES
			+ " CHANGED LEFT JOIN " + CommitIndex.COMMITS + " INFO ON INFO.COMMIT_TIME = CHANGED.COMMIT_TIME"
			+ " WHERE INTERVENTION = ? ORDER BY CHANGED.COMMIT_TIME DESC, OBJECT";
	private static final String LAST_OF_ALL = "SELECT INTERVENTION, COMMIT_TIME FROM " + CommitIndex.LAST;

	private final BiPredicate<ISession, String> filter;
	private final LabelGuard labels;

	private CommitQuery(BiPredicate<ISession, String> filter, LabelGuard labels) {
		this.filter = filter;
		this.labels = labels;
	}

	@Override
	public void executeQuery(CDOQueryInfo info, IQueryContext context) {
		String intervention = info.getQueryString();
		try {
			if (intervention == null || intervention.isEmpty())
				lastOfAll(context);
			else if (filter.test(context.getView().getSession(), intervention))
				changesOf(intervention, context);
		} catch (SQLException e) {
			throw new DBException(e);
		}
	}

	private void lastOfAll(IQueryContext context) throws SQLException {
		ISession session = context.getView().getSession();
		try (PreparedStatement select = CommitIndex.connection().prepareStatement(LAST_OF_ALL); ResultSet rows = select.executeQuery()) {
			boolean wanted = true;
			while (wanted && rows.next())
				if (filter.test(session, rows.getString(1)))
					wanted = context.addResult(new Object[] { rows.getString(1), rows.getLong(2) });
		}
	}

	private void changesOf(String intervention, IQueryContext context) throws SQLException {
		ISession session = context.getView().getSession();
		try (PreparedStatement select = CommitIndex.connection().prepareStatement(CHANGES_OF)) {
			select.setString(1, intervention);
			try (ResultSet rows = select.executeQuery()) {
				boolean wanted = true;
				long former = -1;
				while (wanted && rows.next()) {
					long time = rows.getLong(1);
					String object = rows.getString(2);
					wanted = context.addResult(time == former ? new Object[] { time, object }
							: new Object[] { time, object, text(rows.getString(3)), text(labels.shown(rows.getString(4), time, session)) });
					former = time;
				}
			}
		}
	}

	/** CDO would make an identifier of a null. */
	private static String text(String value) {
		return Objects.toString(value, "");
	}

	/** Tells CDO's server of the language. */
	static final class Factory extends QueryHandlerFactory {
		private final BiPredicate<ISession, String> filter;
		private final LabelGuard labels;

		/**
		 * @param filter whether the user of a session may hear of an intervention, given by its id
		 * @param labels has to say which commits' comments a user hears
		 */
		Factory(BiPredicate<ISession, String> filter, LabelGuard labels) {
			super(CommitIndex.LANGUAGE);
			this.filter = filter;
			this.labels = labels;
		}

		@Override
		public IQueryHandler create(String description) {
			return new CommitQuery(filter, labels);
		}
	}
}
