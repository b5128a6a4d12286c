package org.lovende.cli;

import java.io.IOException;

import org.lovende.program.ExitCode;
import org.lovende.repository.Maintenance;
import org.lovende.repository.RepositoryException;
import org.lovende.repository.server.StoreLocation;

import picocli.CommandLine.Option;

/** Where the store is that a maintenance command works on: that of a server, else the directory of the repository. */
final class StoreOption {
	@Option(names = "--store", paramLabel = "h2:DIR|postgresql:ADDRESS", descriptionKey = "option.closedStore")
	private String store;

	/** Whether a store was named. */
	boolean isGiven() {
		return store != null;
	}

	Maintenance maintenance(Environment environment) throws RepositoryException, IOException {
		environment.checkLanguage();
		if (!isGiven())
			return new Maintenance(environment.address(), environment.openOptions());
		return new Maintenance(parse(environment, "--store", store), environment.openOptions());
	}

	/** @throws CommandException if the text of an option is no place of a store */
	static StoreLocation parse(Environment environment, String option, String text) {
		return StoreLocation.parse(text).orElseThrow(
				() -> new CommandException(ExitCode.USAGE, environment.messages().get("error.value", text, option, "h2:DIR, postgresql:ADDRESS")));
	}
}
