package org.lovende.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.lovende.core.check.Checks;

class MessagesTest {
	@Test
	void get_inTheLanguageForTests_standsInBrackets() {
		Messages english = Messages.of(Checks.class, Locale.ENGLISH);
		Messages pseudo = Messages.of(Checks.class, Messages.PSEUDO);
		assertThat(pseudo.keys()).isNotEmpty().allSatisfy(key -> assertThat(pseudo.get(key)).isEqualTo("\u27E6" + english.get(key) + "\u27E7"));
	}

	@Test
	void get_inAnyOtherLanguage_hasNone() {
		Messages danish = Messages.of(Checks.class, Interventions.DANISH);
		assertThat(danish.keys()).isNotEmpty().noneSatisfy(key -> assertThat(danish.get(key)).contains("\u27E6"));
	}
}
