package org.lovende.repository;

class HistoryOnPostgresqlServerTest extends HistoryTest {
	@Override
	Place place() {
		return Place.SERVER_ON_POSTGRESQL;
	}
}
