package org.lovende.exchange.workbook;

import java.util.ArrayList;
import java.util.List;

import org.apache.poi.ss.util.CellReference;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Collects the rows of one sheet (ECMA-376 part 1, section 18.3.1) that have content. */
final class XlsxSheetHandler extends DefaultHandler {
	private final XlsxCells cells;
	private final List<RawRow> rows = new ArrayList<>();
	private final StringBuilder text = new StringBuilder();

	private List<RawCell> row = new ArrayList<>();
	private int rowNumber;
	private int column = -1;
	private String type;
	private String style;
	private boolean isFormula;
	private boolean hasValue;
	private boolean inText;
	private boolean inPhonetic;
	private boolean tooManyRows;

	XlsxSheetHandler(XlsxCells cells) {
		this.cells = cells;
	}

	List<RawRow> rows() {
		return rows;
	}

	boolean hasTooManyRows() {
		return tooManyRows;
	}

	@Override
	public void startElement(String uri, String localName, String qualifiedName, Attributes attributes) {
		switch (localName) {
		case "row" -> {
			String number = attributes.getValue("r");
			rowNumber = number == null ? rowNumber + 1 : Integer.parseInt(number);
			row = new ArrayList<>();
			column = -1;
		}
		case "c" -> {
			String reference = attributes.getValue("r");
			column = reference == null ? column + 1 : new CellReference(reference).getCol();
			type = attributes.getValue("t");
			style = attributes.getValue("s");
			isFormula = false;
			hasValue = false;
			text.setLength(0);
		}
		case "f" -> isFormula = true;
		case "v" -> {
			inText = true;
			hasValue = true;
		}
		case "rPh" -> inPhonetic = true;
		case "t" -> {
			inText = !inPhonetic;
			hasValue = true;
		}
		default -> {
			// formatting, which says nothing about the content
		}
		}
	}

	@Override
	public void characters(char[] characters, int start, int length) {
		if (inText)
			text.append(characters, start, length);
	}

	@Override
	public void endElement(String uri, String localName, String qualifiedName) {
		switch (localName) {
		case "v", "t" -> inText = false;
		case "rPh" -> inPhonetic = false;
		case "c" -> addCell(cells.cell(type, style, hasValue ? text.toString() : null, isFormula));
		case "row" -> addRow();
		default -> {
			// formatting
		}
		}
	}

	private void addCell(RawCell cell) {
		if (cell.isBlank() || column < 0)
			return;
		while (row.size() <= column)
			row.add(RawCell.EMPTY);
		row.set(column, cell);
	}

	private void addRow() {
		if (row.isEmpty())
			return;
		if (rows.size() > Limits.MAX_ROWS)
			tooManyRows = true;
		else
			rows.add(new RawRow(rowNumber, row));
	}
}
