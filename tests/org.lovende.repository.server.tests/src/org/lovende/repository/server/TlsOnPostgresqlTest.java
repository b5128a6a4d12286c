package org.lovende.repository.server;

class TlsOnPostgresqlTest extends TlsTest {
	@Override
	StoreKind kind() {
		return StoreKind.POSTGRESQL;
	}
}
