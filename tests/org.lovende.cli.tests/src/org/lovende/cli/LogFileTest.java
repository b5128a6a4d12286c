package org.lovende.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogFileTest {
	private static final Logger LOGGER = Logger.getLogger("org.lovende.repository.server");
	private static final String TEXT = "x".repeat(10_000);
	/** More than all the files that are kept can hold. */
	private static final int LINES = 1000;

	@TempDir
	private Path folder;

	@Test
	void log_moreThanThreeFilesHold_keepsTheNewestThree() throws Exception {
		try (LogFile log = LogFile.open(folder.resolve("server.log"))) {
			for (int i = 0; i < LINES; i++)
				LOGGER.log(Level.INFO, "line {0} {1}", new Object[] { Integer.toString(i), TEXT });
			// beside them lies the sign of the process that writes
			assertThat(names()).containsExactlyInAnyOrder("server.log.0", "server.log.1", "server.log.2", "server.log.0.lck");
		}
		assertThat(names()).containsExactlyInAnyOrder("server.log.0", "server.log.1", "server.log.2");
		for (String name : names())
			assertThat(folder.resolve(name).toFile().length()).as(name).isBetween(1L, LogFile.MAX_BYTES + 2L * TEXT.length());
		assertThat(folder.resolve("server.log.0")).content().contains("line " + (LINES - 1) + " ");
		assertThat(folder.resolve("server.log.2")).content().doesNotContain("line 0 ");
	}

	@Test
	void log_afterAStart_goesOnInTheSameFile() throws Exception {
		for (String line : List.of("before", "after"))
			try (LogFile log = LogFile.open(folder.resolve("server.log"))) {
				LOGGER.info(line);
			}
		assertThat(folder.resolve("server.log.0")).content().contains("before", "after");
	}

	private List<String> names() throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.map(file -> file.getFileName().toString()).toList();
		}
	}
}
