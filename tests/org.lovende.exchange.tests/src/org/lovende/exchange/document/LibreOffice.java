package org.lovende.exchange.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** LibreOffice, where the machine has it; the environment variable LOVENDE_SOFFICE names another one than those of the path. */
final class LibreOffice {
	private static final long PATIENCE_IN_SECONDS = 180;

	private final Path program;

	private LibreOffice(Path program) {
		this.program = program;
	}

	/** Null if there is none. */
	static LibreOffice find() {
		String chosen = System.getenv("LOVENDE_SOFFICE");
		Stream<Path> places = chosen != null ? Stream.of(Path.of(chosen))
			: Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator)).map(folder -> Path.of(folder, "soffice"));
		return places.filter(Files::isExecutable).findFirst().map(LibreOffice::new).orElse(null);
	}

	/** Converts a file to PDF beside it and answers the PDF. */
	Path toPdf(Path file, Path profile) throws IOException, InterruptedException {
		Process process = new ProcessBuilder(program.toString(), "-env:UserInstallation=" + profile.toUri(), "--headless", "--convert-to",
			"pdf:writer_pdf_Export:{\"ExportBookmarks\":{\"type\":\"boolean\",\"value\":\"true\"}}", "--outdir", file.getParent().toString(),
			file.toString()).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
		if (!process.waitFor(PATIENCE_IN_SECONDS, TimeUnit.SECONDS)) {
			process.destroyForcibly();
			throw new IOException("LibreOffice did not finish");
		}
		String name = file.getFileName().toString();
		Path pdf = file.resolveSibling(name.substring(0, name.lastIndexOf('.')) + ".pdf");
		if (!Files.exists(pdf))
			throw new IOException("LibreOffice wrote no " + pdf);
		return pdf;
	}
}
