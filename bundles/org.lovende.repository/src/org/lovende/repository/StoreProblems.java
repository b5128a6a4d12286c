package org.lovende.repository;

import java.util.Locale;

import org.lovende.repository.server.StoreException;

/** Says in a user's words why a store cannot be opened, for those who open stores themselves. */
public final class StoreProblems {
	private StoreProblems() {
	}

	/** The exception with its sentence in a language. */
	public static RepositoryException explain(StoreException problem, Locale locale) {
		return new Problems(locale).of(problem);
	}
}
