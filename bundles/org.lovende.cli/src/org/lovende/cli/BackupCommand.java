package org.lovende.cli;

import java.io.IOException;
import java.nio.file.Path;

import org.lovende.program.ExitCode;
import org.lovende.repository.RepositoryAddress;
import org.lovende.repository.RepositoryException;
import org.lovende.repository.server.backup.BackupSummary;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * Backs a repository up into one file: a directory or a server's store while nobody has it open; a server that is running does so itself, in its
 * own folder, because whoever has that file can read everything.
 */
@Command(name = "backup")
final class BackupCommand extends EnvironmentCommand {
	@Mixin
	private StoreOption store;

	@Option(names = "--out", paramLabel = "FILE", descriptionKey = "option.backupOut")
	private Path out;

	BackupCommand(Environment environment) {
		super(environment);
	}

	@Override
	public Integer call() throws RepositoryException, IOException {
		environment().checkLanguage();
		RepositoryAddress address = environment().address();
		boolean running = !store.isGiven() && address.directory() == null;
		if (running != (out == null))
			throw new CommandException(ExitCode.USAGE, messages().get(running ? "backup.outOnServer" : "backup.outMissing"));
		Percent progress = new Percent(environment());
		if (running) {
			try (RunningBackup backup = RunningBackup.start(environment())) {
				report(backup.await(progress));
			}
		} else {
			Path file = Environment.path(out);
			BackupSummary summary = store.maintenance(environment()).backup(file, progress);
			report(BackupRow.of(file, summary));
		}
		return ExitCode.DONE;
	}

	private void report(BackupRow row) {
		if (console().isJson())
			console().json(row);
		console().line(messages().get("backup.done", row.file(), row.interventions(), row.inTrash(), row.versions(), row.commits()));
	}
}
