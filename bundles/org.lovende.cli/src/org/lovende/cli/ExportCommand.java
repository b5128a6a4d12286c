package org.lovende.cli;

import java.nio.file.Path;

import org.lovende.exchange.document.DescriptionExport;
import org.lovende.exchange.document.ExportOptions;
import org.lovende.exchange.document.Format;
import org.lovende.exchange.workbook.WorkbookExport;
import org.lovende.exchange.workbook.WorkbookFormat;
import org.lovende.exchange.xmi.XmiExport;
import org.lovende.model.intervention.Intervention;
import org.lovende.program.ExitCode;
import org.lovende.repository.Repository;
import org.lovende.repository.server.Services;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "export")
final class ExportCommand extends RepositoryCommand {
	/** The names are what users type. */
	enum Target {
		docx, pdf, html, xlsx, csv, xmi
	}

	@Parameters(paramLabel = "NAME", descriptionKey = "parameter.name")
	private String name;

	@Option(names = "--format", required = true, descriptionKey = "option.exportFormat")
	private Target format;

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
			write(read.intervention(), file);
			repository.call(Services.EXPORTED, read.intervention().getId(), format.name()); // for the audit log of a server
		}
		if (console().isJson())
			console().json(file.toString());
		console().line(messages().get("export.done", file));
		return ExitCode.DONE;
	}

	private void write(Intervention intervention, Path file) throws Exception {
		switch (format) {
		case docx -> description(intervention, Format.DOCX, file);
		case pdf -> description(intervention, Format.PDF, file);
		case html -> description(intervention, Format.HTML, file);
		case xlsx -> WorkbookExport.write(intervention, WorkbookFormat.XLSX, file, environment().documentLocale(intervention));
		case csv -> WorkbookExport.write(intervention, WorkbookFormat.CSV, file, environment().documentLocale(intervention));
		case xmi -> XmiExport.write(intervention, file, environment().locale());
		}
	}

	private void description(Intervention intervention, Format as, Path file) throws Exception {
		ExportOptions options = ExportOptions.defaults().in(environment().documentLocale(intervention));
		DescriptionExport.write(intervention, as, file, leaveOutEmpty ? options.withoutEmptyChapters() : options);
	}
}
