package org.lovende.app;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;

import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
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

/**
 * Opens the repository. One in a directory is opened in the background, while the platform makes its window; where that takes longer, a small sign says
 * what goes on. An older repository is brought up to date if the user agrees.
 */
final class RepositoryStart implements AutoCloseable {
	private final Display display;
	private final RepositoryOpening opening;
	private final Locale locale;
	private final Messages messages;
	private final Executor background;
	private RepositoryAddress address;
	private CompletableFuture<Repository> opened;

	RepositoryStart(Display display, RepositoryOpening opening, Locale locale) {
		this(display, opening, locale, ForkJoinPool.commonPool());
	}

	/** @param background opens repositories, on other threads than that of the display */
	RepositoryStart(Display display, RepositoryOpening opening, Locale locale, Executor background) {
		this.display = display;
		this.opening = opening;
		this.locale = locale;
		this.background = background;
		messages = Messages.of(RepositoryStart.class, locale);
	}

	/**
	 * Begins to open what the user has named, else the repository that was worked on last. Where a server needs a password that is not kept, or does not
	 * let the user in, a dialog asks; there the user can also choose another repository.
	 *
	 * @param text as the option has it; null for the repository that was worked on last
	 * @return where the repository is
	 */
	RepositoryAddress begin(String text, boolean withExamples) throws StartException {
		address = address(text);
		if (address.server() != null)
			return connected(kept(address.server()));
		Optional<StoredConnection> last = text == null ? new StoredConnections().last() : Optional.empty();
		if (last.isPresent())
			return connected(last.get());
		opened = inBackground(() -> opening.open(address, withExamples, () -> { }));
		return address;
	}

	/** Whether it is known already that there is something to say or to ask before the repository can be used. */
	boolean isStuck() {
		return opened.isCompletedExceptionally();
	}

	/**
	 * Runs something on the UI thread as soon as {@link #finish} need not wait: at once, or later. Until then the sign keeps the user from whatever there
	 * is to click in the window.
	 */
	void whenReady(Shell window, Runnable task) {
		if (opened.isDone()) {
			task.run();
			return;
		}
		StartSign sign = new StartSign(window, messages.get("opening"));
		opened.whenComplete((repository, failure) -> display.asyncExec(() -> {
			sign.close();
			task.run();
		}));
	}

	/** Waits for the repository, which belongs to the caller from then on. */
	Repository finish() throws StartException {
		try {
			return handOver();
		} catch (RepositoryException e) {
			if (e.kind() != Kind.OLDER_MODEL || !Dialogs.confirm(e.getMessage() + "\n\n" + messages.get("migrate"), messages.get("migrate.yes"), locale))
				throw failure(e);
		}
		opened = inBackground(() -> {
			Repository.migrate(address, opening.options());
			return opening.open(address, false, () -> { });
		});
		try {
			return handOver();
		} catch (RepositoryException e) {
			throw failure(e);
		}
	}

	private Repository handOver() throws RepositoryException, StartException {
		Repository repository = await();
		opened = null;
		return repository;
	}

	/** Closes a repository that nobody has taken. */
	@Override
	public void close() {
		if (opened != null)
			opened.thenAccept(Repository::close).exceptionally(failure -> null).join();
	}

	private RepositoryAddress address(String text) throws StartException {
		try {
			return opening.address(text);
		} catch (RepositoryException e) {
			throw failure(e);
		}
	}

	private RepositoryAddress connected(StoredConnection connection) throws StartException {
		Repository repository = connect(connection);
		opened = CompletableFuture.completedFuture(repository);
		return repository.address();
	}

	private static StoredConnection kept(RepositoryAddress.Server server) {
		return new StoredConnections().all().stream().filter(stored -> stored.host().equals(server.host()) && stored.port() == server.port()).findFirst()
				.orElseGet(() -> ConnectionDialog.unknown(server));
	}

	private Repository connect(StoredConnection connection) throws StartException {
		String problem = "";
		try (StartSign sign = new StartSign(null, messages.get("connecting", connection.label()))) {
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

	private static StartException failure(RepositoryException e) {
		ILog.of(RepositoryStart.class).error("repository", e);
		return new StartException(ExitCode.of(e), e.getMessage());
	}

	@FunctionalInterface
	private interface Work {
		Repository run() throws RepositoryException, IOException;
	}

	private CompletableFuture<Repository> inBackground(Work work) {
		CompletableFuture<Repository> future = CompletableFuture.supplyAsync(() -> {
			try {
				return work.run();
			} catch (RepositoryException | IOException e) {
				throw new CompletionException(e);
			}
		}, background);
		future.whenComplete((repository, failure) -> wake());
		return future;
	}

	private void wake() {
		if (!display.isDisposed())
			display.wake();
	}

	private Repository await() throws RepositoryException, StartException {
		if (!opened.isDone())
			try (StartSign sign = new StartSign(display.getActiveShell(), messages.get("opening"))) {
				while (!opened.isDone())
					if (!display.readAndDispatch() && !opened.isDone())
						display.sleep();
			}
		try {
			return opened.join();
		} catch (CompletionException e) {
			if (e.getCause() instanceof RepositoryException refusal)
				throw refusal;
			ILog.of(RepositoryStart.class).error("repository", e.getCause());
			throw new StartException(ExitCode.FAILED, messages.get("failed"));
		}
	}
}
