package org.lovende.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MessagesTest {
	static Stream<Path> englishFiles() {
		return Workspace.files(Workspace.ROOT.resolve("bundles"), "messages.properties", "plugin.properties").stream();
	}

	/** Without those for the texts of the platform, whose English is in its own bundles. */
	static Stream<Path> danishFiles() {
		return Workspace.files(Workspace.ROOT.resolve("bundles"), "_da.properties").stream()
				.filter(file -> !file.toString().contains("org.lovende.danish."));
	}

	@ParameterizedTest
	@MethodSource("englishFiles")
	void english_ofEachPackage_isFaultless(Path english) throws CharacterCodingException {
		assertThat(PropertiesFile.read(english).faults()).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("englishFiles")
	void danish_ofEachPackage_translatesEveryText(Path english) throws CharacterCodingException {
		Path danish = english.resolveSibling(english.getFileName().toString().replace(".properties", "_da.properties"));
		assertThat(danish).exists();
		PropertiesFile translation = PropertiesFile.read(danish);
		assertThat(translation.faults()).isEmpty();
		assertThat(PropertiesFile.read(english).faultsOf(translation)).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("danishFiles")
	void english_besideEachDanishFile_exists(Path danish) {
		assertThat(danish.resolveSibling(danish.getFileName().toString().replace("_da.properties", ".properties"))).exists();
	}

	@Test
	void faults_repeatedAndQuotedTexts_areNamed() {
		PropertiesFile file = new PropertiesFile("quoted = The team's {0}\nbroken = {0,number\ntwice = a\ntwice = b\ngood = The team''s {0}\n");
		assertThat(file.faults()).extracting(fault -> fault.split(":")[0]).containsExactly("twice", "broken", "quoted");
	}

	@Test
	void faultsOf_missingForeignEmptyAndUntranslatedTexts_areNamed() {
		PropertiesFile english = new PropertiesFile("missing = a\nempty = a\nnone =\nother = {0} of {1}\nsame = This is a long sentence\nname = Lovende\n");
		PropertiesFile danish = new PropertiesFile("empty =\nnone =\nother = {0} af\nsame = This is a long sentence\nname = Lovende\nforeign = x\n");
		assertThat(english.faultsOf(danish)).extracting(fault -> fault.split(":")[0]).containsExactly("empty", "missing", "other", "same", "foreign");
	}

	@Test
	void read_bytesOfAnotherCharacterSet_isRefused(@TempDir Path folder) throws Exception {
		Path file = Files.write(folder.resolve("messages_da.properties"), new byte[] { 'a', '=', (byte) 0xE6 });
		assertThatThrownBy(() -> PropertiesFile.read(file)).isInstanceOf(CharacterCodingException.class);
	}
}
