package org.lovende.cli;

import java.io.IOException;
import java.nio.file.Path;

import org.lovende.program.ExitCode;
import org.lovende.repository.RepositoryException;
import org.lovende.repository.server.backup.BackupSummary;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(name = "restore")
final class RestoreCommand extends EnvironmentCommand {
	@Mixin
	private StoreOption store;

	@Parameters(paramLabel = "FILE", descriptionKey = "parameter.backup")
	private Path backup;

	RestoreCommand(Environment environment) {
		super(environment);
	}

	@Override
	public Integer call() throws RepositoryException, IOException {
		Path file = Environment.path(backup);
		BackupSummary summary = store.maintenance(environment()).restore(file, new Percent(environment()));
		if (console().isJson())
			console().json(BackupRow.of(file, summary));
		console().line(messages().get("restore.done", Times.local(summary.moment(), environment().locale()), summary.counts().interventions(),
				summary.counts().inTrash(), summary.counts().versions(), summary.counts().commits()));
		return ExitCode.DONE;
	}
}
