package org.lovende.repository;

class TrashOnH2ServerTest extends TrashTest {
	@Override
	Place place() {
		return Place.SERVER_ON_H2;
	}
}
