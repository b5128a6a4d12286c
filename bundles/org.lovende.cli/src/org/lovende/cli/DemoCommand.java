package org.lovende.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.lovende.core.check.Checks;
import org.lovende.core.check.Finding;
import org.lovende.core.check.Severity;
import org.lovende.diagram.Diagrams;
import org.lovende.diagram.Picture;
import org.lovende.exchange.Problem;
import org.lovende.exchange.document.DescriptionExport;
import org.lovende.exchange.document.ExportOptions;
import org.lovende.exchange.document.Format;
import org.lovende.exchange.picture.PictureFile;
import org.lovende.exchange.picture.PictureFormat;
import org.lovende.model.diagram.DiagramKind;
import org.lovende.model.intervention.Intervention;
import org.lovende.program.ExitCode;
import org.lovende.program.RepositoryImport;
import org.lovende.repository.Document;
import org.lovende.repository.InterventionSummary;
import org.lovende.repository.Repository;
import org.lovende.repository.RepositoryAddress;
import org.lovende.repository.RepositoryException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The main job without a screen: from the worked examples to finished intervention descriptions, in a repository made for it. */
@Command(name = "demo")
final class DemoCommand extends EnvironmentCommand {
	@Option(names = "--out", paramLabel = "DIR", defaultValue = "out/demo", descriptionKey = "option.demoOut")
	private Path out;

	private final List<String> written = new ArrayList<>();
	private final List<String> leftOut = new ArrayList<>();

	private record Report(String folder, List<String> written, List<String> leftOut) {
	}

	DemoCommand(Environment environment) {
		super(environment);
	}

	@Override
	public Integer call() throws Exception {
		environment().checkLanguage();
		Path folder = Environment.path(out);
		Files.createDirectories(folder);
		Path temporary = Files.createTempDirectory("lovende-demo");
		try (Repository repository = Repository.open(RepositoryAddress.of(temporary.resolve("repository")),
				environment().openOptions())) {
			importExamples(repository);
			for (InterventionSummary summary : repository.list())
				try (Document document = repository.openDocument(summary.id())) {
					describe(document.intervention(), folder);
				}
		} finally {
			Folders.delete(temporary);
		}
		report(folder);
		return ExitCode.DONE;
	}

	private void importExamples(Repository repository) throws RepositoryException, IOException {
		console().progress(messages().get("progress.examples"));
		RepositoryImport.Outcome outcome = new RepositoryImport(repository, messages().locale()).importExamples();
		for (Problem problem : outcome.problems())
			console().progress(problem.place().describe(environment().locale()) + ": " + problem.message());
		if (outcome.refused())
			throw new CommandException(ExitCode.FINDINGS, messages().get("import.refused", outcome.errors()));
	}

	private void describe(Intervention intervention, Path folder) throws IOException {
		Locale locale = environment().documentLocale(intervention);
		console().progress(messages().get("progress.intervention", intervention.getName()));
		console().line(intervention.getName());
		List<Finding> findings = Checks.run(intervention);
		console().line("  " + messages().get("demo.checks", count(findings, Severity.ERROR), count(findings, Severity.WARNING), count(findings, Severity.INFO)));
		String file = fileName(intervention.getName());
		for (DiagramKind kind : Diagrams.KINDS)
			draw(Diagrams.draw(intervention, kind, locale), folder, file + "-" + Words.of(kind));
		ExportOptions options = ExportOptions.defaults().in(locale);
		Path docx = folder.resolve(file + ".docx");
		DescriptionExport.write(intervention, Format.DOCX, docx, options);
		wrote(docx);
		Path pdf = folder.resolve(file + ".pdf");
		DescriptionExport.write(intervention, Format.PDF, pdf, options);
		wrote(pdf);
	}

	private void draw(Picture picture, Path folder, String name) throws IOException {
		if (picture.isEmpty()) {
			leftOut.add(name);
			console().line("  " + messages().get("demo.leftOut", name));
			return;
		}
		for (PictureFormat format : List.of(PictureFormat.svg, PictureFormat.png)) {
			Path file = folder.resolve(name + "." + format);
			PictureFile.write(picture, format, file, environment().locale()).ifPresent(console()::progress);
			wrote(file);
		}
	}

	private void wrote(Path file) {
		written.add(file.getFileName().toString());
		console().line("  " + messages().get("demo.wrote", file.getFileName()));
	}

	private void report(Path folder) {
		if (console().isJson())
			console().json(new Report(folder.toString(), written, leftOut));
		console().line(messages().get("demo.done", written.size(), leftOut.size(), folder));
	}

	private static long count(List<Finding> findings, Severity severity) {
		return findings.stream().filter(finding -> finding.severity() == severity).count();
	}

	/** A name that every file system takes: lower case, letters and digits of ASCII, hyphens. */
	private static String fileName(String name) {
		String danish = name.toLowerCase(Locale.ROOT).replace("æ", "ae").replace("ø", "oe").replace("å", "aa");
		String ascii = Normalizer.normalize(danish, Normalizer.Form.NFD).replaceAll("\\p{M}", "").replaceAll("[^a-z0-9]+", "-");
		return ascii.replaceAll("^-|-$", "");
	}
}
