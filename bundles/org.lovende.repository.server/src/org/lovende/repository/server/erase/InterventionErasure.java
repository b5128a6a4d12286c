package org.lovende.repository.server.erase;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.cdo.eresource.EresourcePackage;
import org.eclipse.emf.cdo.server.db.mapping.IClassMapping;
import org.eclipse.emf.cdo.server.db.mapping.IListMapping;
import org.lovende.repository.server.CommitIndex;

/** Removes everything that an intervention ever contained from all tables, as if it had never been. */
final class InterventionErasure {
	/** The folder of the interventions that are not in the trash. */
	private static final String LIVE = "interventions";

	private record Row(long source, int version, int index) {
	}

	private final Connection connection;
	private final Tables tables;
	private final IClassMapping resources;
	private final IClassMapping folders;

	InterventionErasure(Connection connection, Tables tables) {
		this.connection = connection;
		this.tables = tables;
		resources = tables.of(EresourcePackage.Literals.CDO_RESOURCE);
		folders = tables.of(EresourcePackage.Literals.CDO_RESOURCE_FOLDER);
	}

	ErasureReport erase(String intervention) throws SQLException, ErasureException {
		String name = Tables.column(resources, EresourcePackage.Literals.CDO_RESOURCE_NODE__NAME);
		Set<Long> roots = new HashSet<>(numbers("SELECT DISTINCT " + Tables.ID + " FROM " + Tables.table(resources) + " WHERE " + name + " = ?", intervention));
		if (roots.isEmpty())
			throw new ErasureException(ErasureException.Kind.UNKNOWN_INTERVENTION, null, intervention);
		if (isLive(intervention, name))
			throw new ErasureException(ErasureException.Kind.NOT_IN_TRASH, null, intervention);
		Set<Long> objects = contents(roots);
		int labels = new CommitLabels(connection)
				.clearAt(numbers("SELECT DISTINCT COMMIT_TIME FROM " + CommitIndex.CHANGES + " WHERE INTERVENTION = ?", intervention));
		for (long root : roots)
			removeFromFolders(root);
		int states = 0;
		for (IClassMapping mapping : tables.all()) {
			states += delete(Tables.table(mapping), Tables.ID, objects);
			for (IListMapping list : mapping.getListMappings())
				delete(Tables.table(list), Tables.SOURCE, objects);
		}
		delete(Tables.OBJECTS, Tables.ID, objects);
		for (String table : List.of(CommitIndex.CHANGES, CommitIndex.LAST))
			deleteIndex(table, intervention);
		return new ErasureReport(states, labels, List.of());
	}

	private boolean isLive(String intervention, String name) throws SQLException {
		String folderName = Tables.column(folders, EresourcePackage.Literals.CDO_RESOURCE_NODE__NAME);
		return !numbers("SELECT R." + Tables.ID + " FROM " + Tables.table(resources) + " R JOIN " + Tables.table(folders) + " F ON F." + Tables.ID + " = R."
				+ Tables.CONTAINER + " WHERE R." + name + " = ? AND R." + Tables.REVISED + " = 0 AND R." + Tables.VERSION + " > 0 AND F." + folderName + " = '"
				+ LIVE + "'", intervention).isEmpty();
	}

	/** The objects themselves, and all that they ever contained. */
	private Set<Long> contents(Set<Long> roots) throws SQLException {
		Map<Long, Set<Long>> children = new HashMap<>();
		for (IClassMapping mapping : tables.ofElements())
			readContainment(mapping, children);
		Set<Long> found = new HashSet<>(roots);
		Deque<Long> open = new ArrayDeque<>(roots);
		while (!open.isEmpty())
			for (long child : children.getOrDefault(open.pop(), Set.of()))
				if (found.add(child))
					open.push(child);
		return found;
	}

	private void readContainment(IClassMapping mapping, Map<Long, Set<Long>> children) throws SQLException {
		try (Statement statement = connection.createStatement();
				ResultSet rows = statement.executeQuery("SELECT DISTINCT " + Tables.ID + ", " + Tables.CONTAINER + ", " + Tables.RESOURCE + " FROM "
						+ Tables.table(mapping) + " WHERE " + Tables.VERSION + " > 0")) {
			while (rows.next())
				for (int column = 2; column <= 3; column++)
					if (rows.getLong(column) != 0)
						children.computeIfAbsent(rows.getLong(column), key -> new HashSet<>()).add(rows.getLong(1));
		}
	}

	/** Each state of a folder keeps its whole list; the entries after the removed one move up. */
	private void removeFromFolders(long resource) throws SQLException {
		String table = Tables.table(folders.getListMapping(EresourcePackage.Literals.CDO_RESOURCE_FOLDER__NODES));
		String size = EresourcePackage.Literals.CDO_RESOURCE_FOLDER__NODES.getName();
		String state = " WHERE " + Tables.SOURCE + " = ? AND " + Tables.VERSION + " = ?";
		try (PreparedStatement delete = connection.prepareStatement("DELETE FROM " + table + state + " AND " + Tables.INDEX + " = ?");
				// two steps, because no two entries may have the same index, not even for a moment
				PreparedStatement away = connection
						.prepareStatement("UPDATE " + table + " SET " + Tables.INDEX + " = -" + Tables.INDEX + state + " AND " + Tables.INDEX + " > ?");
				PreparedStatement back = connection
						.prepareStatement("UPDATE " + table + " SET " + Tables.INDEX + " = -" + Tables.INDEX + " - 1" + state + " AND " + Tables.INDEX + " < 0");
				PreparedStatement shorten = connection.prepareStatement("UPDATE " + Tables.table(folders) + " SET " + size + " = " + size + " - 1 WHERE "
						+ Tables.ID + " = ? AND " + Tables.VERSION + " = ?")) {
			for (Row row : rowsOf(table, resource)) {
				execute(delete, row.source(), row.version(), row.index());
				execute(away, row.source(), row.version(), row.index());
				execute(back, row.source(), row.version());
				execute(shorten, row.source(), row.version());
			}
		}
	}

	private List<Row> rowsOf(String table, long resource) throws SQLException {
		List<Row> found = new ArrayList<>();
		try (PreparedStatement select = connection.prepareStatement("SELECT " + Tables.SOURCE + ", " + Tables.VERSION + ", " + Tables.INDEX + " FROM " + table
				+ " WHERE " + Tables.VALUE + " = ?")) {
			select.setLong(1, resource);
			try (ResultSet rows = select.executeQuery()) {
				while (rows.next())
					found.add(new Row(rows.getLong(1), rows.getInt(2), rows.getInt(3)));
			}
		}
		return found;
	}

	private static void execute(PreparedStatement statement, long... arguments) throws SQLException {
		for (int i = 0; i < arguments.length; i++)
			statement.setLong(i + 1, arguments[i]);
		statement.executeUpdate();
	}

	private int delete(String table, String column, Set<Long> objects) throws SQLException {
		int deleted = 0;
		try (PreparedStatement delete = connection.prepareStatement("DELETE FROM " + table + " WHERE " + column + " = ?")) {
			for (long object : objects) {
				delete.setLong(1, object);
				deleted += delete.executeUpdate();
			}
		}
		return deleted;
	}

	private void deleteIndex(String table, String intervention) throws SQLException {
		try (PreparedStatement delete = connection.prepareStatement("DELETE FROM " + table + " WHERE INTERVENTION = ?")) {
			delete.setString(1, intervention);
			delete.executeUpdate();
		}
	}

	private List<Long> numbers(String sql, String argument) throws SQLException {
		List<Long> numbers = new ArrayList<>();
		try (PreparedStatement select = connection.prepareStatement(sql)) {
			select.setString(1, argument);
			try (ResultSet rows = select.executeQuery()) {
				while (rows.next())
					numbers.add(rows.getLong(1));
			}
		}
		return numbers;
	}
}
