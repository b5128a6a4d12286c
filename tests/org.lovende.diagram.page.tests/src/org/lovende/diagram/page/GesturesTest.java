package org.lovende.diagram.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every gesture in real Chromium against the real Java code: runs the scripts in the folder gestures, each a set of tests. */
class GesturesTest {
	private static final Path ROOT = Path.of(System.getProperty("lovende.root"));
	private static final Path GESTURES = ROOT.resolve("tests/org.lovende.diagram.page.tests/gestures");

	private static TestHost host;
	private static int port;

	@BeforeAll
	static void startHost() throws Exception {
		host = new TestHost(ROOT, 0);
		port = host.start();
	}

	@AfterAll
	static void stopHost() throws Exception {
		host.close();
	}

	static List<String> scripts() throws IOException {
		try (Stream<Path> files = Files.walk(GESTURES)) {
			return files.filter(file -> file.toString().endsWith(".test.mjs")).map(file -> GESTURES.relativize(file).toString()).sorted().toList();
		}
	}

	@ParameterizedTest
	@MethodSource("scripts")
	void gestures_inChromium_changeTheModel(String script) throws Exception {
		ProcessBuilder builder = new ProcessBuilder("node", "--test", "--test-reporter=spec", GESTURES.resolve(script).toString()).redirectErrorStream(true);
		builder.environment().put("LOVENDE_HOST", "http://127.0.0.1:" + port);
		// tests run inside an editor's terminal or another test runner would report to that instead
		builder.environment().remove("NODE_TEST_CONTEXT");
		Process process = builder.start();
		String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertThat(process.waitFor()).as(output).isZero();
		assertThat(output).as("tests that ran").containsPattern("pass [1-9]");
	}
}
