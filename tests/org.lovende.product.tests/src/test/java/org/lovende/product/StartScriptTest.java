package org.lovende.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartScriptTest {
	private static final int NOT_SET_UP = 2;

	@TempDir
	static Path folder;

	private static Path script;

	@BeforeAll
	static void unpack() throws Exception {
		Path place = folder.resolve("a place with spaces");
		Archives.unpack(Archives.archive("org.lovende.product", "linux.gtk.x86_64.tar.gz"), place);
		script = place.resolve("lovende/lovende");
	}

	@Test
	void start_throughLinkFromAnotherDirectory_runs() throws Exception {
		Path link = Files.createSymbolicLink(folder.resolve("link to it"), script);
		Execution execution = Execution.of(List.of(link.toString(), "--version"), Path.of("/"), environment());
		assertThat(execution).extracting(Execution::exitCode, Execution::errors).containsExactly(0, "");
		assertThat(execution.output()).startsWith("Lovende 0.").endsWith("\n").hasLineCount(1);
	}

	@Test
	void start_severalAtOnceForTheFirstTime_allRun() throws Exception {
		Path place = folder.resolve("fresh");
		Archives.unpack(Archives.archive("org.lovende.server.product", "linux.gtk.x86_64.tar.gz"), place);
		List<Execution.Running> running = new ArrayList<>();
		for (int i = 0; i < 4; i++)
			running.add(Execution.start(List.of(place.resolve("lovende-server/lovende").toString(), "--version"), folder, environment()));
		for (Execution.Running each : running)
			assertThat(each.await()).matches(execution -> execution.exitCode() == 0 && execution.output().startsWith("Lovende 0."));
	}

	@Test
	void start_unknownCommand_passesTheExitCodeOn() throws Exception {
		Execution execution = Execution.of(List.of(script.toString(), "no-such-command"), folder, environment());
		assertThat(execution).extracting(Execution::exitCode, Execution::output).containsExactly(2, "");
		assertThat(execution.errors()).contains("no-such-command");
	}

	@Test
	void start_withoutJava_saysWhatIsMissingInTheUsersLanguage() throws Exception {
		Path tools = Files.createDirectories(folder.resolve("tools"));
		for (String tool : List.of("dirname", "readlink", "sed", "locale"))
			Files.copy(Path.of("/usr/bin", tool), tools.resolve(tool), StandardCopyOption.COPY_ATTRIBUTES);
		Map<String, String> environment = environment();
		environment.put("PATH", tools.toString());
		environment.put("LANG", "da_DK.UTF-8");
		environment.remove("JAVA_HOME");
		environment.remove("LC_ALL");
		Execution execution = Execution.of(List.of("/bin/sh", script.toString(), "list"), folder, environment);
		assertThat(execution).isEqualTo(new Execution(NOT_SET_UP, "", "lovende: Java 17 eller nyere mangler. Installér det, eller lad JAVA_HOME pege på det.\n"));
	}

	@Test
	void start_javaHomeOfAnOlderJava_saysWhatIsMissing() throws Exception {
		Path old = folder.resolve("java 11");
		Files.createDirectories(old.resolve("bin"));
		Files.writeString(old.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"11.0.2\"\n");
		Files.copy(Path.of("/bin/true"), old.resolve("bin/java"), StandardCopyOption.COPY_ATTRIBUTES);
		Map<String, String> environment = environment();
		environment.put("JAVA_HOME", old.toString());
		Execution execution = Execution.of(List.of(script.toString(), "list"), folder, environment);
		assertThat(execution).extracting(Execution::exitCode, Execution::output).containsExactly(NOT_SET_UP, "");
		assertThat(execution.errors()).startsWith("lovende: Java 17 or newer is missing.").hasLineCount(1);
	}

	@Test
	void start_withALanguageChosenInTheSettings_speaksIt() throws Exception {
		Map<String, String> environment = environment();
		environment.put("XDG_DATA_HOME", folder.resolve("data").toString());
		Path chosen = Files.createDirectories(folder.resolve("data/lovende/workbench")).resolve("language-chosen");
		Files.writeString(chosen, "da\n");
		List<String> command = List.of(script.toString(), "no-such-command");
		assertThat(Execution.of(command, folder, environment).errors()).contains("Ukendt argument");
		Files.delete(chosen);
		assertThat(Execution.of(command, folder, environment).errors()).contains("Unknown argument");
	}

	@Test
	void start_ofTheWorkbenchsProduct_leavesProcessorsToTheWindow() throws Exception {
		Path place = folder.resolve("servers");
		Archives.unpack(Archives.archive("org.lovende.server.product", "linux.gtk.x86_64.tar.gz"), place);
		Path java = Files.createDirectories(folder.resolve("java that says its options/bin"));
		Files.writeString(java.resolveSibling("release"), "JAVA_VERSION=\"17.0.1\"\n");
		Files.writeString(java.resolve("java"), "#!/bin/sh\necho \"$@\"\n");
		assertThat(java.resolve("java").toFile().setExecutable(true)).isTrue();
		Map<String, String> environment = environment();
		environment.put("JAVA_HOME", java.getParent().toString());
		String option = "-XX:CICompilerCount=2 ";
		assertThat(Execution.of(List.of(script.toString(), "list"), folder, environment).output()).startsWith(option);
		assertThat(Execution.of(List.of(place.resolve("lovende-server/lovende").toString(), "list"), folder, environment).output()).startsWith("-X").doesNotContain(option);
	}

	/** This machine's, with the Java of this test, a home of its own, and English. */
	private static Map<String, String> environment() {
		Map<String, String> environment = new HashMap<>(System.getenv());
		environment.put("JAVA_HOME", System.getProperty("java.home"));
		environment.put("HOME", folder.toString());
		environment.put("XDG_STATE_HOME", folder.resolve("state").toString());
		environment.put("LC_ALL", "C.UTF-8");
		environment.keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "LC_MESSAGES"));
		return environment;
	}
}
