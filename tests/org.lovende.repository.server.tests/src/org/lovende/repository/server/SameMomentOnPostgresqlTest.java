package org.lovende.repository.server;

class SameMomentOnPostgresqlTest extends SameMomentTest {
	@Override
	StoreKind kind() {
		return StoreKind.POSTGRESQL;
	}
}
