package org.lovende.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.lovende.program.ExitCode;
import org.lovende.repository.Repository;
import org.lovende.repository.RepositoryException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Brings an older repository to the current model: a directory in its place, any store into a new one. */
@Command(name = "migrate")
final class MigrateCommand extends EnvironmentCommand {
	@Mixin
	private StoreOption store;

	@Option(names = "--to", paramLabel = "h2:DIR|postgresql:ADDRESS", descriptionKey = "option.migrateTo")
	private String to;

	MigrateCommand(Environment environment) {
		super(environment);
	}

	@Override
	public Integer call() throws RepositoryException, IOException {
		environment().checkLanguage();
		if (to != null)
			return migrateInto();
		if (store.isGiven())
			throw new CommandException(ExitCode.USAGE, messages().get("migrate.whereTo"));
		Optional<Path> kept = Repository.migrate(environment().address(), environment().openOptions());
		String message = kept.map(folder -> messages().get("migrate.done", folder)).orElseGet(() -> messages().get("migrate.notNeeded"));
		if (console().isJson())
			console().json(kept.map(Path::toString).orElse(null));
		console().line(message);
		return ExitCode.DONE;
	}

	private int migrateInto() throws RepositoryException, IOException {
		boolean migrated = store.maintenance(environment()).migrate(store.location(environment(), "--to", to));
		if (console().isJson())
			console().json(migrated ? to : null);
		console().line(messages().get(migrated ? "migrate.into" : "migrate.notNeeded", to));
		return ExitCode.DONE;
	}
}
