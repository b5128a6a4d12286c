package org.lovende.ui;

import java.util.Locale;

import org.lovende.core.Messages;
import org.lovende.repository.Repository;
import org.lovende.ui.document.OpenDocuments;

/**
 * What the views of the workbench work with: the repository, the user's language and the interventions that are open. There is one while the
 * workbench runs; the application makes it before the first view and closes it after the last. To be used on the UI thread.
 */
public final class Workplace implements AutoCloseable {
	private static Workplace current;

	private final Repository repository;
	private final Locale locale;
	private final OpenDocuments documents;

	private Workplace(Repository repository, Locale locale) {
		this.repository = repository;
		this.locale = locale;
		documents = new OpenDocuments(repository, locale);
	}

	/**
	 * Makes the workplace of this run.
	 *
	 * @param repository is closed with the workplace
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

	/** The language of everything the workbench says. */
	public Locale locale() {
		return locale;
	}

	public OpenDocuments documents() {
		return documents;
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
		repository.close();
	}
}
