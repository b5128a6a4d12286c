package org.lovende.ui.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.osgi.service.prefs.BackingStoreException;
import org.osgi.service.prefs.Preferences;

class RecentPathsTest {
	private final Preferences node = InstanceScope.INSTANCE.getNode(RecentPathsTest.class.getName());
	private final RecentPaths recent = new RecentPaths(node, "import");

	@AfterEach
	void forget() throws BackingStoreException {
		node.removeNode();
	}

	@Test
	void use_ofAPathOnceMore_putsItFirstWithoutRepeatingIt() {
		recent.use(Path.of("/a/first.xlsx"));
		recent.use(Path.of("/a/second.xlsx"));
		recent.use(Path.of("/a/b/../first.xlsx"));
		assertThat(new RecentPaths(node, "import").all()).containsExactly("/a/first.xlsx", "/a/second.xlsx");
		assertThat(new RecentPaths(node, "export").all()).isEmpty();
	}

	@Test
	void use_ofManyPaths_keepsTheLastTen() {
		IntStream.rangeClosed(1, 12).forEach(i -> recent.use(Path.of("/a/" + i)));
		assertThat(recent.all()).hasSize(10).startsWith("/a/12").endsWith("/a/3");
	}
}
