package org.lovende.repository;

class LostConnectionOnPostgresqlServerTest extends LostConnectionTest {
	@Override
	Place place() {
		return Place.SERVER_ON_POSTGRESQL;
	}
}
