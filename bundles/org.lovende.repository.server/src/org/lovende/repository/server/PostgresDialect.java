package org.lovende.repository.server;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;

import org.eclipse.net4j.db.ddl.IDBField;
import org.eclipse.net4j.db.ddl.IDBIndex;
import org.eclipse.net4j.db.ddl.IDBTable;
import org.eclipse.net4j.spi.db.DBAdapter;

/** PostgreSQL for CDO, which brings no adapter for it. */
final class PostgresDialect extends DBAdapter {
	private static final String VERSION = "15";
	/** Longer names are cut off by PostgreSQL without a word. */
	private static final int MAX_NAME_LENGTH = 63;
	private static final String DUPLICATE_KEY = "23505";
	private static final String UNDEFINED_TABLE = "42P01";
	private static final String UNDEFINED_COLUMN = "42703";

	/** The key words that cannot be names of tables or columns, and the columns that every table of PostgreSQL has of itself. */
	private static final String RESERVED = """
			ALL ANALYSE ANALYZE AND ANY ARRAY AS ASC ASYMMETRIC AUTHORIZATION BINARY BOTH CASE CAST CHECK COLLATE COLLATION COLUMN CONCURRENTLY
			CONSTRAINT CREATE CROSS CURRENT_CATALOG CURRENT_DATE CURRENT_ROLE CURRENT_SCHEMA CURRENT_TIME CURRENT_TIMESTAMP CURRENT_USER DEFAULT
			DEFERRABLE DESC DISTINCT DO ELSE END EXCEPT FALSE FETCH FOR FOREIGN FREEZE FROM FULL GRANT GROUP HAVING ILIKE IN INITIALLY INNER
			INTERSECT INTO IS ISNULL JOIN LATERAL LEADING LEFT LIKE LIMIT LOCALTIME LOCALTIMESTAMP NATURAL NOT NOTNULL NULL OFFSET ON ONLY OR ORDER
			OUTER OVERLAPS PLACING PRIMARY REFERENCES RETURNING RIGHT SELECT SESSION_USER SIMILAR SOME SYMMETRIC SYSTEM_USER TABLE TABLESAMPLE THEN
			TO TRAILING TRUE UNION UNIQUE USER USING VARIADIC VERBOSE WHEN WHERE WINDOW WITH CMAX CMIN CTID TABLEOID XMAX XMIN""";

	PostgresDialect() {
		super("postgresql", VERSION);
	}

	@Override
	public String[] getReservedWords() {
		return RESERVED.split("\\s+");
	}

	@Override
	public int getMaxTableNameLength() {
		return MAX_NAME_LENGTH;
	}

	@Override
	public int getMaxFieldNameLength() {
		return MAX_NAME_LENGTH;
	}

	@Override
	public boolean isValidFirstChar(char c) {
		return c == '_' || Character.isLetter(c);
	}

	/** Texts and bytes have no limit of length here, at no cost. */
	@Override
	protected String getTypeName(IDBField field) {
		return switch (field.getType()) {
			case TINYINT -> "SMALLINT";
			case BIT -> "BOOLEAN";
			case FLOAT, DOUBLE -> "DOUBLE PRECISION";
			case VARCHAR, LONGVARCHAR, CLOB -> "TEXT";
			case BINARY, VARBINARY, LONGVARBINARY, BLOB -> "BYTEA";
			default -> super.getTypeName(field);
		};
	}

	@Override
	public boolean isDuplicateKeyException(SQLException e) {
		return DUPLICATE_KEY.equals(e.getSQLState());
	}

	@Override
	public boolean isTableNotFoundException(SQLException e) {
		return UNDEFINED_TABLE.equals(e.getSQLState());
	}

	@Override
	public boolean isColumnNotFoundException(SQLException e) {
		return UNDEFINED_COLUMN.equals(e.getSQLState());
	}

	@Override
	protected String sqlModifyField(String table, String field, String definition) {
		return "ALTER TABLE " + table + " ALTER COLUMN " + field + " TYPE " + definition;
	}

	@Override
	protected void dropIndex(IDBIndex index, StringBuilder sql) {
		sql.append("DROP INDEX ").append(index);
	}

	/** CDO names its repository as the schema, finds nothing there and then takes the tables of all schemas for its own. */
	@Override
	protected ResultSet readTables(Connection connection, DatabaseMetaData metaData, String schema) throws SQLException {
		return super.readTables(connection, metaData, connection.getSchema());
	}

	@Override
	protected void readIndices(Connection connection, DatabaseMetaData metaData, IDBTable table, String schema) throws SQLException {
		super.readIndices(connection, metaData, table, connection.getSchema());
	}
}
