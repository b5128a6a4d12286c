package org.lovende.repository;

class HistoryOverTheNetworkOnPostgresqlServerTest extends HistoryOverTheNetworkTest {
	@Override
	Place place() {
		return Place.SERVER_ON_POSTGRESQL;
	}
}
