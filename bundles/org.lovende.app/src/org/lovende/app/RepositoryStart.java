package org.lovende.app;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.widgets.Display;
import org.lovende.core.Messages;
import org.lovende.program.ExitCode;
import org.lovende.program.RepositoryOpening;
import org.lovende.repository.Repository;
import org.lovende.repository.RepositoryAddress;
import org.lovende.repository.RepositoryException;
import org.lovende.repository.RepositoryException.Kind;
import org.lovende.ui.connection.ConnectionDialog;
import org.lovende.ui.connection.Opening;
import org.lovende.ui.connection.StoredConnection;
import org.lovende.ui.connection.StoredConnections;
import org.lovende.ui.dialog.Dialogs;

/** Opens the repository before there is a window: a small sign says what goes on, and an older repository is brought up to date if the user agrees. */
final class RepositoryStart {
	private final Display display;
	private final RepositoryOpening opening;
	private final Locale locale;
	private final Messages messages;

	RepositoryStart(Display display, RepositoryOpening opening, Locale locale) {
		this.display = display;
		this.opening = opening;
		this.locale = locale;
		messages = Messages.of(RepositoryStart.class, locale);
	}

	/**
	 * Opens what the user has named, else the repository that was worked on last. Where a server needs a password that is not kept, or does not let the
	 * user in, a dialog asks; there the user can also choose another repository.
	 *
	 * @param text as the option has it; null for the repository that was worked on last
	 */
	Repository open(String text, boolean withExamples) throws StartException {
		RepositoryAddress address = address(text);
		if (address.server() != null)
			return connect(kept(address.server()));
		Optional<StoredConnection> last = text == null ? new StoredConnections().last() : Optional.empty();
		return last.isPresent() ? connect(last.get()) : open(address, withExamples);
	}

	private RepositoryAddress address(String text) throws StartException {
		try {
			return opening.address(text);
		} catch (RepositoryException e) {
			throw failure(e);
		}
	}

	private static StoredConnection kept(RepositoryAddress.Server server) {
		return new StoredConnections().all().stream().filter(stored -> stored.host().equals(server.host()) && stored.port() == server.port()).findFirst()
				.orElseGet(() -> ConnectionDialog.unknown(server));
	}

	private Repository connect(StoredConnection connection) throws StartException {
		String problem = "";
		try (StartSign sign = new StartSign(display, messages.get("connecting", connection.label()))) {
			CompletableFuture<Optional<Repository>> future = new Opening(locale).openWithKeptPassword(connection);
			future.whenComplete((repository, failure) -> display.wake());
			while (!future.isDone())
				if (!display.readAndDispatch() && !future.isDone())
					display.sleep();
			if (future.join().isPresent())
				return future.join().get();
		} catch (CompletionException e) {
			problem = e.getCause() instanceof RepositoryException refusal ? refusal.getMessage() : messages.get("failed");
		}
		return new ConnectionDialog(null, RepositoryAddress.standard(), CompletableFuture.completedFuture(null), locale).startWith(connection, problem).ask()
				.orElseThrow(() -> new StartException(ExitCode.REPOSITORY, messages.get("notConnected")));
	}

	private Repository open(RepositoryAddress address, boolean withExamples) throws StartException {
		try {
			return whileWaiting(() -> opening.open(address, withExamples, () -> { }));
		} catch (RepositoryException e) {
			if (e.kind() != Kind.OLDER_MODEL || !Dialogs.confirm(e.getMessage() + "\n\n" + messages.get("migrate"), messages.get("migrate.yes"), locale))
				throw failure(e);
		}
		try {
			return whileWaiting(() -> {
				Repository.migrate(address, opening.options());
				return opening.open(address, false, () -> { });
			});
		} catch (RepositoryException e) {
			throw failure(e);
		}
	}

	private static StartException failure(RepositoryException e) {
		ILog.of(RepositoryStart.class).error("repository", e);
		return new StartException(ExitCode.of(e), e.getMessage());
	}

	@FunctionalInterface
	private interface Work {
		Repository run() throws RepositoryException, IOException;
	}

	private Repository whileWaiting(Work work) throws RepositoryException, StartException {
		CompletableFuture<Repository> future = CompletableFuture.supplyAsync(() -> {
			try {
				return work.run();
			} catch (RepositoryException | IOException e) {
				throw new CompletionException(e);
			} finally {
				display.wake();
			}
		});
		try (StartSign sign = new StartSign(display, messages.get("opening"))) {
			while (!future.isDone())
				if (!display.readAndDispatch() && !future.isDone())
					display.sleep();
		}
		try {
			return future.join();
		} catch (CompletionException e) {
			if (e.getCause() instanceof RepositoryException refusal)
				throw refusal;
			ILog.of(RepositoryStart.class).error("repository", e.getCause());
			throw new StartException(ExitCode.FAILED, messages.get("failed"));
		}
	}
}
