package org.lovende.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lovende.core.Messages;

/** What is counted is named in the right number: none, one and many. */
class CountsTest {
	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "en | 0 | Checks: 0 errors, 0 warnings, 0 hints", "en | 1 | Checks: 1 error, 1 warning, 1 hint",
			"en | 2 | Checks: 2 errors, 2 warnings, 2 hints", "da | 0 | Kontrol: 0 fejl, 0 advarsler, 0 tip", "da | 1 | Kontrol: 1 fejl, 1 advarsel, 1 tip",
			"da | 2 | Kontrol: 2 fejl, 2 advarsler, 2 tip" })
	void demoChecks_noneOneOrTwo_agree(String language, long count, String text) {
		assertThat(messages(language).get("demo.checks", count, count, count)).isEqualTo(text);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "en | 0 | 0 files written, 0 diagrams without content left out: out",
			"en | 1 | 1 file written, 1 diagram without content left out: out", "en | 2 | 2 files written, 2 diagrams without content left out: out",
			"da | 0 | 0 filer skrevet, 0 diagrammer uden indhold udeladt: out", "da | 1 | 1 fil skrevet, 1 diagram uden indhold udeladt: out",
			"da | 2 | 2 filer skrevet, 2 diagrammer uden indhold udeladt: out" })
	void demoDone_noneOneOrTwo_agree(String language, int count, String text) {
		assertThat(messages(language).get("demo.done", count, count, "out")).isEqualTo(text);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "en | 0 | 0 interventions, 0 in the trash, 0 named versions, 0 commits.",
			"en | 1 | 1 intervention, 1 in the trash, 1 named version, 1 commit.", "en | 2 | 2 interventions, 2 in the trash, 2 named versions, 2 commits.",
			"da | 0 | 0 indsatser, 0 i papirkurven, 0 navngivne versioner, 0 gange gemt.",
			"da | 1 | 1 indsats, 1 i papirkurven, 1 navngiven version, 1 gang gemt.",
			"da | 2 | 2 indsatser, 2 i papirkurven, 2 navngivne versioner, 2 gange gemt." })
	void backupAndRestore_noneOneOrTwo_agree(String language, int count, String text) {
		assertThat(messages(language).get("backup.done", "file", count, count, count, count)).endsWith(": " + text);
		assertThat(messages(language).get("restore.done", "then", count, count, count, count)).endsWith(": " + text);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "en | 0 | Erased from 0 states, past or present, and 0 labels in the history.",
			"en | 1 | Erased from 1 state, past or present, and 1 label in the history.",
			"en | 2 | Erased from 2 states, past or present, and 2 labels in the history.",
			"da | 0 | Fjernet fra 0 tilstande, nuværende eller tidligere, og 0 etiketter i historikken.",
			"da | 1 | Fjernet fra 1 tilstand, nuværende eller tidligere, og 1 etiket i historikken.",
			"da | 2 | Fjernet fra 2 tilstande, nuværende eller tidligere, og 2 etiketter i historikken." })
	void erase_noneOneOrTwo_agree(String language, int count, String text) {
		assertThat(messages(language).get("erase.done", count, count)).isEqualTo(text);
	}

	private static Messages messages(String language) {
		return Messages.of(CommandLineInterface.class, Locale.forLanguageTag(language));
	}
}
