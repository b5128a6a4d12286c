package org.lovende.exchange;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Locale;

import org.lovende.core.Ids;
import org.lovende.core.Messages;

/**
 * An output that is replaced whole or not at all: it is written beside its place under a temporary name and moved when it is complete.
 * Folders that lead to it are made.
 */
public final class OutputFile {
	/** Writes the content. */
	@FunctionalInterface
	public interface Content {
		/**
		 * @param temporary does not exist yet for a file, is an empty folder for a folder
		 */
		void write(Path temporary) throws IOException;
	}

	private OutputFile() {
	}

	/**
	 * Writes a file.
	 *
	 * @param locale the language of the sentence if it cannot be done
	 * @throws IOException if it cannot be written; what was there before is then unchanged
	 */
	public static void write(Path file, Locale locale, Content content) throws IOException {
		if (Files.isDirectory(file))
			throw new IOException(Messages.of(OutputFile.class, locale).get("output.is-folder", file.toString()));
		Path temporary = temporaryBeside(file);
		try {
			content.write(temporary);
			move(temporary, file);
		} finally {
			Files.deleteIfExists(temporary);
		}
	}

	/**
	 * Writes a folder. A folder that is there is replaced with all its content, so the caller decides before whether that may be.
	 *
	 * @param locale the language of the sentence if it cannot be done
	 * @throws IOException if it cannot be written; what was there before is then unchanged
	 */
	public static void writeFolder(Path folder, Locale locale, Content content) throws IOException {
		if (Files.exists(folder) && !Files.isDirectory(folder))
			throw new IOException(Messages.of(OutputFile.class, locale).get("output.not-folder", folder.toString()));
		Path temporary = temporaryBeside(folder);
		Path old = temporaryBeside(folder);
		try {
			Files.createDirectory(temporary);
			content.write(temporary);
			boolean replaced = Files.exists(folder);
			if (replaced)
				Files.move(folder, old);
			try {
				Files.move(temporary, folder);
			} catch (IOException e) {
				if (replaced)
					Files.move(old, folder);
				throw e;
			}
		} finally {
			deleteFolder(temporary);
			if (Files.exists(folder))
				deleteFolder(old);
		}
	}

	private static Path temporaryBeside(Path output) throws IOException {
		Path absolute = output.toAbsolutePath().normalize();
		Files.createDirectories(absolute.getParent());
		return absolute.resolveSibling("." + absolute.getFileName() + "." + Ids.random() + ".tmp");
	}

	private static void move(Path from, Path to) throws IOException {
		try {
			Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		} catch (AtomicMoveNotSupportedException e) {
			Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
		}
	}

	/** Removes a folder with everything in it; one that is not there is fine. */
	public static void deleteFolder(Path folder) throws IOException {
		if (!Files.exists(folder))
			return;
		Files.walkFileTree(folder, new SimpleFileVisitor<>() {
			@Override
			public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
				Files.delete(file);
				return FileVisitResult.CONTINUE;
			}

			@Override
			public FileVisitResult postVisitDirectory(Path directory, IOException problem) throws IOException {
				Files.delete(directory);
				return FileVisitResult.CONTINUE;
			}
		});
	}
}
