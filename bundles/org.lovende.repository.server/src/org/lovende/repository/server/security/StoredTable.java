package org.lovende.repository.server.security;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;

import org.eclipse.net4j.db.IDBConnectionProvider;

/** A table of ours in the database of a store. */
final class StoredTable {
	private StoredTable() {
	}

	/** Whether there is a table of that name. */
	static boolean exists(IDBConnectionProvider database, String table) throws SQLException {
		try (Connection connection = database.getConnection()) {
			// in the current schema only; H2 keeps names in capitals, PostgreSQL in small letters
			for (String name : new String[] { table, table.toLowerCase(Locale.ROOT) })
				try (ResultSet tables = connection.getMetaData().getTables(null, connection.getSchema(), name, null)) {
					if (tables.next())
						return true;
				}
			return false;
		}
	}
}
