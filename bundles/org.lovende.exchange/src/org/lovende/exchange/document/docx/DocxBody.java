package org.lovende.exchange.document.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;

import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.lovende.exchange.document.content.Accent;
import org.lovende.exchange.document.content.BlockVisitor;
import org.lovende.exchange.document.content.BulletList;
import org.lovende.exchange.document.content.Contents;
import org.lovende.exchange.document.content.Document;
import org.lovende.exchange.document.content.Figure;
import org.lovende.exchange.document.content.Heading;
import org.lovende.exchange.document.content.Look;
import org.lovende.exchange.document.content.NumberedList;
import org.lovende.exchange.document.content.PageFormat;
import org.lovende.exchange.document.content.Pagination;
import org.lovende.exchange.document.content.Paragraph;
import org.lovende.exchange.document.content.Run;
import org.lovende.exchange.document.content.Table;
import org.lovende.exchange.document.content.TextStyle;
import org.lovende.exchange.document.content.TitlePage;
import org.lovende.exchange.document.content.WidePages;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTabStop;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;

/** Writes the blocks of a document into the body of a Word file. */
final class DocxBody implements BlockVisitor {
	/** The space below a table. */
	private static final double AFTER_TABLE = 12;
	/** Where the values of the title page start. */
	private static final double TITLE_PAGE_TAB = 120;
	private static final double BEFORE_TITLE_PAGE_ENTRIES = 36;
	private static final double BETWEEN_TITLE_PAGE_ENTRIES = 4;

	private final XWPFDocument file;
	private final DocxSections sections;
	private final DocxContents contents;
	private final DocxPictures files;
	/** The format of the present section. */
	private PageFormat format = PageFormat.PORTRAIT;
	/** The format of the section that begins with the next block; null to stay in the present one. */
	private PageFormat following;
	/** The last thing in the file, if it is a paragraph; else null. */
	private XWPFParagraph last;
	private boolean begun;
	private boolean newPage;
	private boolean newSection;
	private boolean afterTable;
	private int headings;
	private int pictures;

	DocxBody(XWPFDocument file, Document document, Pagination pages, DocxPictures files) {
		this.file = file;
		this.files = files;
		sections = new DocxSections(file, document, pages);
		contents = new DocxContents(document.headings(), pages);
	}

	void write(Document document) throws IOException {
		try {
			document.blocks().forEach(block -> block.accept(this));
		} catch (UncheckedIOException e) {
			throw e.getCause();
		}
		if (afterTable)
			addThinParagraph(); // Word wants one between a table and the end
		sections.end(format);
	}

	@Override
	public void visit(TitlePage page) {
		paragraph(DocxStyle.DOCUMENT_KIND).createRun().setText(page.kind());
		paragraph(DocxStyle.DOCUMENT_TITLE).createRun().setText(page.title());
		page.lead().forEach(block -> block.accept(this));
		double before = BEFORE_TITLE_PAGE_ENTRIES;
		for (TitlePage.Entry entry : page.entries()) {
			addEntry(entry, before);
			before = 0;
		}
		newPage = true;
	}

	private void addEntry(TitlePage.Entry entry, double before) {
		XWPFParagraph paragraph = paragraph(DocxStyle.BODY);
		CTTabStop stop = paragraph.getCTP().getPPr().addNewTabs().addNewTab();
		stop.setVal(STTabJc.LEFT);
		stop.setPos(Units.twips(TITLE_PAGE_TAB));
		CTSpacing spacing = paragraph.getCTP().getPPr().addNewSpacing();
		spacing.setBefore(Units.twips(before));
		spacing.setAfter(Units.twips(BETWEEN_TITLE_PAGE_ENTRIES));
		CTInd indent = paragraph.getCTP().getPPr().addNewInd();
		indent.setLeft(Units.twips(TITLE_PAGE_TAB));
		indent.setHanging(Units.twips(TITLE_PAGE_TAB));
		DocxRuns.add(paragraph, Run.muted(entry.label()), false);
		paragraph.createRun().addTab();
		DocxRuns.add(paragraph, Run.plain(entry.value()), false);
	}

	@Override
	public void visit(Contents list) {
		contents.addTo(file, list);
		last = null;
		newPage = true;
	}

	@Override
	public void visit(Heading heading) {
		XWPFParagraph paragraph = paragraph(DocxStyle.of(TextStyle.heading(heading.level())));
		CTBookmark start = paragraph.getCTP().addNewBookmarkStart();
		start.setId(BigInteger.valueOf(headings));
		start.setName(DocxContents.bookmark(headings));
		XWPFRun run = paragraph.createRun();
		run.setText(heading.text());
		if (heading.accent() != Accent.NONE)
			run.setColor(Units.colour(Look.colour(heading.accent())));
		paragraph.getCTP().addNewBookmarkEnd().setId(BigInteger.valueOf(headings));
		headings++;
	}

	@Override
	public void visit(Paragraph paragraph) {
		XWPFParagraph target = paragraph(DocxStyle.of(paragraph.style()));
		paragraph.runs().forEach(run -> DocxRuns.add(target, run, false));
	}

	@Override
	public void visit(BulletList list) {
		addItems(list.items(), DocxNumbering.BULLETS);
	}

	@Override
	public void visit(NumberedList list) {
		addItems(list.items(), DocxNumbering.addNumbers(file, list.start()));
	}

	private void addItems(List<List<Run>> items, BigInteger numbering) {
		for (List<Run> item : items) {
			XWPFParagraph target = paragraph(DocxStyle.LIST_ITEM);
			if (numbering != DocxNumbering.BULLETS)
				target.setNumID(numbering);
			item.forEach(run -> DocxRuns.add(target, run, false));
		}
		last.setSpacingAfter(Units.twips(TextStyle.BODY.after()).intValue());
	}

	@Override
	public void visit(Table table) {
		DocxTable.addTo(file, table, format.textWidth());
		last = null;
		afterTable = true;
	}

	@Override
	public void visit(Figure figure) {
		XWPFRun run = paragraph(DocxStyle.FIGURE).createRun();
		pictures++;
		String name = "picture-" + pictures + ".png";
		try {
			run.addPicture(new ByteArrayInputStream(files.of(figure)), PictureType.PNG, name, Units.emu(figure.width()), Units.emu(figure.height()));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		} catch (InvalidFormatException e) {
			throw new UncheckedIOException(new IOException(e));
		}
		CTNonVisualDrawingProps properties = run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr();
		properties.setId(pictures);
		properties.setName(name);
		properties.setTitle(figure.caption());
		properties.setDescr(figure.alternative());
		paragraph(DocxStyle.CAPTION).createRun().setText(figure.caption());
	}

	@Override
	public void visit(WidePages pages) {
		startSection(pages.format());
		pages.blocks().forEach(block -> block.accept(this));
		following = PageFormat.PORTRAIT;
	}

	/** Ends the pages of the present format, if there are any, and goes on with another; a section begins on a new page by itself. */
	private void startSection(PageFormat next) {
		if (begun) {
			if (last == null)
				addThinParagraph();
			sections.end(format, last);
		}
		format = next;
		following = null;
		newPage = false;
		newSection = true;
	}

	private XWPFParagraph paragraph(DocxStyle style) {
		if (following != null)
			startSection(following);
		XWPFParagraph paragraph = file.createParagraph();
		paragraph.setStyle(style.id());
		if (newPage)
			paragraph.setPageBreak(true);
		if (newPage || newSection)
			paragraph.setSpacingBefore(0);
		else if (afterTable && style.textStyle().before() < AFTER_TABLE)
			paragraph.setSpacingBefore(Units.twips(AFTER_TABLE).intValue());
		begun = true;
		newPage = false;
		newSection = false;
		afterTable = false;
		last = paragraph;
		return paragraph;
	}

	/** A paragraph that takes no room, where the format wants one. */
	private void addThinParagraph() {
		last = file.createParagraph();
		last.setSpacingBetween(1, LineSpacingRule.EXACT);
	}
}
