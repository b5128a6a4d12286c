package org.lovende.repository;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.lovende.model.intervention.Intervention;

/** Real repositories on H2 in temporary directories. */
final class TestRepository {
	private static final String DATABASE = "store.mv.db";
	private static byte[] empty;

	private TestRepository() {
	}

	static OpenOptions options() {
		return OpenOptions.of(Locale.ENGLISH).withUser("anna");
	}

	/**
	 * Opens an empty repository in a directory that does not exist yet. It is a copy of one made before: making one takes a second, which a
	 * hundred tests need not spend.
	 */
	static synchronized Repository create(Path directory, OpenOptions options) throws RepositoryException {
		try {
			if (empty == null) {
				Path first = Files.createTempDirectory("repository");
				Repository.open(RepositoryAddress.of(first), options()).close();
				empty = Files.readAllBytes(first.resolve(DATABASE));
			}
			Files.createDirectories(directory);
			Files.write(directory.resolve(DATABASE), empty);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return open(directory, options);
	}

	static Repository open(Path directory, OpenOptions options) throws RepositoryException {
		return Repository.open(RepositoryAddress.of(directory), options);
	}

	/** Commits interventions; answers the id of the first, because the objects themselves end with their workspace. */
	static String add(Repository repository, Intervention... interventions) throws RepositoryException {
		String id = interventions[0].getId();
		try (Workspace workspace = repository.openWorkspace()) {
			for (Intervention intervention : interventions)
				workspace.add(intervention);
			workspace.commit("Added");
		}
		return id;
	}
}
