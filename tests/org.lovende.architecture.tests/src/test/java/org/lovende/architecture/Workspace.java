package org.lovende.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/** The files of the project as they are written, without what a build adds to them. */
final class Workspace {
	/** The folder that holds README.md. */
	static final Path ROOT = Path.of(System.getProperty("lovende.root"));

	private static final Set<String> MADE_BY_BUILDS = Set.of("target", "bin", "src-gen", "lib", "out", "node_modules", ".git");

	private Workspace() {
	}

	/** Every bundle of ours, wrappers of third-party code included, by name. */
	static List<Bundle> bundles() {
		return folders("bundles").stream().map(Bundle::new).toList();
	}

	/** The folders directly inside one of the top folders, sorted. */
	static List<Path> folders(String parent) {
		try (Stream<Path> children = Files.list(ROOT.resolve(parent))) {
			return children.filter(Files::isDirectory).filter(child -> !MADE_BY_BUILDS.contains(child.getFileName().toString())).sorted().toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** All files under a folder that have one of these endings, sorted; nothing that a build made. */
	static List<Path> files(Path folder, String... endings) {
		List<Path> files = new ArrayList<>();
		try {
			Files.walkFileTree(folder, new SimpleFileVisitor<>() {
				@Override
				public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
					return MADE_BY_BUILDS.contains(directory.getFileName().toString()) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
				}

				@Override
				public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
					if (Stream.of(endings).anyMatch(file.getFileName().toString()::endsWith))
						files.add(file);
					return FileVisitResult.CONTINUE;
				}
			});
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		files.sort(null);
		return files;
	}

	static String read(Path file) {
		try {
			return Files.readString(file, StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new UncheckedIOException(file.toString(), e);
		}
	}

	static Document xml(Path file) {
		try {
			return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
		} catch (IOException e) {
			throw new UncheckedIOException(file.toString(), e);
		} catch (ParserConfigurationException | SAXException e) {
			throw new IllegalStateException(file.toString(), e);
		}
	}

	/** The path as seen from the root, for messages. */
	static String name(Path file) {
		return ROOT.relativize(file).toString();
	}
}
