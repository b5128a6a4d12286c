package org.lovende.core;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IdsTest {
	@Test
	void named_knownInput_isTheUuidOfTheStandard() {
		// the DNS namespace and result of RFC 9562, appendix A.4
		assertThat(Ids.named("6ba7b810-9dad-11d1-80b4-00c04fd430c8", "www.example.com")).isEqualTo("2ed6657d-e927-568b-95e1-2665a8aea6a2");
	}

	@Test
	void isUuid_textOfAnotherForm_isFalse() {
		assertThat(Ids.isUuid("S1")).isFalse();
		assertThat(Ids.isUuid(null)).isFalse();
		assertThat(Ids.isUuid(Ids.random())).isTrue();
	}
}
