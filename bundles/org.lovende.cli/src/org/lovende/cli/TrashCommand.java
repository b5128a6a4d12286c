package org.lovende.cli;

import java.util.List;

import org.lovende.program.ExitCode;
import org.lovende.repository.Repository;
import org.lovende.repository.RepositoryException;
import org.lovende.repository.TrashEntry;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the trash; with an option, restores from it or empties it. */
@Command(name = "trash")
final class TrashCommand extends RepositoryCommand {
	@ArgGroup
	private Action action;

	private static final class Action {
		@Option(names = "--restore", paramLabel = "NAME", descriptionKey = "option.restore")
		private String restore;

		@Option(names = "--empty-trash", descriptionKey = "option.emptyTrash")
		private boolean emptyTrash;
	}

	private record Row(String id, String name, String deleted, String by) {
		static Row of(TrashEntry entry) {
			return new Row(entry.id(), entry.name(), entry.deleted().toString(), entry.deletedBy());
		}
	}

	TrashCommand(Environment environment) {
		super(environment);
	}

	@Override
	int run(Repository repository) throws RepositoryException {
		if (action != null && action.restore != null) {
			TrashEntry restored = find(repository.trash(), action.restore);
			repository.restore(restored.id());
			console().line(messages().get("trash.restored", restored.name()));
		} else if (action != null) {
			int count = repository.trash().size();
			repository.emptyTrash();
			console().line(messages().get("trash.emptied", count));
		} else if (!console().isJson()) {
			list(repository.trash());
		}
		if (console().isJson())
			console().json(repository.trash().stream().map(Row::of).toList());
		return ExitCode.DONE;
	}

	private TrashEntry find(List<TrashEntry> entries, String name) {
		List<TrashEntry> found = entries.stream().filter(entry -> entry.id().equalsIgnoreCase(name) || entry.name().equalsIgnoreCase(name)).toList();
		if (found.size() == 1)
			return found.get(0);
		String candidates = String.join("\n  ", entries.stream().map(entry -> entry.id() + "  " + entry.name()).toList());
		throw new CommandException(ExitCode.USAGE, messages().get(found.isEmpty() ? "trash.unknown" : "trash.ambiguous", name, candidates));
	}

	private void list(List<TrashEntry> entries) {
		if (entries.isEmpty())
			console().line(messages().get("trash.none"));
		TextTable table = new TextTable(messages().get("list.name"), messages().get("trash.deleted"), messages().get("trash.by"), messages().get("list.id"));
		for (TrashEntry entry : entries)
			table.row(entry.name(), Times.local(entry.deleted(), environment().locale()), entry.deletedBy(), entry.id());
		table.print(console());
	}
}
