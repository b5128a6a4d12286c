package org.lovende.repository.server;

class TlsOnH2Test extends TlsTest {
	@Override
	StoreKind kind() {
		return StoreKind.H2;
	}
}
