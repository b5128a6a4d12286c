package org.lovende.cli;

import java.io.IOException;
import java.nio.file.Path;

import org.lovende.program.ExitCode;
import org.lovende.repository.Repository;
import org.lovende.repository.RepositoryAddress;
import org.lovende.repository.RepositoryException;
import org.lovende.repository.server.backup.BackupSummary;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Backs a repository up into one file: one on a server while it is in use, a directory or a server's store while nobody has it open. */
@Command(name = "backup")
final class BackupCommand extends EnvironmentCommand {
	@Mixin
	private StoreOption store;

	@Option(names = "--out", required = true, paramLabel = "FILE", descriptionKey = "option.backupOut")
	private Path out;

	BackupCommand(Environment environment) {
		super(environment);
	}

	@Override
	public Integer call() throws RepositoryException, IOException {
		Path file = Environment.path(out);
		BackupSummary summary = write(file);
		if (console().isJson())
			console().json(BackupRow.of(file, summary));
		console().line(messages().get("backup.done", file, summary.counts().interventions(), summary.counts().inTrash(), summary.counts().versions(),
				summary.counts().commits()));
		return ExitCode.DONE;
	}

	private BackupSummary write(Path file) throws RepositoryException, IOException {
		environment().checkLanguage();
		Percent progress = new Percent(environment());
		RepositoryAddress address = environment().address();
		if (store.isGiven() || address.directory() != null)
			return store.maintenance(environment()).backup(file, progress);
		try (Repository repository = Repository.open(address, environment().openOptions())) {
			return repository.backup(file, progress);
		}
	}
}
