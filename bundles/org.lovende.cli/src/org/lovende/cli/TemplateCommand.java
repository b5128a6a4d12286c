package org.lovende.cli;

import java.nio.file.Path;

import org.lovende.exchange.workbook.WorkbookTemplate;
import org.lovende.program.ExitCode;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "template")
final class TemplateCommand extends EnvironmentCommand {
	@Option(names = "--out", required = true, paramLabel = "FILE.xlsx", descriptionKey = "option.out")
	private Path out;

	TemplateCommand(Environment environment) {
		super(environment);
	}

	@Override
	public Integer call() throws Exception {
		environment().checkLanguage();
		Path file = Environment.path(out);
		WorkbookTemplate.write(file, environment().locale());
		if (console().isJson())
			console().json(file.toString());
		console().line(messages().get("export.done", file));
		return ExitCode.DONE;
	}
}
