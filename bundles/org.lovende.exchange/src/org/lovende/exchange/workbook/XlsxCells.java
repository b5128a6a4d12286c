package org.lovende.exchange.workbook;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.lovende.core.Numbers;

/** Turns what the file stores of a cell into what a person reads there. */
final class XlsxCells {
	/** Formats like 0.00 and #,##0.00: the digits after the point belong to the amount (100.50 is stored as 100.5). */
	private static final Pattern FIXED_DECIMALS = Pattern.compile("[#,]*0\\.(0+)");

	private final SharedStrings strings;
	private final StylesTable styles;
	private final boolean dates1904;

	XlsxCells(SharedStrings strings, StylesTable styles, boolean dates1904) {
		this.strings = strings;
		this.styles = styles;
		this.dates1904 = dates1904;
	}

	/**
	 * The cell.
	 *
	 * @param type the attribute t, null for numbers
	 * @param style the attribute s, null for the default style
	 * @param value the stored value; null if there is none
	 * @param isFormula whether the value is the result of a formula
	 */
	RawCell cell(String type, String style, String value, boolean isFormula) {
		if (value == null)
			return isFormula ? RawCell.faulty("", "formula-without-value") : RawCell.EMPTY;
		switch (type == null ? "n" : type) {
		case "s":
			return RawCell.text(strings.getItemAt(Integer.parseInt(value.strip())).getString());
		case "str", "inlineStr":
			return RawCell.text(new XSSFRichTextString(value).getString());
		case "b":
			return RawCell.text(value.strip().equals("1") ? "true" : "false");
		case "e":
			return RawCell.faulty(value.strip(), "formula-error");
		case "d":
			return RawCell.text(value.strip());
		default:
			return value.isBlank() ? RawCell.EMPTY : number(Double.parseDouble(value.strip()), style == null ? 0 : Integer.parseInt(style));
		}
	}

	private RawCell number(double value, int styleIndex) {
		XSSFCellStyle style = styles.getNumCellStyles() > styleIndex ? styles.getStyleAt(styleIndex) : null;
		String format = style == null ? null : style.getDataFormatString();
		if (format != null && DateUtil.isADateFormat(style.getDataFormat(), format) && DateUtil.isValidExcelDate(value))
			return RawCell.text(date(value));
		// the shortest decimal number that is this double: spreadsheet programs store 0.29 as 0.28999999999999998
		BigDecimal number = new BigDecimal(Numbers.plain(BigDecimal.valueOf(value)));
		Matcher decimals = format == null ? null : FIXED_DECIMALS.matcher(format);
		if (decimals != null && decimals.matches())
			number = number.setScale(Math.max(number.scale(), decimals.group(1).length()));
		return RawCell.number(number.toPlainString());
	}

	private String date(double value) {
		LocalDateTime moment = DateUtil.getLocalDateTime(value, dates1904, true);
		if (value < 1)
			return moment.toLocalTime().toString();
		return moment.toLocalTime().equals(LocalTime.MIDNIGHT) ? moment.toLocalDate().toString() : moment.toString();
	}
}
