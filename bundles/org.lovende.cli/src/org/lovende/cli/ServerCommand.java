package org.lovende.cli;

import picocli.CommandLine.Command;

/** What concerns the shared repository on a server: each of it is a subcommand. */
@Command(name = "server", synopsisSubcommandLabel = "COMMAND", subcommands = { BackupCommand.class, RestoreCommand.class, MigrateCommand.class,
		EraseCommand.class })
final class ServerCommand {
}
