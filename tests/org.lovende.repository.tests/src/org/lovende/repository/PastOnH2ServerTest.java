package org.lovende.repository;

class PastOnH2ServerTest extends PastTest {
	@Override
	Place place() {
		return Place.SERVER_ON_H2;
	}
}
