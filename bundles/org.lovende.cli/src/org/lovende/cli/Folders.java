package org.lovende.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Folders of the file system. */
final class Folders {
	private Folders() {
	}

	/** Deletes a folder with everything in it; one that is not there is fine. */
	static void delete(Path folder) {
		if (!Files.exists(folder))
			return;
		try {
			List<Path> paths;
			try (Stream<Path> walk = Files.walk(folder)) {
				paths = walk.sorted(Comparator.reverseOrder()).toList();
			}
			for (Path path : paths)
				Files.delete(path);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
