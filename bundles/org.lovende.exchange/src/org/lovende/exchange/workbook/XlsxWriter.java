package org.lovende.exchange.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;

import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.lovende.core.Messages;

/**
 * Writes sheets to an .xlsx file that a person can read and fill in: headings with a comment, menus for fixed lists of words, columns as
 * wide as their content asks for.
 */
final class XlsxWriter implements AutoCloseable {
	private static final String AUTHOR = "Lovende";
	/** Rows below the last one that still have menus, for what people add. */
	private static final int MENU_ROWS = 500;
	/** Excel counts days from 1900, with a leap day that never was: dates from here on are right. */
	private static final LocalDate FIRST_DATE = LocalDate.of(1900, 3, 1);
	private static final LocalDate LAST_DATE = LocalDate.of(9999, 12, 31);
	/** Text of this form would be read as the escape of another character (ECMA-376 part 1, section 22.9.2.19). */
	private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");
	private static final String ESCAPED_UNDERSCORE = "_x005F_";

	private final XSSFWorkbook workbook = new XSSFWorkbook();
	private final XlsxStyles styles = new XlsxStyles(workbook);
	private final Locale locale;

	XlsxWriter(String title, Locale locale) {
		this.locale = locale;
		POIXMLProperties.CoreProperties properties = workbook.getProperties().getCoreProperties();
		properties.setCreator(AUTHOR);
		properties.setTitle(title);
	}

	/** Adds the sheet that explains the others. */
	void addGuide() {
		new XlsxGuide(workbook, styles, locale).write();
	}

	/** Adds a sheet; those with rows stand out by the colour of their tab. */
	void add(SheetContent content) throws IOException {
		XSSFSheet sheet = workbook.createSheet(Vocabulary.name(content.sheet(), locale));
		sheet.createFreezePane(0, 1);
		XlsxStyles.preparePrint(sheet);
		if (!content.rows().isEmpty())
			sheet.setTabColor(styles.accent());
		if (content.sheet().isKeyValue())
			writeKeys(content, sheet);
		else
			writeColumns(content, sheet);
	}

	void save(Path file) throws IOException {
		try (OutputStream output = Files.newOutputStream(file)) {
			workbook.write(output);
		}
	}

	/** Gives the workbook up. Closing it the ordinary way would save it a second time, to nowhere. */
	@Override
	public void close() {
		workbook.getPackage().revert();
	}

	private void writeKeys(SheetContent content, XSSFSheet sheet) throws IOException {
		Row header = sheet.createRow(0);
		writeHeading(header, 0, Vocabulary.name(Vocabulary.KEY, locale));
		writeHeading(header, 1, Vocabulary.name(Vocabulary.VALUE, locale));
		sheet.setColumnWidth(0, XlsxStyles.width(30));
		sheet.setColumnWidth(1, XlsxStyles.width(90));
		for (int i = 0; i < content.columns().size(); i++) {
			ColumnDefinition key = content.columns().get(i);
			XSSFRow row = sheet.createRow(i + 1);
			Cell name = row.createCell(0);
			name.setCellValue(Vocabulary.name(content.sheet(), key, locale));
			name.setCellStyle(styles.key(key.required()));
			comment(sheet, name, content.sheet(), key);
			write(row.createCell(1), content.rows().get(0).get(i), content.sheet(), key);
			addMenu(sheet, key, i + 1, i + 1, 1);
			XlsxStyles.fitHeight(row);
		}
	}

	private void writeColumns(SheetContent content, XSSFSheet sheet) throws IOException {
		Row header = sheet.createRow(0);
		for (int i = 0; i < content.columns().size(); i++) {
			ColumnDefinition column = content.columns().get(i);
			Cell heading = writeHeading(header, i, Vocabulary.name(content.sheet(), column, locale));
			heading.setCellStyle(styles.heading(column.required()));
			comment(sheet, heading, content.sheet(), column);
			sheet.setColumnWidth(i, XlsxStyles.width(column.kind()));
			sheet.setDefaultColumnStyle(i, styles.body(column.kind()));
			addMenu(sheet, column, 1, content.rows().size() + MENU_ROWS, i);
		}
		for (int r = 0; r < content.rows().size(); r++) {
			XSSFRow row = sheet.createRow(r + 1);
			for (int i = 0; i < content.columns().size(); i++)
				write(row.createCell(i), content.rows().get(r).get(i), content.sheet(), content.columns().get(i));
			XlsxStyles.fitHeight(row);
		}
	}

	private Cell writeHeading(Row header, int column, String text) {
		Cell heading = header.createCell(column);
		heading.setCellValue(text);
		heading.setCellStyle(styles.heading(false));
		return heading;
	}

	private void write(Cell cell, Object value, SheetDefinition sheet, ColumnDefinition column) throws IOException {
		CellStyle style = styles.body(column.kind());
		if (value instanceof Double number) {
			cell.setCellValue(number);
		} else if (value instanceof BigDecimal amount) {
			if (isExact(amount)) {
				cell.setCellValue(amount.doubleValue());
				style = styles.amount(amount.scale());
			} else {
				cell.setCellValue(amount.toString());
			}
		} else if (value instanceof LocalDate date) {
			if (date.isBefore(FIRST_DATE) || date.isAfter(LAST_DATE))
				cell.setCellValue(date.toString());
			else
				cell.setCellValue(DateUtil.getExcelDate(date));
		} else if (value != null) {
			style = writeText(cell, value.toString(), style, sheet, column);
		}
		cell.setCellStyle(style);
	}

	/** Texts that look like a formula get the mark that makes a spreadsheet program leave them alone when they are edited. */
	private CellStyle writeText(Cell cell, String text, CellStyle style, SheetDefinition sheet, ColumnDefinition column) throws IOException {
		String escaped = ESCAPE.matcher(text).replaceAll(ESCAPED_UNDERSCORE);
		if (escaped.length() > SpreadsheetVersion.EXCEL2007.getMaxTextLength())
			throw new IOException(Messages.of(XlsxWriter.class, locale).get("export.text-too-long", Vocabulary.name(sheet, locale),
					Vocabulary.name(sheet, column, locale), Integer.toString(text.length())));
		cell.setCellValue(new XSSFRichTextString(escaped));
		return "=+-@".indexOf(text.charAt(0)) >= 0 ? styles.quoted(column.kind()) : style;
	}

	/** Whether a spreadsheet program, which calculates in binary, keeps every digit. */
	private static boolean isExact(BigDecimal amount) {
		return amount.scale() >= 0 && amount.scale() <= XlsxStyles.MAX_DECIMALS && BigDecimal.valueOf(amount.doubleValue()).compareTo(amount) == 0;
	}

	private void comment(XSSFSheet sheet, Cell cell, SheetDefinition definition, ColumnDefinition column) {
		ClientAnchor anchor = workbook.getCreationHelper().createClientAnchor();
		anchor.setCol1(cell.getColumnIndex() + 1);
		anchor.setCol2(cell.getColumnIndex() + 3);
		anchor.setRow1(cell.getRowIndex());
		anchor.setRow2(cell.getRowIndex() + 5);
		Comment comment = sheet.createDrawingPatriarch().createCellComment(anchor);
		comment.setAuthor(AUTHOR);
		comment.setString(new XSSFRichTextString(XlsxGuide.explain(definition, column, locale)));
		cell.setCellComment(comment);
	}

	private void addMenu(XSSFSheet sheet, ColumnDefinition column, int firstRow, int lastRow, int columnIndex) {
		DataValidationHelper helper = sheet.getDataValidationHelper();
		DataValidationConstraint constraint = switch (column.kind()) {
		case WORD -> helper.createExplicitListConstraint(Vocabulary.words(column.words(), locale).toArray(String[]::new));
		case YES_NO -> helper.createExplicitListConstraint(new String[] { Vocabulary.yesNo(true, locale), Vocabulary.yesNo(false, locale) });
		default -> null;
		};
		if (constraint == null)
			return;
		DataValidation menu = helper.createValidation(constraint, new CellRangeAddressList(firstRow, lastRow, columnIndex, columnIndex));
		// a word of the other language is as good, so the program may ask but not refuse
		menu.setErrorStyle(DataValidation.ErrorStyle.WARNING);
		menu.setShowErrorBox(true);
		menu.setEmptyCellAllowed(true);
		menu.setSuppressDropDownArrow(true); // in this file format the flag means the opposite of its name
		sheet.addValidationData(menu);
	}
}
