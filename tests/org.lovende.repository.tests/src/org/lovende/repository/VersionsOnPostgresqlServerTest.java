package org.lovende.repository;

class VersionsOnPostgresqlServerTest extends VersionsTest {
	@Override
	Place place() {
		return Place.SERVER_ON_POSTGRESQL;
	}
}
