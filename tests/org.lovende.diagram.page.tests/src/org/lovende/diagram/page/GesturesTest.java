package org.lovende.diagram.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every gesture in real Chromium against the real Java code: runs the scripts in the folder gestures. Those of one folder share a browser; as many
 * folders run beside one another as the machine can take, each test with a document of its own.
 */
class GesturesTest {
	private static final Path ROOT = Path.of(System.getProperty("lovende.root"));
	private static final Path GESTURES = ROOT.resolve("tests/org.lovende.diagram.page.tests/gestures");

	private static final Map<String, CompletableFuture<NodeRun>> runs = new TreeMap<>();
	/** A browser at work keeps two processors busy. */
	private static final ExecutorService browsers = Executors.newFixedThreadPool(Math.max(1, Runtime.getRuntime().availableProcessors() / 2));
	private static TestHost host;

	@BeforeAll
	static void start() throws Exception {
		host = new TestHost(ROOT, 0);
		int port = host.start();
		for (String folder : folders())
			runs.put(folder, CompletableFuture.supplyAsync(() -> NodeRun.of(GESTURES.resolve("all.mjs"), port, folder), browsers));
	}

	@AfterAll
	static void stop() throws Exception {
		browsers.shutdown();
		host.close();
	}

	static List<String> folders() throws IOException {
		try (Stream<Path> files = Files.walk(GESTURES)) {
			return files.filter(file -> file.toString().endsWith(".test.mjs")).map(file -> GESTURES.relativize(file.getParent()).toString()).distinct().sorted()
					.toList();
		}
	}

	@ParameterizedTest
	@MethodSource("folders")
	void gestures_inChromium_changeTheModel(String folder) {
		NodeRun run = runs.get(folder).join();
		assertThat(run.exitCode()).as(run.output()).isZero();
		assertThat(run.output()).as("tests that ran").containsPattern("pass [1-9]");
	}
}
