package org.lovende.cli;

import org.lovende.program.ExitCode;
import org.lovende.repository.InterventionSummary;
import org.lovende.repository.Repository;
import org.lovende.repository.RepositoryException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "delete")
final class DeleteCommand extends RepositoryCommand {
	@Parameters(paramLabel = "NAME", descriptionKey = "parameter.name")
	private String name;

	DeleteCommand(Environment environment) {
		super(environment);
	}

	@Override
	int run(Repository repository) throws RepositoryException {
		InterventionSummary found = repository.find(name);
		repository.delete(found.id());
		if (console().isJson())
			console().json(found.id());
		console().line(messages().get("delete.done", found.name()));
		return ExitCode.DONE;
	}
}
