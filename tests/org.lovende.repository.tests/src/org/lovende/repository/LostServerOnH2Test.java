package org.lovende.repository;

class LostServerOnH2Test extends LostServerTest {
	@Override
	Place place() {
		return Place.SERVER_ON_H2;
	}
}
