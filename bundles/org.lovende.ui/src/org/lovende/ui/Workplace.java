package org.lovende.ui;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.swt.widgets.Display;
import org.lovende.core.Messages;
import org.lovende.repository.Repository;
import org.lovende.repository.RepositoryAddress;
import org.lovende.ui.document.OpenDocuments;
import org.lovende.ui.presence.People;

/**
 * What the views of the workbench work with: the repository, the user's language, the interventions that are open and the people who are here.
 * There is one while the workbench runs; the application makes it before the first view and closes it after the last. It can move to another
 * repository meanwhile. To be used on the UI thread.
 */
public final class Workplace implements AutoCloseable {
	private static Workplace current;

	private final Locale locale;
	private final RepositoryAddress own;
	private final OpenDocuments documents;
	private final People people;
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private Repository repository;
	private CompletableFuture<Void> left = CompletableFuture.completedFuture(null);

	private Workplace(Repository repository, Locale locale) {
		this.repository = repository;
		this.locale = locale;
		own = repository.address().server() == null ? repository.address() : RepositoryAddress.standard();
		documents = new OpenDocuments(repository, locale);
		people = new People(Display.getCurrent(), documents);
		people.enter(repository);
	}

	/**
	 * Makes the workplace of this run.
	 *
	 * @param repository is closed with the workplace, or when the workplace has moved on
	 * @param locale the user's language
	 */
	public static Workplace open(Repository repository, Locale locale) {
		if (current != null)
			throw new IllegalStateException("there is a workplace already");
		current = new Workplace(repository, locale);
		return current;
	}

	/** @throws IllegalStateException if the workbench does not run */
	public static Workplace current() {
		if (current == null)
			throw new IllegalStateException("there is no workplace");
		return current;
	}

	public Repository repository() {
		return repository;
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

	/** Closes the documents, dropping what was not saved, and the repository. */
	@Override
	public void close() {
		current = null;
		documents.close();
		people.close();
		repository.close();
		left.join();
	}
}
