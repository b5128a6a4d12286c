package org.lovende.exchange;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.lovende.exchange.workbook.WorkbookImport;
import org.lovende.exchange.xmi.XmiImport;

/** Import of whatever can be imported: workbooks (.xlsx or a folder of .csv) and .xmi files, in one plan. */
public final class Imports {
	private Imports() {
	}

	/**
	 * Reads files and folders. Never fails: what is wrong with one is a problem of the plan.
	 *
	 * @param paths together they are imported all or not at all; .xmi and .xml is XMI, anything else a workbook
	 * @param messages the language of the problems
	 */
	public static ImportPlan read(List<Path> paths, Locale messages) {
		return new ImportPlan(paths.stream().map(path -> isXmi(path) ? XmiImport.source(path, messages) : WorkbookImport.source(path, messages))
				.toList(), messages);
	}

	private static boolean isXmi(Path path) {
		String name = path.getFileName().toString().toLowerCase(Locale.ROOT);
		return !Files.isDirectory(path) && (name.endsWith(".xmi") || name.endsWith(".xml"));
	}
}
