package org.lovende.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.lovende.repository.Repository;
import org.lovende.repository.RepositoryException;

import picocli.CommandLine.Command;

@Command(name = "migrate")
final class MigrateCommand extends EnvironmentCommand {
	MigrateCommand(Environment environment) {
		super(environment);
	}

	@Override
	public Integer call() throws RepositoryException, IOException {
		environment().checkLanguage();
		Optional<Path> kept = Repository.migrate(environment().address(), environment().openOptions());
		String message = kept.map(folder -> messages().get("migrate.done", folder)).orElseGet(() -> messages().get("migrate.notNeeded"));
		if (console().isJson())
			console().json(kept.map(Path::toString).orElse(null));
		console().line(message);
		return ExitCode.DONE;
	}
}
