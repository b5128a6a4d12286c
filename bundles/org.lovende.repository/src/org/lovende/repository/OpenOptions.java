package org.lovende.repository;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.lovende.repository.server.Migration;
import org.lovende.repository.server.net.Credentials;

/**
 * How a repository is used.
 *
 * @param locale the language of exceptions and of the labels that the repository itself records
 * @param user the name under which changes are recorded
 * @param guard what a commit must satisfy
 * @param migrations the steps from older models, of which {@link Repository#migrate} takes those it needs
 * @param credentials how to enter a server; null if the repository is in a directory
 */
public record OpenOptions(Locale locale, String user, CommitGuard guard, List<Migration> migrations, Credentials credentials) {
	public OpenOptions {
		Objects.requireNonNull(locale);
		Objects.requireNonNull(user);
		Objects.requireNonNull(guard);
		migrations = List.copyOf(migrations);
	}

	/** The options of an embedded repository: the operating-system user, no guard, the migrations of this program. */
	public static OpenOptions of(Locale locale) {
		return new OpenOptions(locale, System.getProperty("user.name", ""), CommitGuard.NONE, Migration.ALL, null);
	}

	public OpenOptions withUser(String newUser) {
		return new OpenOptions(locale, newUser, guard, migrations, credentials);
	}

	public OpenOptions withGuard(CommitGuard newGuard) {
		return new OpenOptions(locale, user, newGuard, migrations, credentials);
	}

	/** For a repository on a server; the user is the one who logs in. */
	public OpenOptions withCredentials(Credentials newCredentials) {
		return new OpenOptions(locale, newCredentials.user(), guard, migrations, newCredentials);
	}

	public OpenOptions withMigrations(List<Migration> newMigrations) {
		return new OpenOptions(locale, user, guard, newMigrations, credentials);
	}
}
