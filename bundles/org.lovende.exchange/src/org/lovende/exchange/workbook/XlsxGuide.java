package org.lovende.exchange.workbook;

import java.util.Locale;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.lovende.core.Messages;

/** The sheet of a template that explains the others. Import passes over it. */
final class XlsxGuide {
	private final XSSFWorkbook workbook;
	private final XlsxStyles styles;
	private final Locale locale;
	private final Messages messages;
	private XSSFSheet sheet;
	private int next;

	XlsxGuide(XSSFWorkbook workbook, XlsxStyles styles, Locale locale) {
		this.workbook = workbook;
		this.styles = styles;
		this.locale = locale;
		this.messages = Messages.of(XlsxGuide.class, locale);
	}

	/** What a column holds, what can stand there, and whether it must be filled in. */
	static String explain(SheetDefinition sheet, ColumnDefinition column, Locale locale) {
		String text = Vocabulary.help(sheet, column, locale) + "\n(" + ValueDescription.of(column, locale) + ")";
		return column.required() ? text + "\n" + Messages.of(XlsxGuide.class, locale).get("required") : text;
	}

	void write() {
		sheet = workbook.createSheet(Vocabulary.guideName(locale));
		sheet.setColumnWidth(0, XlsxStyles.width(26));
		sheet.setColumnWidth(1, XlsxStyles.width(26));
		sheet.setColumnWidth(2, XlsxStyles.width(70));
		sheet.setColumnWidth(3, XlsxStyles.width(60));
		XlsxStyles.preparePrint(sheet);
		Cell title = sheet.createRow(next++).createCell(0);
		title.setCellValue(messages.get("guide.title"));
		title.setCellStyle(styles.title());
		messages.get("guide.rules", Vocabulary.name(WorkbookSchema.sheet("intervention"), locale)).lines().forEach(this::rule);
		next++;
		heading(messages.get("guide.sheet"), messages.get("guide.column"), messages.get("guide.content"), messages.get("guide.values"));
		for (SheetContent content : WorkbookContent.empty()) {
			SheetDefinition definition = content.sheet();
			row(Vocabulary.name(definition, locale), "", Vocabulary.help(definition, locale), "").getCell(0).setCellStyle(styles.key(false));
			for (ColumnDefinition column : content.columns())
				row("", Vocabulary.name(definition, column, locale), Vocabulary.help(definition, column, locale), values(column)).getCell(1)
						.setCellStyle(styles.key(column.required()));
		}
	}

	private String values(ColumnDefinition column) {
		String values = ValueDescription.of(column, locale);
		return column.required() ? values + " – " + messages.get("required") : values;
	}

	private void heading(String... texts) {
		row(texts).forEach(cell -> cell.setCellStyle(styles.heading(false)));
	}

	/** A rule is a line of text across the columns. */
	private void rule(String text) {
		sheet.createRow(next++).createCell(0).setCellValue(text);
	}

	private Row row(String... texts) {
		XSSFRow row = sheet.createRow(next++);
		for (int i = 0; i < texts.length; i++) {
			Cell cell = row.createCell(i);
			cell.setCellValue(texts[i]);
			cell.setCellStyle(styles.body(ValueKind.TEXT));
		}
		XlsxStyles.fitHeight(row);
		return row;
	}
}
