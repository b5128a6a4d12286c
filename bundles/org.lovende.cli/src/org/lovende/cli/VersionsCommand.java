package org.lovende.cli;

import java.util.Arrays;
import java.util.List;

import org.lovende.model.intervention.Status;
import org.lovende.program.ExitCode;
import org.lovende.repository.Repository;
import org.lovende.repository.RepositoryException;
import org.lovende.repository.VersionEntry;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists the named versions of an intervention; with an option, names what is there now. */
@Command(name = "versions")
final class VersionsCommand extends RepositoryCommand {
	@Parameters(paramLabel = "NAME", descriptionKey = "parameter.name")
	private String name;

	@ArgGroup(exclusive = false)
	private NewVersion made;

	private static final class NewVersion {
		@Option(names = "--new", required = true, paramLabel = "TITLE", descriptionKey = "option.newVersion")
		private String title;

		@Option(names = "--note", paramLabel = "TEXT", descriptionKey = "option.versionNote")
		private String note;

		@Option(names = "--status", paramLabel = "draft|in-review|approved", descriptionKey = "option.versionStatus")
		private String status;
	}

	private record Row(int number, String id, String title, String date, String status, String note, String moment) {
		static Row of(VersionEntry entry) {
			return new Row(entry.number(), entry.id(), entry.title(), entry.date() == null ? null : entry.date().toString(), Words.of(entry.status()),
					entry.note(), entry.moment() == null ? null : entry.moment().toString());
		}
	}

	VersionsCommand(Environment environment) {
		super(environment);
	}

	@Override
	int run(Repository repository) throws RepositoryException {
		String id = repository.find(name).id();
		if (made != null) {
			VersionEntry entry = repository.versions().make(id, made.title, made.note, status());
			console().line(messages().get("versions.made", entry.title(), messages().get("status." + Words.of(entry.status()))));
		}
		List<VersionEntry> entries = repository.versions().list(id);
		if (console().isJson())
			console().json(entries.stream().map(Row::of).toList());
		else
			list(entries);
		return ExitCode.DONE;
	}

	private Status status() {
		if (made.status == null)
			return Status.DRAFT;
		return Arrays.stream(Status.values()).filter(status -> Words.of(status).equals(made.status)).findFirst()
				.orElseThrow(() -> new CommandException(ExitCode.USAGE, messages().get("error.value", made.status, "--status",
						String.join(", ", Arrays.stream(Status.values()).map(Words::of).toList()))));
	}

	private void list(List<VersionEntry> entries) {
		if (entries.isEmpty())
			console().line(messages().get("versions.none"));
		TextTable table = new TextTable(messages().get("versions.number"), messages().get("versions.title"), messages().get("versions.date"),
				messages().get("list.status"), messages().get("versions.note"));
		for (VersionEntry entry : entries)
			table.row(Integer.toString(entry.number()), entry.title(), entry.date() == null ? "" : entry.date().toString(),
					messages().get("status." + Words.of(entry.status())), entry.note());
		table.print(console());
	}
}
