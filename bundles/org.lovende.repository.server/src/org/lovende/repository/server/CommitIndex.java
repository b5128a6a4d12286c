package org.lovende.repository.server;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.emf.cdo.common.id.CDOID;
import org.eclipse.emf.cdo.common.id.CDOIDUtil;
import org.eclipse.emf.cdo.common.util.CDOQueryInfo;
import org.eclipse.emf.cdo.eresource.EresourcePackage;
import org.eclipse.emf.cdo.server.IQueryContext;
import org.eclipse.emf.cdo.server.IQueryHandler;
import org.eclipse.emf.cdo.server.IRepository;
import org.eclipse.emf.cdo.server.IStoreAccessor.CommitContext;
import org.eclipse.emf.cdo.server.ITransaction;
import org.eclipse.emf.cdo.server.StoreThreadLocal;
import org.eclipse.emf.cdo.server.db.IDBStoreAccessor;
import org.eclipse.emf.cdo.spi.common.revision.InternalCDORevision;
import org.eclipse.emf.cdo.spi.server.InternalView;
import org.eclipse.emf.cdo.spi.server.QueryHandlerFactory;
import org.eclipse.net4j.db.DBException;
import org.eclipse.net4j.util.om.monitor.OMMonitor;

/**
 * Says which commits touched which intervention. CDO itself only knows which commit touched which object, so that the list of
 * interventions with their last change, and the history of one of them, would mean to read the whole repository.
 * <p>
 * The index is written in the database transaction of the commit that it describes. Clients read it by CDO queries in the language
 * {@link #LANGUAGE}; the query text is an intervention's id, or empty for all. Each result is an array of an id and a commit time (CDO's
 * time stamp): for one id all its commits, newest first; for all the last of each.
 */
public final class CommitIndex implements IRepository.WriteAccessHandler {
	/** The name of the query language. */
	public static final String LANGUAGE = "lovende.commits";

	private static final String TABLE = "LOVENDE_COMMITS";

	CommitIndex() {
	}

	/** Makes the table of a new store. */
	static void create(Connection connection) throws SQLException {
		try (Statement statement = connection.createStatement()) {
			statement.execute("CREATE TABLE " + TABLE
					+ " (INTERVENTION VARCHAR(36) NOT NULL, COMMIT_TIME BIGINT NOT NULL, PRIMARY KEY (INTERVENTION, COMMIT_TIME))");
		}
	}

	@Override
	public void handleTransactionBeforeCommitting(ITransaction transaction, CommitContext context, OMMonitor monitor) {
		Set<String> interventions = new ResourceNames(transaction, context).ofChanged();
		if (interventions.isEmpty())
			return;
		try (PreparedStatement insert = connection().prepareStatement("INSERT INTO " + TABLE + " VALUES (?, ?)")) {
			for (String intervention : interventions) {
				insert.setString(1, intervention);
				insert.setLong(2, context.getBranchPoint().getTimeStamp());
				insert.addBatch();
			}
			insert.executeBatch();
		} catch (SQLException e) {
			throw new DBException(e);
		}
	}

	@Override
	public void handleTransactionAfterCommitted(ITransaction transaction, CommitContext context, OMMonitor monitor) {
		// the index was committed with the rest
	}

	private static Connection connection() {
		return ((IDBStoreAccessor) StoreThreadLocal.getAccessor()).getConnection();
	}

	/** Finds the names of the resources, which are the interventions' ids, of the objects in a commit. */
	private static final class ResourceNames {
		private static final int NAME_LENGTH = 36;

		private final InternalView view;
		private final Map<CDOID, InternalCDORevision> changed = new HashMap<>();
		private final Map<CDOID, String> known = new HashMap<>();

		ResourceNames(ITransaction transaction, CommitContext context) {
			view = (InternalView) transaction;
			// A removed element is not looked at: its container has changed as well.
			for (InternalCDORevision revision : context.getNewObjects())
				changed.put(revision.getID(), revision);
			for (InternalCDORevision revision : context.getDirtyObjects())
				changed.put(revision.getID(), revision);
		}

		Set<String> ofChanged() {
			Set<String> names = new TreeSet<>();
			for (InternalCDORevision revision : changed.values()) {
				String name = nameOf(revision);
				if (name.length() == NAME_LENGTH)
					names.add(name);
			}
			return names;
		}

		/** The name of the resource that holds an object; empty for folders. */
		private String nameOf(InternalCDORevision revision) {
			if (revision.getEClass() == EresourcePackage.Literals.CDO_RESOURCE)
				return String.valueOf(revision.data().get(EresourcePackage.Literals.CDO_RESOURCE_NODE__NAME, -1));
			if (revision.isResourceNode())
				return "";
			CDOID container = (CDOID) revision.data().getContainerID();
			CDOID parent = CDOIDUtil.isNull(container) ? revision.data().getResourceID() : container;
			String name = known.get(parent);
			if (name == null) {
				InternalCDORevision holder = changed.get(parent);
				name = nameOf(holder != null ? holder : (InternalCDORevision) view.getRevision(parent));
				known.put(parent, name);
			}
			return name;
		}
	}

	/** Answers queries in {@link #LANGUAGE}. */
	private static final class Query implements IQueryHandler {
		@Override
		public void executeQuery(CDOQueryInfo info, IQueryContext context) {
			String id = info.getQueryString();
			boolean all = id == null || id.isEmpty();
			String sql = all ? "SELECT INTERVENTION, MAX(COMMIT_TIME) FROM " + TABLE + " GROUP BY INTERVENTION"
					: "SELECT INTERVENTION, COMMIT_TIME FROM " + TABLE + " WHERE INTERVENTION = ? ORDER BY COMMIT_TIME DESC";
			try (PreparedStatement select = connection().prepareStatement(sql)) {
				if (!all)
					select.setString(1, id);
				try (ResultSet rows = select.executeQuery()) {
					boolean wanted = true;
					while (wanted && rows.next())
						wanted = context.addResult(new Object[] { rows.getString(1), rows.getLong(2) });
				}
			} catch (SQLException e) {
				throw new DBException(e);
			}
		}
	}

	/** Tells CDO's server of the language. */
	static final class QueryFactory extends QueryHandlerFactory {
		QueryFactory() {
			super(LANGUAGE);
		}

		@Override
		public IQueryHandler create(String description) {
			return new Query();
		}
	}
}
