package org.lovende.ui;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.eclipse.swt.widgets.Display;
import org.lovende.core.Messages;
import org.lovende.repository.Repository;
import org.lovende.repository.RepositoryAddress;
import org.lovende.ui.document.OpenDocuments;
import org.lovende.ui.presence.People;

/**
 * What the views of the workbench work with: the repository, the user's language, the interventions that are open and the people who are here.
 * There is one while the workbench runs; the application makes it before the first view and closes it after the last. The repository may come
 * after the first views, since opening it takes as long as they do; the user can do nothing before. The workplace can move to another repository
 * later. To be used on the UI thread.
 */
public final class Workplace implements AutoCloseable {
	private static Workplace current;

	private final Locale locale;
	private final RepositoryAddress own;
	/** The first repository; completes on the UI thread. */
	private final CompletableFuture<Repository> arrival = new CompletableFuture<>();
	private final OpenDocuments documents;
	private final People people;
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private RepositoryAddress address;
	/** Null until it is open. */
	private Repository repository;
	private CompletableFuture<Void> left = CompletableFuture.completedFuture(null);

	private Workplace(RepositoryAddress address, Locale locale) {
		this.address = address;
		this.locale = locale;
		own = address.server() == null ? address : RepositoryAddress.standard();
		documents = new OpenDocuments(arrival, locale);
		people = new People(Display.getCurrent(), documents);
	}

	/**
	 * Makes the workplace of this run, whose repository is still to {@link #arrive}.
	 *
	 * @param address where the repository is
	 * @param locale the user's language
	 */
	public static Workplace open(RepositoryAddress address, Locale locale) {
		if (current != null)
			throw new IllegalStateException("there is a workplace already");
		current = new Workplace(address, locale);
		return current;
	}

	/**
	 * Takes the repository, now that it is open.
	 *
	 * @param opened is closed with the workplace, or when the workplace has moved on
	 */
	public void arrive(Repository opened) {
		if (repository != null)
			throw new IllegalStateException("there is a repository already");
		repository = opened;
		address = opened.address();
		people.enter(opened);
		arrival.complete(opened);
	}

	/** Whether the repository is there. */
	public boolean isOpen() {
		return repository != null;
	}

	/** Does something with the repository as soon as it is open, at once if it is. */
	public void whenOpen(Consumer<Repository> task) {
		if (repository == null)
			arrival.thenAccept(task);
		else
			task.accept(repository);
	}

	/** @throws IllegalStateException if the workbench does not run */
	public static Workplace current() {
		if (current == null)
			throw new IllegalStateException("there is no workplace");
		return current;
	}

	/**
	 * The repository; for what a user does, who cannot do anything before it is open.
	 *
	 * @throws IllegalStateException if it is not open yet
	 */
	public Repository repository() {
		if (repository == null)
			throw new IllegalStateException("the repository is not open yet");
		return repository;
	}

	/** Where the repository is, also while it is being opened. */
	public RepositoryAddress address() {
		return address;
	}

	/** Where the user's own repository is: the directory that the workbench was started with, or the usual one. */
	public RepositoryAddress own() {
		return own;
	}

	/** The language of everything the workbench says. */
	public Locale locale() {
		return locale;
	}

	public OpenDocuments documents() {
		return documents;
	}

	/** Who else is in the repository, and how the connection to it is. */
	public People people() {
		return people;
	}

	/**
	 * Goes to another repository. What is open is closed, and what was not saved is dropped: the caller has asked the user, and has closed the
	 * editors.
	 *
	 * @param other is closed with the workplace; the former one is closed in the background
	 */
	public void moveTo(Repository other) {
		Repository former = repository;
		documents.moveTo(other);
		people.leave();
		repository = other;
		address = other.address();
		left = left.thenRunAsync(former::close);
		people.enter(other);
		listeners.forEach(Runnable::run);
	}

	/** Completes, on any thread, when all repositories that were left are closed, so that a directory can be opened again. */
	public CompletableFuture<Void> left() {
		return left;
	}

	/** Runs something whenever the workplace has moved to another repository. */
	public void addListener(Runnable moved) {
		listeners.add(moved);
	}

	/** The opposite of {@link #addListener}. */
	public void removeListener(Runnable moved) {
		listeners.remove(moved);
	}

	/** The texts beside a class, in the user's language. */
	public static Messages messages(Class<?> anchor) {
		return Messages.of(anchor, current().locale());
	}

	/** Closes the documents, dropping what was not saved, and the repository if it was open. */
	@Override
	public void close() {
		current = null;
		documents.close();
		people.close();
		if (repository != null)
			repository.close();
		left.join();
	}
}
