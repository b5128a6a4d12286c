package org.lovende.exchange.workbook;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.lovende.exchange.ImportPlan;
import org.lovende.exchange.ImportTarget;
import org.lovende.exchange.MemoryTarget;
import org.lovende.model.intervention.Intervention;

/** A workbook of .csv files for a test. */
final class Tables {
	private final Path folder;

	private Tables(Path folder) {
		this.folder = folder;
	}

	/** A workbook that so far has no table. */
	static Tables in(Path folder) throws IOException {
		Files.createDirectories(folder);
		return new Tables(folder);
	}

	/** A workbook of an intervention with this name. */
	static Tables named(Path folder, String name) throws IOException {
		return in(folder).table("intervention", "key;value", "name;" + name);
	}

	Tables table(String name, String... lines) throws IOException {
		Files.writeString(folder.resolve(name + ".csv"), String.join("\n", lines) + "\n", StandardCharsets.UTF_8);
		return this;
	}

	Path folder() {
		return folder;
	}

	ImportPlan plan(ImportTarget target) {
		ImportPlan plan = WorkbookImport.read(List.of(folder), Locale.ENGLISH);
		plan.resolve(target);
		return plan;
	}

	ImportPlan plan() {
		return plan(new MemoryTarget());
	}

	/** What an import into an empty target gives; there must be no error. */
	Intervention load() {
		MemoryTarget target = new MemoryTarget();
		into(target);
		return target.only();
	}

	/** Imports; there must be no error. */
	void into(MemoryTarget target) {
		ImportPlan plan = WorkbookImport.read(List.of(folder), Locale.ENGLISH);
		plan.apply(target);
		if (plan.hasErrors())
			throw new AssertionError(plan.problems().toString());
	}
}
