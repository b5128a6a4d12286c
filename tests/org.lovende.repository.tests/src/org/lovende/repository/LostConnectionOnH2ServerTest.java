package org.lovende.repository;

class LostConnectionOnH2ServerTest extends LostConnectionTest {
	@Override
	Place place() {
		return Place.SERVER_ON_H2;
	}
}
