package org.lovende.ui.connection;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;
import org.lovende.core.Messages;
import org.lovende.program.RepositoryOpening;
import org.lovende.repository.Repository;
import org.lovende.repository.RepositoryAddress;
import org.lovende.repository.RepositoryException;
import org.lovende.repository.server.net.Credentials;

/** Opens repositories in jobs. One that nobody wants any more when it is open is closed again. */
public final class Opening {
	/** What was opened. */
	@FunctionalInterface
	private interface Work {
		Repository run() throws RepositoryException, IOException;
	}

	private final Locale locale;

	/** @param locale the user's language */
	public Opening(Locale locale) {
		this.locale = locale;
	}

	/**
	 * Connects with a server and logs in.
	 *
	 * @return completes on any thread, with a {@link RepositoryException} if it cannot be opened; to cancel it is to give up
	 */
	public CompletableFuture<Repository> open(StoredConnection connection, String password) {
		Credentials credentials = new Credentials(connection.user(), password, connection.authoritiesFile());
		return run(Messages.of(Opening.class, locale).get("connecting", connection.label()),
				() -> new RepositoryOpening(locale).withCredentials(credentials).open(connection.address(), false, () -> { }));
	}

	/**
	 * The same with the password that is kept on this machine.
	 *
	 * @return completes with nothing if none is kept
	 */
	public CompletableFuture<Optional<Repository>> openWithKeptPassword(StoredConnection connection) {
		return CompletableFuture.supplyAsync(() -> connection.remembered() ? Passwords.of(connection) : Optional.<String>empty())
				.thenCompose(password -> password.isEmpty() ? CompletableFuture.completedFuture(Optional.empty())
						: open(connection, password.get()).thenApply(Optional::of));
	}

	/**
	 * Opens the user's own repository, with the examples inside if it is new.
	 *
	 * @param address of a directory
	 * @param free completes when the directory may be opened
	 * @return as {@link #open}
	 */
	CompletableFuture<Repository> openOwn(RepositoryAddress address, CompletableFuture<Void> free) {
		return run(Messages.of(Opening.class, locale).get("openingOwn"), () -> {
			free.join();
			return new RepositoryOpening(locale).open(address, true, () -> { });
		});
	}

	private static CompletableFuture<Repository> run(String name, Work work) {
		CompletableFuture<Repository> future = new CompletableFuture<>();
		Job job = Job.create(name, (ICoreRunnable) monitor -> {
			try {
				Repository repository = work.run();
				if (!future.complete(repository))
					repository.close();
			} catch (RepositoryException | IOException | RuntimeException e) {
				if (!(e instanceof RepositoryException))
					ILog.of(Opening.class).error(name, e);
				future.completeExceptionally(e);
			}
		});
		job.setPriority(Job.INTERACTIVE);
		job.schedule();
		return future;
	}
}
