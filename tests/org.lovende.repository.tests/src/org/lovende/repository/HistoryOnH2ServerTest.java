package org.lovende.repository;

class HistoryOnH2ServerTest extends HistoryTest {
	@Override
	Place place() {
		return Place.SERVER_ON_H2;
	}
}
