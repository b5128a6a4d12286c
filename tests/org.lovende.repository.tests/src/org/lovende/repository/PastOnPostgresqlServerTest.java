package org.lovende.repository;

class PastOnPostgresqlServerTest extends PastTest {
	@Override
	Place place() {
		return Place.SERVER_ON_POSTGRESQL;
	}
}
