package org.lovende.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;

import org.lovende.program.ExitCode;
import org.lovende.repository.Maintenance;
import org.lovende.repository.RepositoryException;
import org.lovende.repository.server.StoreLocation;

import picocli.CommandLine.Option;

/** Where the store is that a maintenance command works on: that of a server, else the directory of the repository. */
final class StoreOption {
	@Option(names = "--store", paramLabel = "h2:DIR|postgresql:ADDRESS", descriptionKey = "option.closedStore")
	private String store;

	@Option(names = "--config", paramLabel = "FILE", descriptionKey = "option.closedConfig")
	private Path config;

	/** Whether a store was named. */
	boolean isGiven() {
		return store != null || config != null;
	}

	Maintenance maintenance(Environment environment) throws RepositoryException, IOException {
		environment.checkLanguage();
		if (!isGiven())
			return new Maintenance(environment.address(), environment.openOptions());
		return new Maintenance(location(environment, "--store", store), environment.openOptions());
	}

	/**
	 * A store that is entered with the account of the configuration file, if there is one.
	 *
	 * @param text what the option says; null for the store of the file
	 * @throws CommandException if that is no place of a store
	 */
	StoreLocation location(Environment environment, String option, String text) throws IOException {
		if (config != null)
			return new ServerConfiguration(Environment.path(config), Collections.singletonMap(ServerConfiguration.STORE, text), environment.messages()).store();
		return StoreLocation.parse(text).orElseThrow(
				() -> new CommandException(ExitCode.USAGE, environment.messages().get("error.value", text, option, "h2:DIR, postgresql:ADDRESS")));
	}
}
