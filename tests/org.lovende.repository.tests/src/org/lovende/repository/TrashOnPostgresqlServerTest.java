package org.lovende.repository;

class TrashOnPostgresqlServerTest extends TrashTest {
	@Override
	Place place() {
		return Place.SERVER_ON_POSTGRESQL;
	}
}
