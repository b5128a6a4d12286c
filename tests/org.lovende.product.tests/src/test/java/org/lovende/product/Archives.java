package org.lovende.product;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The program archives that the build has made. */
final class Archives {
	static final Path ROOT = Path.of(System.getProperty("lovende.root"));

	private Archives() {
	}

	/**
	 * @param product the name of the product's module
	 * @param platform how the archive's name ends
	 */
	static Path archive(String product, String platform) {
		try (Stream<Path> files = Files.list(ROOT.resolve("releng").resolve(product).resolve("target/products"))) {
			return files.filter(file -> file.getFileName().toString().endsWith(platform)).findFirst()
					.orElseThrow(() -> new IllegalStateException("no archive of " + product + " for " + platform));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** The entries as <code>tar</code> lists them, with their permissions in front. */
	static List<String> entries(Path tarball) throws IOException, InterruptedException {
		return Execution.of(List.of("tar", "--warning=no-unknown-keyword", "-tvzf", tarball.toString())).output().lines().toList();
	}

	static void unpack(Path tarball, Path folder) throws IOException, InterruptedException {
		Files.createDirectories(folder);
		Execution.of(List.of("tar", "--warning=no-unknown-keyword", "-xzf", tarball.toString(), "-C", folder.toString()));
	}
}
