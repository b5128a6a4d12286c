package org.lovende.repository.server;

class SameMomentOnH2Test extends SameMomentTest {
	@Override
	StoreKind kind() {
		return StoreKind.H2;
	}
}
