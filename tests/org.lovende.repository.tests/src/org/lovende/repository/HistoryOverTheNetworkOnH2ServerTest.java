package org.lovende.repository;

class HistoryOverTheNetworkOnH2ServerTest extends HistoryOverTheNetworkTest {
	@Override
	Place place() {
		return Place.SERVER_ON_H2;
	}
}
