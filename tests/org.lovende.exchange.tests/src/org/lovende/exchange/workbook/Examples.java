package org.lovende.exchange.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.lovende.exchange.ImportPlan;
import org.lovende.exchange.MemoryTarget;
import org.lovende.model.intervention.Intervention;

/** The worked examples of the project. */
final class Examples {
	static final String HEALTH = "w1-sundhedsrettede-aktiviteter";
	static final String NETWORK = "w2-netvaerksaktivering";
	static final String INFANTS = "w3-intensiv-spaedeindsats";
	static final String MENTORING = "w6-mentorindsats";
	static final List<String> NAMES = List.of(HEALTH, NETWORK, INFANTS, MENTORING);

	private Examples() {
	}

	/** The repository's root, which the build names. */
	static Path root() {
		return Path.of(System.getProperty("lovende.root"));
	}

	static Path folder(String name) {
		return root().resolve("examples").resolve(name);
	}

	/** An example as it is imported into an empty target; it must have no problem at all. */
	static Intervention load(String name) {
		MemoryTarget target = new MemoryTarget();
		ImportPlan plan = WorkbookImport.read(List.of(folder(name)), Locale.ENGLISH);
		plan.apply(target);
		assertThat(plan.problems()).isEmpty();
		return target.only();
	}

	/** The tables of a folder. */
	static List<Path> tables(Path folder) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter(file -> file.toString().endsWith(".csv")).sorted().toList();
		}
	}
}
