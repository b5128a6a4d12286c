package org.lovende.cli;

import java.util.List;

import org.lovende.program.ExitCode;
import org.lovende.repository.HistoryEntry;
import org.lovende.repository.Repository;
import org.lovende.repository.RepositoryException;

import com.google.gson.annotations.SerializedName;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "history")
final class HistoryCommand extends RepositoryCommand {
	@Parameters(paramLabel = "NAME", descriptionKey = "parameter.name")
	private String name;

	private record Row(String time, String user, String label, String element, String elementName, String feature, String old,
			@SerializedName("new") String now) {
		static Row of(HistoryEntry entry) {
			return new Row(entry.time().toString(), entry.user(), entry.label(), entry.elementId(), entry.elementName(), entry.feature(),
					entry.oldValue(), entry.newValue());
		}
	}

	HistoryCommand(Environment environment) {
		super(environment);
	}

	@Override
	int run(Repository repository) throws RepositoryException {
		List<HistoryEntry> entries = repository.history(repository.find(name).id());
		if (console().isJson()) {
			console().json(entries.stream().map(Row::of).toList());
			return ExitCode.DONE;
		}
		TextTable table = new TextTable(messages().get("history.time"), messages().get("history.user"), messages().get("history.label"),
				messages().get("history.element"), messages().get("history.feature"), messages().get("history.old"), messages().get("history.new"));
		for (HistoryEntry entry : entries)
			table.row(Times.local(entry.time(), environment().locale()), entry.user(), entry.label(), shorten(entry.elementName()), entry.feature(),
					shorten(entry.oldValue()), shorten(entry.newValue()));
		table.print(console());
		return ExitCode.DONE;
	}

	/** A line of a terminal has no room for whole texts; JSON has them. */
	private static String shorten(String text) {
		return text == null || text.length() <= 40 ? text : text.substring(0, 39) + "…";
	}
}
