package org.lovende.repository.server;

class AttackOnH2Test extends AttackTest {
	@Override
	StoreKind kind() {
		return StoreKind.H2;
	}
}
