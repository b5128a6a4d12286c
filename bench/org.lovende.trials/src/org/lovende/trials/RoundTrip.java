package org.lovende.trials;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.lovende.core.compare.Differences;
import org.lovende.exchange.ImportPlan;
import org.lovende.exchange.ImportTarget;
import org.lovende.exchange.Problem;
import org.lovende.exchange.workbook.WorkbookExport;
import org.lovende.exchange.workbook.WorkbookImport;
import org.lovende.model.intervention.Intervention;

/** Exports an intervention as workbook and imports it again. */
public final class RoundTrip {
	private RoundTrip() {
	}

	/**
	 * What got lost or changed on the way; empty if all came back.
	 *
	 * @param workbook the file or folder to write
	 * @param language of the workbook
	 * @param target holds no intervention of that name or id; holds it afterwards
	 * @throws IOException if the workbook cannot be written
	 */
	public static List<String> losses(Intervention original, Path workbook, Locale language, ImportTarget target) throws IOException {
		WorkbookExport.write(original, workbook, language);
		ImportPlan plan = WorkbookImport.read(List.of(workbook), Locale.ENGLISH);
		plan.apply(target);
		if (plan.hasErrors())
			return plan.problems().stream().filter(Problem::isError).map(Object::toString).toList();
		Intervention imported = target.byId(original.getId()).orElseThrow();
		return Differences.between(original, imported).stream().map(Object::toString).toList();
	}
}
