package org.lovende.repository.server;

class AttackOnPostgresqlTest extends AttackTest {
	@Override
	StoreKind kind() {
		return StoreKind.POSTGRESQL;
	}
}
