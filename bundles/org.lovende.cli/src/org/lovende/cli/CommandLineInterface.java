package org.lovende.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.lovende.core.Interventions;
import org.lovende.core.Messages;
import org.lovende.program.ExitCode;
import org.lovende.repository.RepositoryException;

import picocli.CommandLine;
import picocli.CommandLine.IFactory;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Reads the arguments, runs the command they name and turns whatever happens into one clear line and an exit code. */
public final class CommandLineInterface {
	private static final Logger LOG = Logger.getLogger(CommandLineInterface.class.getName());

	private final Messages messages;
	private final PrintStream out;
	private final PrintStream err;

	private CommandLineInterface(Messages messages, PrintStream out, PrintStream err) {
		this.messages = messages;
		this.out = out;
		this.err = err;
	}

	/**
	 * Runs one command.
	 *
	 * @param arguments as typed, without the program's name
	 * @param out receives results
	 * @param err receives progress and errors
	 * @return one of {@link ExitCode}
	 */
	public static int run(String[] arguments, PrintStream out, PrintStream err) {
		Locale locale = language(arguments);
		return new CommandLineInterface(Messages.of(CommandLineInterface.class, locale), out, err).run(arguments);
	}

	/** The language is needed before the arguments are parsed, because parsing may end in a message. */
	private static Locale language(String[] arguments) {
		String given = null;
		for (int i = 0; i < arguments.length; i++) {
			if (arguments[i].equals("--language") && i + 1 < arguments.length)
				given = arguments[i + 1];
			else if (arguments[i].startsWith("--language="))
				given = arguments[i].substring("--language=".length());
		}
		String language = given == null ? Locale.getDefault().getLanguage() : given;
		return language.equals("da") ? Interventions.DANISH : Locale.ENGLISH;
	}

	private int run(String[] arguments) {
		try (LogFile log = LogFile.open()) {
			LovendeCommand root = new LovendeCommand();
			Environment environment = new Environment(root, messages, out, err);
			CommandLine commandLine = commandLine(root, environment);
			if (arguments.length == 0) {
				commandLine.usage(err);
				err.println(messages.get("error.noWorkbench"));
				return ExitCode.USAGE;
			}
			return commandLine.execute(arguments);
		}
	}

	private CommandLine commandLine(LovendeCommand root, Environment environment) {
		IFactory defaults = CommandLine.defaultFactory();
		CommandLine commandLine = new CommandLine(root, new IFactory() {
			@Override
			public <K> K create(Class<K> type) throws Exception {
				if (type.getSuperclass() != RepositoryCommand.class && type.getSuperclass() != EnvironmentCommand.class)
					return defaults.create(type);
				return type.cast(type.getDeclaredConstructor(Environment.class).newInstance(environment));
			}
		});
		commandLine.setResourceBundle(ResourceBundle.getBundle("org.lovende.cli.messages", messages.locale(), CommandLineInterface.class.getClassLoader(),
				ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
		commandLine.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8));
		commandLine.setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
		commandLine.setCaseInsensitiveEnumValuesAllowed(true);
		commandLine.setUsageHelpWidth(100);
		commandLine.setParameterExceptionHandler((exception, args) -> {
			environment.console().error(usageMessage(exception));
			return ExitCode.USAGE;
		});
		commandLine.setExecutionExceptionHandler((exception, command, result) -> failure(exception, environment.console()));
		return commandLine;
	}

	private String usageMessage(ParameterException exception) {
		String help = messages.get("error.usageHint", exception.getCommandLine().getCommandSpec().qualifiedName());
		if (exception instanceof UnmatchedArgumentException unmatched)
			return messages.get("error.unmatched", String.join(" ", unmatched.getUnmatched())) + " " + help;
		if (exception instanceof MissingParameterException missing)
			return messages.get("error.missing", String.join(", ", missing.getMissing().stream().map(CommandLineInterface::name).toList())) + " " + help;
		if (exception instanceof OverwrittenOptionException twice)
			return messages.get("error.twice", name(twice.getOverwritten())) + " " + help;
		if (exception.getArgSpec() != null && exception.getValue() != null)
			return messages.get("error.value", exception.getValue(), name(exception.getArgSpec()), allowed(exception)) + " " + help;
		return messages.get("error.usage", exception.getMessage()) + " " + help;
	}

	private static String name(ArgSpec argument) {
		return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
	}

	private static String allowed(ParameterException exception) {
		Object[] constants = exception.getArgSpec().type().getEnumConstants();
		return constants == null ? exception.getArgSpec().paramLabel() : String.join(", ", Arrays.stream(constants).map(Object::toString).toList());
	}

	private int failure(Exception exception, Console console) {
		LOG.log(Level.SEVERE, "command failed", exception);
		if (exception instanceof CommandException failed) {
			console.error(failed.getMessage());
			return failed.exitCode();
		}
		if (exception instanceof RepositoryException failed) {
			console.error(failed.getMessage());
			return ExitCode.of(failed);
		}
		Throwable cause = exception instanceof UncheckedIOException ? exception.getCause() : exception;
		if (cause instanceof IOException)
			console.error(messages.get("error.io", cause.getMessage(), LogFile.path()));
		else
			console.error(messages.get("error.internal", LogFile.path()));
		return ExitCode.FAILED;
	}
}
