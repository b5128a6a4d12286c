package org.lovende.exchange.workbook;

/** The two forms of a workbook. */
public enum WorkbookFormat {
	/** One .xlsx file. */
	XLSX,
	/** A folder with one .csv file per sheet. */
	CSV
}
