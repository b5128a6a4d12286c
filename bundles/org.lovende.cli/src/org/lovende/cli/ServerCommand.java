package org.lovende.cli;

import picocli.CommandLine.Command;

/** The shared repository: running it, and who may use it. */
@Command(name = "server", synopsisSubcommandLabel = "COMMAND", subcommands = { ServerStartCommand.class, ServerUserCommand.class,
		ServerAuditCommand.class, ServerStatusCommand.class, BackupCommand.class, RestoreCommand.class, MigrateCommand.class, EraseCommand.class })
final class ServerCommand implements Runnable {
	@picocli.CommandLine.Spec
	private picocli.CommandLine.Model.CommandSpec spec;

	@Override
	public void run() {
		throw new picocli.CommandLine.MissingParameterException(spec.commandLine(), spec.args(), "COMMAND");
	}
}
