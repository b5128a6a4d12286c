package org.lovende.exchange.workbook;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The look of a workbook: white headings on the accent colour, wrapped text at the top of its cell. A file may hold few
 * styles, so they are shared.
 */
final class XlsxStyles {
	/** More decimals than a double can tell apart make no sense. */
	static final int MAX_DECIMALS = 15;

	/** Widths are stored in 1/256 of a character. */
	private static final int WIDTH_UNIT = 256;
	/** In points, as a spreadsheet program gives a line of its usual font. */
	private static final double LINE_HEIGHT = 15;
	/** The greatest height a row may have. */
	private static final double MAX_HEIGHT = 409;
	private static final short TITLE_HEIGHT = 16;
	private static final byte[] ACCENT = { 0x1B, 0x63, (byte) 0x84 };
	private static final byte[] TINT = { (byte) 0xE6, (byte) 0xF0, (byte) 0xF5 };
	private static final byte[] REQUIRED = { (byte) 0x8C, 0x2F, 0x45 };
	private static final byte[] WHITE = { (byte) 0xFF, (byte) 0xFF, (byte) 0xFF };
	private static final String TEXT_FORMAT = "@";
	private static final String DATE_FORMAT = "yyyy-mm-dd";

	private final XSSFWorkbook workbook;
	private final Map<ValueKind, CellStyle> body = new EnumMap<>(ValueKind.class);
	private final Map<ValueKind, CellStyle> quoted = new EnumMap<>(ValueKind.class);
	private final Map<Integer, CellStyle> amounts = new HashMap<>();
	private final CellStyle heading;
	private final CellStyle requiredHeading;
	private final CellStyle key;
	private final CellStyle requiredKey;
	private final CellStyle title;

	XlsxStyles(XSSFWorkbook workbook) {
		this.workbook = workbook;
		heading = bold(ACCENT, WHITE);
		requiredHeading = bold(REQUIRED, WHITE);
		key = bold(TINT, ACCENT);
		requiredKey = bold(TINT, REQUIRED);
		title = workbook.createCellStyle();
		XSSFFont large = workbook.createFont();
		large.setBold(true);
		large.setFontHeightInPoints(TITLE_HEIGHT);
		title.setFont(large);
	}

	/** The colour of the tabs of sheets that have rows. */
	XSSFColor accent() {
		return new XSSFColor(ACCENT);
	}

	CellStyle heading(boolean isRequired) {
		return isRequired ? requiredHeading : heading;
	}

	CellStyle key(boolean isRequired) {
		return isRequired ? requiredKey : key;
	}

	/** The style of ordinary cells. Ids are text, so that a program does not make a number or date of them. */
	CellStyle body(ValueKind kind) {
		return body.computeIfAbsent(kind, missing -> {
			CellStyle style = wrapped();
			switch (kind) {
			case DATE -> style.setDataFormat(workbook.createDataFormat().getFormat(DATE_FORMAT));
			case NUMBER, AMOUNT -> {
				// general: as many decimals as there are
			}
			default -> style.setDataFormat(workbook.createDataFormat().getFormat(TEXT_FORMAT));
			}
			return style;
		});
	}

	/** The style of texts that begin like a formula. */
	CellStyle quoted(ValueKind kind) {
		return quoted.computeIfAbsent(kind, missing -> {
			XSSFCellStyle style = workbook.createCellStyle();
			style.cloneStyleFrom(body(kind));
			style.setQuotePrefixed(true);
			return style;
		});
	}

	/** The style of an amount with this many decimals, which reading takes from it. */
	CellStyle amount(int decimals) {
		return amounts.computeIfAbsent(decimals, missing -> {
			CellStyle style = wrapped();
			style.setDataFormat(workbook.createDataFormat().getFormat(decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals)));
			return style;
		});
	}

	/** The style of the title of a sheet of text. */
	CellStyle title() {
		return title;
	}

	/**
	 * Gives a row the height of its longest cell. Only an estimate, for programs that do not measure rows when they open a file; it is not
	 * marked as chosen by a person, so editing measures it anew.
	 */
	static void fitHeight(XSSFRow row) {
		int lines = 1;
		for (Cell cell : row)
			if (cell.getCellType() == CellType.STRING) {
				int width = Math.max(1, row.getSheet().getColumnWidth(cell.getColumnIndex()) / WIDTH_UNIT - 1);
				lines = Math.max(lines, cell.getStringCellValue().lines().mapToInt(line -> 1 + line.length() / width).sum());
			}
		row.getCTRow().setHt(Math.min(MAX_HEIGHT, lines * LINE_HEIGHT));
	}

	/** Sets a sheet to be printed as wide as a page, with its headings on every page. */
	static void preparePrint(XSSFSheet sheet) {
		sheet.getPrintSetup().setLandscape(true);
		sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
		sheet.setFitToPage(true);
		sheet.getPrintSetup().setFitWidth((short) 1);
		sheet.getPrintSetup().setFitHeight((short) 0);
		sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
	}

	/** The width of a column for this many characters. */
	static int width(int characters) {
		return characters * WIDTH_UNIT;
	}

	/** The width of a column for what it usually holds. */
	static int width(ValueKind kind) {
		return width(switch (kind) {
		case TITLE, QUESTION -> 40;
		case TEXT, LINES -> 48;
		case UUID, MOMENT -> 38;
		case REFERENCE, REFERENCES, WORD, WORDS -> 18;
		case ID, NUMBER, AMOUNT, DATE, YES_NO -> 14;
		});
	}

	private CellStyle wrapped() {
		CellStyle style = workbook.createCellStyle();
		style.setWrapText(true);
		style.setVerticalAlignment(VerticalAlignment.TOP);
		return style;
	}

	private CellStyle bold(byte[] ground, byte[] text) {
		XSSFFont font = workbook.createFont();
		font.setBold(true);
		font.setColor(new XSSFColor(text));
		XSSFCellStyle style = workbook.createCellStyle();
		style.setFont(font);
		style.setFillForegroundColor(new XSSFColor(ground));
		style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
		style.setVerticalAlignment(VerticalAlignment.CENTER);
		style.setWrapText(true);
		style.setBorderBottom(BorderStyle.THIN);
		return style;
	}
}
