package org.lovende.repository;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.lovende.repository.server.Migration;

/**
 * How a repository is used.
 *
 * @param locale the language of exceptions and of the labels that the repository itself records
 * @param user the name under which changes are recorded
 * @param guard what a commit must satisfy
 * @param migrations the steps from older models, of which {@link Repository#migrate} takes those it needs
 */
public record OpenOptions(Locale locale, String user, CommitGuard guard, List<Migration> migrations) {
	public OpenOptions {
		Objects.requireNonNull(locale);
		Objects.requireNonNull(user);
		Objects.requireNonNull(guard);
		migrations = List.copyOf(migrations);
	}

	/** The options of an embedded repository: the operating-system user, no guard, the migrations of this program. */
	public static OpenOptions of(Locale locale) {
		return new OpenOptions(locale, System.getProperty("user.name", ""), CommitGuard.NONE, Migration.ALL);
	}

	public OpenOptions withUser(String newUser) {
		return new OpenOptions(locale, newUser, guard, migrations);
	}

	public OpenOptions withGuard(CommitGuard newGuard) {
		return new OpenOptions(locale, user, newGuard, migrations);
	}

	public OpenOptions withMigrations(List<Migration> newMigrations) {
		return new OpenOptions(locale, user, guard, newMigrations);
	}
}
