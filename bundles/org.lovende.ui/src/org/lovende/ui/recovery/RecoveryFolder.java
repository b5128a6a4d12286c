package org.lovende.ui.recovery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.lovende.core.Ids;
import org.lovende.repository.RepositoryAddress;

/** Where the recovery files of one repository are: two files per intervention that has unsaved changes. */
public final class RecoveryFolder {
	private static final String ENDING = ".xmi";
	private static final String BASE_ENDING = ".base";
	/** Any fixed UUID: it makes one name of each address. */
	private static final String NAMESPACE = "5c1a5a0e-6a39-4d0c-9d0a-4f6f0d1c2b11";

	private final Path folder;

	/**
	 * @param parent holds the recovery files of all repositories
	 * @param address of the repository
	 */
	public RecoveryFolder(Path parent, RepositoryAddress address) {
		String name = address.directory() == null ? address.text() : address.directory().toAbsolutePath().normalize().toString();
		folder = parent.resolve(Ids.named(NAMESPACE, name));
	}

	/** The file of an intervention as it was on the screen, there or not. */
	Path mine(String id) {
		return folder.resolve(id + ENDING);
	}

	/** The file of an intervention as it was in the repository when the changes began, there or not. */
	Path base(String id) {
		return folder.resolve(id + BASE_ENDING);
	}

	/** Removes what is kept of an intervention. */
	void delete(String id) throws IOException {
		Files.deleteIfExists(mine(id));
		Files.deleteIfExists(base(id));
	}

	/** The identifiers of the interventions that have a file. */
	List<String> ids() throws IOException {
		if (!Files.isDirectory(folder))
			return List.of();
		try (Stream<Path> files = Files.list(folder)) {
			return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(ENDING) && !name.startsWith("."))
					.map(name -> name.substring(0, name.length() - ENDING.length())).sorted().toList();
		}
	}
}
