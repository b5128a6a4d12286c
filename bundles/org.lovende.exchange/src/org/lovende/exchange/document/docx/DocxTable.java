package org.lovende.exchange.document.docx;

import java.math.BigInteger;
import java.util.List;

import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.lovende.exchange.document.content.BulletList;
import org.lovende.exchange.document.content.NumberedList;
import org.lovende.exchange.document.content.Paragraph;
import org.lovende.exchange.document.content.Run;
import org.lovende.exchange.document.content.Table;
import org.lovende.exchange.document.content.Table.Cell;
import org.lovende.exchange.document.content.Table.Column;
import org.lovende.exchange.document.content.Table.Kind;
import org.lovende.exchange.document.content.Table.Row;
import org.lovende.exchange.document.content.TextBlock;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblLook;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** Writes a table into a Word file. */
final class DocxTable {
	private final Table table;
	private final XWPFTable target;
	private final BigInteger[] widths;

	private DocxTable(Table table, XWPFTable target, double width) {
		this.table = table;
		this.target = target;
		widths = table.columns().stream().map(column -> Units.twips(width * column.weight() / table.weight())).toArray(BigInteger[]::new);
	}

	/**
	 * Adds a table at the end of the file.
	 *
	 * @param width in points
	 */
	static void addTo(XWPFDocument file, Table table, double width) {
		DocxTable writer = new DocxTable(table, file.createTable(1 + table.rows().size(), table.columns().size()), width);
		writer.setUp(width);
		writer.writeHead();
		for (int i = 0; i < table.rows().size(); i++)
			writer.writeRow(writer.target.getRow(i + 1), table.rows().get(i));
	}

	private void setUp(double width) {
		CTTblPr properties = target.getCTTbl().getTblPr();
		properties.unsetTblBorders();
		target.setStyleID(DocxStyles.TABLE);
		CTTblWidth total = properties.getTblW();
		total.setType(STTblWidth.DXA);
		total.setW(Units.twips(width));
		properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
		CTTblLook look = properties.addNewTblLook();
		look.setFirstRow(true);
		look.setFirstColumn(true);
		look.setNoVBand(true);
		look.setNoHBand(true);
		properties.addNewTblCaption().setVal(table.title());
		CTTblGrid grid = target.getCTTbl().getTblGrid() == null ? target.getCTTbl().addNewTblGrid() : target.getCTTbl().getTblGrid();
		while (grid.sizeOfGridColArray() > 0)
			grid.removeGridCol(0);
		for (BigInteger column : widths)
			grid.addNewGridCol().setW(column);
	}

	private void writeHead() {
		XWPFTableRow row = target.getRow(0);
		row.setRepeatHeader(true);
		row.setCantSplitRow(true);
		for (int i = 0; i < table.columns().size(); i++) {
			Column column = table.columns().get(i);
			XWPFTableCell cell = cell(row, i);
			XWPFParagraph paragraph = cell.getParagraphArray(0);
			paragraph.setStyle(DocxStyle.TABLE_HEAD.id());
			align(paragraph, column);
			paragraph.createRun().setText(column.header());
		}
	}

	private void writeRow(XWPFTableRow row, Row content) {
		row.setCantSplitRow(content.isShort());
		for (int i = 0; i < content.cells().size(); i++)
			writeCell(cell(row, i), content.cells().get(i), table.columns().get(i), content.total());
	}

	private XWPFTableCell cell(XWPFTableRow row, int column) {
		XWPFTableCell cell = row.getCell(column);
		CTTblWidth width = cell.getCTTc().isSetTcPr() && cell.getCTTc().getTcPr().isSetTcW() ? cell.getCTTc().getTcPr().getTcW()
			: (cell.getCTTc().isSetTcPr() ? cell.getCTTc().getTcPr() : cell.getCTTc().addNewTcPr()).addNewTcW();
		width.setType(STTblWidth.DXA);
		width.setW(widths[column]);
		return cell;
	}

	private static void writeCell(XWPFTableCell cell, Cell content, Column column, boolean bold) {
		XWPFParagraph next = cell.getParagraphArray(0);
		next.setStyle(DocxStyle.TABLE_TEXT.id());
		for (TextBlock block : content.blocks()) {
			if (block instanceof Paragraph paragraph)
				next = write(cell, next, DocxStyle.TABLE_TEXT, paragraph.runs(), column, bold);
			else if (block instanceof BulletList list)
				for (List<Run> item : list.items())
					next = write(cell, next, DocxStyle.TABLE_LIST_ITEM, item, column, bold);
			else if (block instanceof NumberedList list)
				next = writeNumbered(cell, next, list, column, bold);
		}
	}

	private static XWPFParagraph writeNumbered(XWPFTableCell cell, XWPFParagraph free, NumberedList list, Column column, boolean bold) {
		BigInteger numbering = DocxNumbering.addNumbers(cell.getXWPFDocument(), list.start());
		XWPFParagraph next = free;
		for (List<Run> item : list.items()) {
			next = write(cell, next, DocxStyle.TABLE_LIST_ITEM, item, column, bold);
			cell.getParagraphs().get(cell.getParagraphs().size() - 1).setNumID(numbering);
		}
		return next;
	}

	/** Fills the paragraph if there is one, else a new one. */
	private static XWPFParagraph write(XWPFTableCell cell, XWPFParagraph free, DocxStyle style, List<Run> runs, Column column, boolean bold) {
		XWPFParagraph paragraph = free == null ? cell.addParagraph() : free;
		paragraph.setStyle(style.id());
		align(paragraph, column);
		runs.forEach(run -> DocxRuns.add(paragraph, run, bold));
		return null;
	}

	private static void align(XWPFParagraph paragraph, Column column) {
		if (column.kind() == Kind.NUMBER)
			paragraph.setAlignment(ParagraphAlignment.RIGHT);
	}
}
