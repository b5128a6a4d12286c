package org.lovende.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.lovende.core.Interventions;
import org.lovende.core.Messages;
import org.lovende.core.edit.Constraints;
import org.lovende.exchange.Examples;
import org.lovende.model.intervention.Intervention;
import org.lovende.repository.OpenOptions;
import org.lovende.repository.Repository;
import org.lovende.repository.RepositoryAddress;
import org.lovende.repository.RepositoryException;

/** What every command works with: the shared options, the language, the terminal and the repository. */
final class Environment {
	private final LovendeCommand options;
	private final Messages messages;
	private final PrintStream out;
	private final PrintStream err;

	Environment(LovendeCommand options, Messages messages, PrintStream out, PrintStream err) {
		this.options = options;
		this.messages = messages;
		this.out = out;
		this.err = err;
	}

	Messages messages() {
		return messages;
	}

	/** The language of what the command says. */
	Locale locale() {
		return messages.locale();
	}

	/** The language of what the command writes about an intervention: its own, unless one is asked for. */
	Locale documentLocale(Intervention intervention) {
		return options.language() == null ? Interventions.locale(intervention) : locale();
	}

	Console console() {
		return new Console(out, err, options.json());
	}

	/**
	 * Opens the repository of the options. One that is new gets the examples, unless it shall start empty.
	 *
	 * @param startEmpty true if this command never wants the examples in a new repository
	 */
	Repository open(boolean startEmpty) throws RepositoryException, IOException {
		checkLanguage();
		Repository repository = Repository.open(address(), openOptions());
		boolean ready = false;
		try {
			if (repository.isNew())
				fill(repository, startEmpty || options.empty());
			ready = true;
			return repository;
		} finally {
			if (!ready)
				repository.close();
		}
	}

	private void fill(Repository repository, boolean isEmpty) throws RepositoryException, IOException {
		if (isEmpty) {
			repository.settle();
			return;
		}
		console().progress(messages.get("progress.examples"));
		new Importer(repository, messages).importAll(Examples.paths(locale()), messages.get("label.examples"));
	}

	OpenOptions openOptions() {
		Locale locale = locale();
		return OpenOptions.of(locale)
				.withGuard(intervention -> Constraints.check(intervention).stream().map(violation -> violation.message(locale)).toList());
	}

	RepositoryAddress address() throws RepositoryException {
		return options.repository() == null ? RepositoryAddress.standard() : RepositoryAddress.parse(options.repository(), locale());
	}

	/** @throws CommandException if a language was asked for that there is no text in */
	void checkLanguage() {
		if (options.language() != null && !List.of("da", "en").contains(options.language()))
			throw new CommandException(ExitCode.USAGE, messages.get("error.language", options.language()));
	}

	/** The file of an option, in the folder in which the command was called. */
	static Path path(Path given) {
		return given.toAbsolutePath().normalize();
	}

	static int exitCode(RepositoryException exception) {
		return switch (exception.kind()) {
		case UNKNOWN_NAME, AMBIGUOUS_NAME, NAME_TAKEN, BAD_ADDRESS -> ExitCode.USAGE;
		case CANNOT_WRITE -> ExitCode.FAILED;
		default -> ExitCode.REPOSITORY;
		};
	}
}
