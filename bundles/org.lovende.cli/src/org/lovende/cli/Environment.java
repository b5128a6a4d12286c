package org.lovende.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.lovende.core.Interventions;
import org.lovende.core.Messages;
import org.lovende.model.intervention.Intervention;
import org.lovende.program.ExitCode;
import org.lovende.program.RepositoryOpening;
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
		return new RepositoryOpening(locale()).open(address(), !startEmpty && !options.empty(),
				() -> console().progress(messages.get("progress.examples")));
	}

	OpenOptions openOptions() {
		return new RepositoryOpening(locale()).options();
	}

	RepositoryAddress address() throws RepositoryException {
		return new RepositoryOpening(locale()).address(options.repository());
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
}
