package org.lovende.repository.server;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.stream.Stream;

/**
 * The files of a store.
 * <p>
 * A migration builds its result as {@link #BUILDING} and names it {@link #READY} when it is complete; then the old database moves out and the
 * new one takes its place. {@link #settle()} brings a directory that a crash left between any two of these steps back to one whole store.
 */
final class StoreDirectory {
	/** What H2 appends to the name of a database. */
	private static final String SUFFIX = ".mv.db";
	private static final String DATABASE = "store";
	private static final String BUILDING = "building";
	private static final String READY = "ready";
	private static final String LOCK = "store.lock";
	private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

	private final Path directory;

	StoreDirectory(Path directory) {
		this.directory = directory.toAbsolutePath().normalize();
	}

	Path path() {
		return directory;
	}

	Path lockFile() {
		return directory.resolve(LOCK);
	}

	/** The database, without H2's suffix. */
	Path database() {
		return directory.resolve(DATABASE);
	}

	/** The database that a migration fills, without H2's suffix. */
	Path building() {
		return directory.resolve(BUILDING);
	}

	boolean hasDatabase() {
		return Files.exists(file(DATABASE));
	}

	/** Whether the directory holds a store, also one whose migration was interrupted. */
	boolean isStore() {
		return hasDatabase() || Files.exists(file(READY));
	}

	/**
	 * Makes the directory if it is missing.
	 *
	 * @throws StoreException if it cannot be made, or holds other things than a store
	 */
	void create() throws StoreException {
		try {
			Files.createDirectories(directory);
			if (isStore() || Files.exists(lockFile()))
				return;
			try (Stream<Path> content = Files.list(directory)) {
				if (content.findAny().isPresent())
					throw new StoreException(StoreException.Kind.FOREIGN_DIRECTORY, null, directory);
			}
		} catch (FileAlreadyExistsException e) {
			throw new StoreException(StoreException.Kind.FOREIGN_DIRECTORY, e, directory);
		} catch (IOException e) {
			throw cannotWrite(e);
		}
	}

	/** Ends or undoes what an interrupted migration left. To be called by the holder of the lock only. */
	void settle() throws StoreException {
		try {
			Files.deleteIfExists(file(BUILDING));
			if (hasDatabase())
				Files.deleteIfExists(file(READY));
			else if (Files.exists(file(READY)))
				move(file(READY), file(DATABASE));
		} catch (IOException e) {
			throw cannotWrite(e);
		}
	}

	/** Removes a database that was never finished. */
	void deleteDatabase() throws StoreException {
		try {
			Files.deleteIfExists(file(DATABASE));
		} catch (IOException e) {
			throw cannotWrite(e);
		}
	}

	/**
	 * Puts the complete new database in the place of the old one.
	 *
	 * @return the directory beside this one in which the old database is kept: a store that the older program can open
	 */
	Path swap(int oldVersion) throws StoreException {
		try {
			Path kept = freeName(directory.getFileName() + "-model-" + oldVersion + "-" + STAMP.format(LocalDateTime.now()));
			Files.createDirectory(kept);
			move(file(BUILDING), file(READY));
			move(file(DATABASE), kept.resolve(DATABASE + SUFFIX));
			move(file(READY), file(DATABASE));
			return kept;
		} catch (IOException e) {
			throw cannotWrite(e);
		}
	}

	StoreException cannotWrite(IOException cause) {
		return new StoreException(StoreException.Kind.CANNOT_WRITE, cause, directory, cause.toString());
	}

	private Path freeName(String name) {
		Path free = directory.resolveSibling(name);
		for (int i = 2; Files.exists(free); i++)
			free = directory.resolveSibling(name + "-" + i);
		return free;
	}

	private Path file(String name) {
		return directory.resolve(name + SUFFIX);
	}

	private static void move(Path from, Path to) throws IOException {
		Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
	}
}
