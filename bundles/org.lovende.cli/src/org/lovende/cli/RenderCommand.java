package org.lovende.cli;

import java.nio.file.Path;
import java.util.List;

import org.lovende.diagram.Diagrams;
import org.lovende.diagram.Picture;
import org.lovende.exchange.picture.PictureFile;
import org.lovende.exchange.picture.PictureFormat;
import org.lovende.model.diagram.DiagramKind;
import org.lovende.program.ExitCode;
import org.lovende.repository.Repository;
import org.lovende.repository.server.Services;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "render")
final class RenderCommand extends RepositoryCommand {
	@Parameters(paramLabel = "NAME", descriptionKey = "parameter.name")
	private String name;

	@Option(names = "--diagram", required = true, paramLabel = "result-map|priority-matrix|phases|activity-board", descriptionKey = "option.diagram")
	private String diagram;

	@Option(names = "--format", required = true, descriptionKey = "option.pictureFormat")
	private PictureFormat format;

	@Option(names = "--version", paramLabel = "VERSION", descriptionKey = "option.oldVersion")
	private String version;

	@Option(names = "--out", required = true, paramLabel = "FILE", descriptionKey = "option.out")
	private Path out;

	RenderCommand(Environment environment) {
		super(environment);
	}

	@Override
	int run(Repository repository) throws Exception {
		DiagramKind kind = kind();
		Path file = Environment.path(out);
		try (ReadIntervention read = new ReadIntervention(repository, name, version)) {
			Picture picture = Diagrams.draw(read.intervention(), kind, environment().documentLocale(read.intervention()));
			PictureFile.write(picture, format, file, environment().locale()).ifPresent(console()::progress);
			repository.call(Services.EXPORTED, read.intervention().getId(), format + " " + diagram); // for the audit log of a server
		}
		if (console().isJson())
			console().json(file.toString());
		console().line(messages().get("export.done", file));
		return ExitCode.DONE;
	}

	private DiagramKind kind() {
		List<String> words = Diagrams.KINDS.stream().map(Words::of).toList();
		int index = words.indexOf(diagram);
		if (index < 0)
			throw new CommandException(ExitCode.USAGE, messages().get("error.value", diagram, "--diagram", String.join(", ", words)));
		return Diagrams.KINDS.get(index);
	}
}
