package org.lovende.exchange.document;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.lovende.exchange.MemoryTarget;
import org.lovende.exchange.workbook.WorkbookImport;
import org.lovende.model.intervention.Intervention;

/** The worked examples of the project, read from their workbooks. */
final class Examples {
	static final String HEALTH = "w1-sundhedsrettede-aktiviteter";

	private static final Path ROOT = Path.of(System.getProperty("lovende.root"));

	private Examples() {
	}

	static Stream<String> names() {
		return Stream.of(HEALTH, "w2-netvaerksaktivering", "w3-intensiv-spaedeindsats", "w6-mentorindsats");
	}

	static Intervention load(String name) {
		MemoryTarget target = new MemoryTarget();
		WorkbookImport.read(List.of(ROOT.resolve("examples").resolve(name)), Locale.ENGLISH).apply(target);
		return target.only();
	}

	/** A folder of the build in which the documents are kept, for a look and for the tests that read them with other libraries. */
	static Path outputFolder() {
		return ROOT.resolve("tests/org.lovende.exchange.tests/target/documents");
	}
}
