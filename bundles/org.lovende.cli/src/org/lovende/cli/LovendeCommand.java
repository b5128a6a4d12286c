package org.lovende.cli;

import java.nio.file.Path;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The command line itself: its subcommands and the options that all of them share. */
@Command(name = "lovende", versionProvider = Version.class, synopsisSubcommandLabel = "COMMAND", subcommands = { DemoCommand.class, ListCommand.class,
		CheckCommand.class, HistoryCommand.class, DeleteCommand.class, TrashCommand.class, ImportCommand.class, ExportCommand.class, RenderCommand.class,
		TemplateCommand.class, MigrateCommand.class, VersionsCommand.class, BackupCommand.class, RestoreCommand.class, EraseCommand.class,
		ServerCommand.class })
final class LovendeCommand {
	@Option(names = "--repository", paramLabel = "file:DIR|cdo://HOST:PORT/NAME", descriptionKey = "option.repository", scope = ScopeType.INHERIT)
	private String repository;

	@Option(names = "--as", paramLabel = "USER", descriptionKey = "option.as", scope = ScopeType.INHERIT)
	private String user;

	@Option(names = "--authorities", paramLabel = "FILE", descriptionKey = "option.authorities", scope = ScopeType.INHERIT)
	private Path authorities;

	@Option(names = "--language", paramLabel = "da|en", descriptionKey = "option.language", scope = ScopeType.INHERIT)
	private String language;

	@Option(names = "--json", descriptionKey = "option.json", scope = ScopeType.INHERIT)
	private boolean json;

	@Option(names = "--empty", descriptionKey = "option.empty", scope = ScopeType.INHERIT)
	private boolean empty;

	@Option(names = { "-h", "--help" }, usageHelp = true, descriptionKey = "option.help", scope = ScopeType.INHERIT)
	private boolean help;

	@Option(names = "--version", versionHelp = true, descriptionKey = "option.version")
	private boolean version;

	/** The address given, or null for the default repository. */
	String repository() {
		return repository;
	}

	/** The user to log in as on a server, or null. */
	String user() {
		return user;
	}

	/** The file with the certificates to trust, or null. */
	Path authorities() {
		return authorities;
	}

	/** The language given, or null. */
	String language() {
		return language;
	}

	boolean json() {
		return json;
	}

	boolean empty() {
		return empty;
	}
}
