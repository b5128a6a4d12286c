package org.lovende.program;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

import org.lovende.model.intervention.Intervention;
import org.lovende.repository.OpenOptions;
import org.lovende.repository.Repository;
import org.lovende.repository.RepositoryAddress;
import org.lovende.repository.RepositoryException;
import org.lovende.repository.server.net.Credentials;

/** How the command line and the workbench open a repository: guarded by the constraints, and with the examples inside when it is new. */
public final class RepositoryOpening {
	private final Locale locale;
	private final Credentials credentials;

	/** @param locale the language of exceptions and labels */
	public RepositoryOpening(Locale locale) {
		this(locale, null);
	}

	private RepositoryOpening(Locale locale, Credentials credentials) {
		this.locale = locale;
		this.credentials = credentials;
	}

	/** The same for somebody who enters a server with these. */
	public RepositoryOpening withCredentials(Credentials entering) {
		return new RepositoryOpening(locale, entering);
	}

	/**
	 * The repository that a user names.
	 *
	 * @param text as the option <code>--repository</code> has it; null means the user's own one
	 * @throws RepositoryException BAD_ADDRESS
	 */
	public RepositoryAddress address(String text) throws RepositoryException {
		return text == null ? RepositoryAddress.standard() : RepositoryAddress.parse(text, locale);
	}

	/** The options with which the program opens, and migrates, repositories. */
	public OpenOptions options() {
		OpenOptions standard = OpenOptions.of(locale);
		return (credentials == null ? standard : standard.withCredentials(credentials)).withGuard(new ConstraintsAtCommit(locale));
	}

	/**
	 * Opens a repository; makes it where there is none.
	 *
	 * @param withExamples whether one that is made shall hold the examples
	 * @param beforeExamples run before they are imported, which takes a moment
	 * @throws RepositoryException as {@link Repository#open}; or if the examples cannot be imported
	 * @throws IOException if the examples cannot be unpacked
	 */
	public Repository open(RepositoryAddress address, boolean withExamples, Runnable beforeExamples) throws RepositoryException, IOException {
		// beside the making of the repository, which takes longer; a wrong guess costs nothing but time
		boolean isMade = address.directory() != null && !Files.exists(address.directory());
		CompletableFuture<List<Intervention>> examples = withExamples && isMade ? ExampleLibrary.begin(locale) : null;
		Repository repository = Repository.open(address, options());
		boolean ready = false;
		try {
			if (repository.isNew() && withExamples) {
				beforeExamples.run();
				new RepositoryImport(repository, locale).addExamples(examples == null ? ExampleLibrary.read(locale) : await(examples));
			} else if (repository.isNew()) {
				repository.settle();
			}
			ready = true;
			return repository;
		} finally {
			if (!ready)
				repository.close();
		}
	}

	private static List<Intervention> await(CompletableFuture<List<Intervention>> examples) throws IOException {
		try {
			return examples.join();
		} catch (CompletionException e) {
			if (e.getCause() instanceof IOException cause)
				throw cause;
			throw e;
		}
	}
}
