package org.lovende.diagram.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SoftHyphensTest {
	@Test
	void in_longWords_dividesThemAtSyllables() {
		assertThat(SoftHyphens.in("God dokumentation").replace('\u00AD', '-')).isEqualTo("God doku-men-ta-tion");
	}

	@Test
	void in_shortWords_leavesThem() {
		assertThat(SoftHyphens.in("Fælles sprog om overgange")).isEqualTo("Fælles sprog om overgange");
	}
}
