package org.lovende.diagram.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Takes the pictures of the editors for <code>docs/user</code> anew, when asked by <code>-Dlovende.test.arguments=-Dlovende.screenshots=true</code>. */
class ScreenshotsTest {
	private static final Path ROOT = Path.of(System.getProperty("lovende.root"));

	@Test
	@EnabledIfSystemProperty(named = "lovende.screenshots", matches = "true")
	void screenshots_whenAskedFor_areTaken() throws Exception {
		try (TestHost host = new TestHost(ROOT, 0)) {
			NodeRun run = NodeRun.of(ROOT.resolve("tests/org.lovende.diagram.page.tests/gestures/screenshots.mjs"), host.start(), "");
			assertThat(run.exitCode()).as(run.output()).isZero();
		}
	}
}
