package org.lovende.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
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
import org.lovende.repository.server.net.Credentials;

/** What every command works with: the shared options, the language, the terminal and the repository. */
final class Environment {
	private static final String USER = "LOVENDE_USER";
	private static final String PASSWORD = "LOVENDE_PASSWORD";
	private static final String AUTHORITIES = "LOVENDE_AUTHORITIES";

	private final LovendeCommand options;
	private final Messages messages;
	private final PrintStream out;
	private final PrintStream err;
	private Credentials credentials;

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
		return opening().open(address(), !startEmpty && !options.empty(),
				() -> console().progress(messages.get("progress.examples")));
	}

	OpenOptions openOptions() throws RepositoryException, IOException {
		return opening().options();
	}

	private RepositoryOpening opening() throws RepositoryException, IOException {
		RepositoryOpening opening = new RepositoryOpening(locale());
		return address().server() == null ? opening : opening.withCredentials(credentials());
	}

	/**
	 * How to enter a server. The password is never an argument, because every user of the machine can read those of a running program: it comes
	 * from a file, from a variable, or is asked for.
	 */
	Credentials credentials() throws IOException {
		if (credentials == null) {
			String user = options.user() != null ? options.user() : System.getenv().getOrDefault(USER, System.getProperty("user.name"));
			Path authorities = options.authorities();
			if (authorities == null && System.getenv(AUTHORITIES) != null)
				authorities = Path.of(System.getenv(AUTHORITIES));
			credentials = new Credentials(user, secret(PASSWORD, messages.get("login.password", user)), authorities == null ? null : path(authorities));
		}
		return credentials;
	}

	/**
	 * A secret of the user: from the file that the variable with <code>_FILE</code> names, from the variable, or typed in.
	 *
	 * @param variable the name of the variable
	 * @param prompt what the user is asked
	 */
	String secret(String variable, String prompt) throws IOException {
		String file = System.getenv(variable + "_FILE");
		if (file != null)
			return Files.readString(Path.of(file)).strip();
		String given = System.getenv(variable);
		if (given != null)
			return given;
		java.io.Console terminal = System.console();
		char[] typed = terminal == null ? null : terminal.readPassword("%s ", prompt);
		if (typed == null)
			throw new CommandException(ExitCode.USAGE, messages.get("login.noPassword", variable));
		return new String(typed);
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
