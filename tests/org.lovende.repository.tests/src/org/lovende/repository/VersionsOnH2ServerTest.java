package org.lovende.repository;

class VersionsOnH2ServerTest extends VersionsTest {
	@Override
	Place place() {
		return Place.SERVER_ON_H2;
	}
}
