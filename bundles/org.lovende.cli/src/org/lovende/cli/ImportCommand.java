package org.lovende.cli;

import java.nio.file.Path;
import java.util.List;

import org.lovende.exchange.Problem;
import org.lovende.exchange.Severity;
import org.lovende.program.ExitCode;
import org.lovende.program.RepositoryImport;
import org.lovende.repository.Repository;
import org.lovende.repository.RepositoryException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "import")
final class ImportCommand extends RepositoryCommand {
	@Parameters(paramLabel = "PATH", arity = "1..*", descriptionKey = "parameter.path")
	private List<Path> paths;

	private record Row(String severity, String file, String sheet, Integer row, String column, String value, String expected, String message) {
		static Row of(Problem problem) {
			return new Row(problem.severity().word(), problem.place().file(), problem.place().sheet(), problem.place().row(), problem.place().column(),
					problem.value(), problem.expected(), problem.message());
		}
	}

	private record Report(List<String> imported, List<Row> problems) {
	}

	ImportCommand(Environment environment) {
		super(environment);
	}

	@Override
	boolean startsEmpty() {
		return true;
	}

	@Override
	int run(Repository repository) throws RepositoryException {
		RepositoryImport.Outcome outcome = new RepositoryImport(repository, environment().locale())
				.importAll(paths.stream().map(Environment::path).toList(), messages().get("label.import"));
		if (console().isJson())
			console().json(new Report(outcome.imported(), outcome.problems().stream().map(Row::of).toList()));
		for (Problem problem : outcome.problems())
			console().line(messages().get("severity." + problem.severity().word()) + "  " + problem.place().describe(environment().locale()) + ": " + problem.message());
		for (String name : outcome.imported())
			console().line(messages().get("import.done", name));
		if (outcome.refused())
			console().error(messages().get("import.refused", outcome.errors()));
		return outcome.problems().stream().anyMatch(problem -> problem.severity() != Severity.NOTE) ? ExitCode.FINDINGS : ExitCode.DONE;
	}
}
