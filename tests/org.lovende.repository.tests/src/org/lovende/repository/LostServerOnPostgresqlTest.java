package org.lovende.repository;

class LostServerOnPostgresqlTest extends LostServerTest {
	@Override
	Place place() {
		return Place.SERVER_ON_POSTGRESQL;
	}
}
