package org.lovende.cli;

import java.util.List;

import org.lovende.program.ExitCode;
import org.lovende.repository.InterventionSummary;
import org.lovende.repository.Repository;
import org.lovende.repository.RepositoryException;

import picocli.CommandLine.Command;

@Command(name = "list")
final class ListCommand extends RepositoryCommand {
	private record Row(String id, String name, String organisation, String status, String version, String modified) {
		static Row of(InterventionSummary summary) {
			return new Row(summary.id(), summary.name(), summary.organisation(), Words.of(summary.status()), summary.version(), summary.modified().toString());
		}
	}

	ListCommand(Environment environment) {
		super(environment);
	}

	@Override
	int run(Repository repository) throws RepositoryException {
		List<InterventionSummary> interventions = repository.list();
		if (console().isJson()) {
			console().json(interventions.stream().map(Row::of).toList());
			return ExitCode.DONE;
		}
		if (interventions.isEmpty())
			console().line(messages().get("list.empty"));
		TextTable table = new TextTable(messages().get("list.name"), messages().get("list.organisation"), messages().get("list.status"), messages().get("list.version"),
				messages().get("list.modified"), messages().get("list.id"));
		for (InterventionSummary summary : interventions)
			table.row(summary.name(), summary.organisation(), messages().get("status." + Words.of(summary.status())), summary.version(),
					Times.local(summary.modified(), environment().locale()), summary.id());
		table.print(console());
		return ExitCode.DONE;
	}
}
