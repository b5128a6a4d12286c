package org.lovende.exchange.workbook;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.lovende.core.Messages;
import org.lovende.exchange.ImportPlan;
import org.lovende.exchange.ImportSource;
import org.lovende.exchange.ImportTarget;
import org.lovende.exchange.Problem;
import org.lovende.exchange.ProblemLog;

/**
 * Import of interventions from workbooks: .xlsx files, or folders with one .csv file per sheet, in Danish or English. What the sheets and
 * columns are is told in the user documentation (docs/user/workbook.md).
 */
public final class WorkbookImport {
	private WorkbookImport() {
	}

	/**
	 * Reads workbooks. Never fails: what is wrong with a file is a problem of the plan.
	 *
	 * @param paths files and folders; together they are imported all or not at all
	 * @param messages the language of the problems
	 */
	public static ImportPlan read(List<Path> paths, Locale messages) {
		return new ImportPlan(paths.stream().map(path -> source(path, messages)).toList(), messages);
	}

	/** One workbook, to be combined with others in an {@link ImportPlan}. */
	public static ImportSource source(Path path, Locale messages) {
		Messages sentences = Messages.of(WorkbookImport.class, messages);
		ProblemLog log = new ProblemLog(sentences);
		List<WorkbookRow> rows = new WorkbookReader(path, log).read();
		return new ImportSource() {
			@Override
			public List<Problem> problems() {
				return log.problems();
			}

			@Override
			public Resolution resolve(ImportTarget target) {
				if (rows.isEmpty() && log.hasErrors())
					return new Resolution(List.of(), null); // nothing could be read, so nothing is to be said about its content
				Resolution resolution = new DraftBuilder(path.toString(), rows, !log.hasErrors(), new ProblemLog(sentences)).build(target);
				return log.hasErrors() ? new Resolution(resolution.problems(), null) : resolution;
			}
		};
	}
}
