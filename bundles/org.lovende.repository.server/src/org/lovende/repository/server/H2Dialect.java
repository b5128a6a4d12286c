package org.lovende.repository.server;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;

import org.eclipse.net4j.db.DBType;
import org.eclipse.net4j.db.ddl.IDBField;
import org.eclipse.net4j.db.ddl.IDBTable;
import org.eclipse.net4j.db.h2.H2Adapter;

/** H2 version 2 for CDO, whose own adapter knows version 1. */
final class H2Dialect extends H2Adapter {
	/** H2 2 tells apart: not found, not found with candidates, not found in an empty database. */
	private static final Set<String> TABLE_NOT_FOUND = Set.of("42S02", "42S03", "42S04");

	@Override
	public boolean isTableNotFoundException(SQLException e) {
		return TABLE_NOT_FOUND.contains(e.getSQLState());
	}

	@Override
	protected ResultSet readTables(Connection connection, DatabaseMetaData metaData, String schema) throws SQLException {
		return metaData.getTables(null, connection.getSchema(), null, new String[] { "TABLE", "BASE TABLE" });
	}

	@Override
	protected void readIndices(Connection connection, DatabaseMetaData metaData, IDBTable table, String schema) throws SQLException {
		super.readIndices(connection, metaData, table, connection.getSchema());
	}

	/** Texts have no limit here (H2's own is 1,048,576); CDO would cut them off at 32,672 characters with an error. */
	@Override
	protected String createFieldDefinition(IDBField field) {
		if (field.getType() != DBType.VARCHAR)
			return super.createFieldDefinition(field);
		return field.isNotNull() ? "VARCHAR NOT NULL" : "VARCHAR";
	}
}
