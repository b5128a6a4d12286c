package org.lovende.cli;

import java.nio.file.Path;

import org.lovende.exchange.document.ExportOptions;
import org.lovende.program.ExitCode;
import org.lovende.program.ExportForm;
import org.lovende.repository.Repository;
import org.lovende.repository.server.Services;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "export")
final class ExportCommand extends RepositoryCommand {
	@Parameters(paramLabel = "NAME", descriptionKey = "parameter.name")
	private String name;

	@Option(names = "--format", required = true, descriptionKey = "option.exportFormat")
	private ExportForm format;

	@Option(names = "--version", paramLabel = "VERSION", descriptionKey = "option.oldVersion")
	private String version;

	@Option(names = "--out", required = true, paramLabel = "FILE", descriptionKey = "option.out")
	private Path out;

	@Option(names = "--leave-out-empty", descriptionKey = "option.leaveOutEmpty")
	private boolean leaveOutEmpty;

	ExportCommand(Environment environment) {
		super(environment);
	}

	@Override
	int run(Repository repository) throws Exception {
		Path file = Environment.path(out);
		try (ReadIntervention read = new ReadIntervention(repository, name, version)) {
			ExportOptions options = ExportOptions.defaults().in(environment().documentLocale(read.intervention()));
			format.write(read.intervention(), file, leaveOutEmpty ? options.withoutEmptyChapters() : options, environment().locale());
			repository.call(Services.EXPORTED, read.intervention().getId(), format.name()); // for the audit log of a server
		}
		if (console().isJson())
			console().json(file.toString());
		console().line(messages().get("export.done", file));
		return ExitCode.DONE;
	}
}
