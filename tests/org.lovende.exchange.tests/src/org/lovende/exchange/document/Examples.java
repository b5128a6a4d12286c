package org.lovende.exchange.document;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.edit.domain.EditingDomain;
import org.lovende.exchange.ImportTarget;
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
		List<Intervention> imported = new ArrayList<>();
		WorkbookImport.read(List.of(ROOT.resolve("examples").resolve(name)), Locale.ENGLISH).apply(new ImportTarget() {
			@Override
			public Optional<Intervention> byId(String uuid) {
				return Optional.empty();
			}

			@Override
			public Optional<Intervention> byName(String name) {
				return Optional.empty();
			}

			@Override
			public void add(Intervention intervention) {
				imported.add(intervention);
			}

			@Override
			public EditingDomain domain() {
				throw new UnsupportedOperationException("nothing exists yet that could be changed");
			}
		});
		return imported.get(0);
	}

	/** A folder of the build in which the documents are kept, for a look and for the tests that read them with other libraries. */
	static Path outputFolder() {
		return ROOT.resolve("tests/org.lovende.exchange.tests/target/documents");
	}
}
