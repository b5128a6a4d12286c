package org.lovende.repository;

class SharingOnPostgresqlServerTest extends SharingTest {
	@Override
	Place place() {
		return Place.SERVER_ON_POSTGRESQL;
	}
}
