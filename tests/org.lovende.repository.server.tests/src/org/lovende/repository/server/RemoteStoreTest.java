package org.lovende.repository.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lovende.repository.server.net.RemoteStore;

class RemoteStoreTest {
	@ParameterizedTest
	@CsvSource({ "localhost, true", "LOCALHOST, true", "127.0.0.1, true", "127.3.2.1, true", "::1, true", "lovende.example, false", "10.0.0.1, false",
			"127.example, false", "127.0.0.1.example, false" })
	void isPlain_thisMachineByItsCommonNamesOnly(String host, boolean plain) {
		assertThat(RemoteStore.isPlain(host, null)).isEqualTo(plain);
		assertThat(RemoteStore.isPlain(host, Path.of("certificates.pem"))).isFalse();
	}
}
