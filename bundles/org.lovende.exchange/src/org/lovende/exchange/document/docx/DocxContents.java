package org.lovende.exchange.document.docx;

import java.util.List;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.lovende.exchange.document.content.Contents;
import org.lovende.exchange.document.content.Heading;
import org.lovende.exchange.document.content.Pagination;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSdtBlock;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSdtContentBlock;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSdtDocPart;

/**
 * Writes the table of contents: the field with which Word makes one, already filled with headings, pages and links, so that nothing need
 * be updated to read it. No update is asked for when the file opens, because Word would put that question to every reader.
 * <p>
 * The page numbers are those of the PDF, whose layout follows the same styles, font and rules. A program that breaks one line or row
 * elsewhere near the end of a page can be one page off; updating the field sets that right.
 */
final class DocxContents {
	private final List<Heading> headings;
	private final Pagination pages;

	DocxContents(List<Heading> headings, Pagination pages) {
		this.headings = headings;
		this.pages = pages;
	}

	/** The name of the bookmark at a heading, by its place among all headings; Word's own form, so that an update replaces it. */
	static String bookmark(int heading) {
		return String.format("_Toc%08d", heading + 1);
	}

	void addTo(XWPFDocument file, Contents contents) {
		CTSdtBlock frame = file.getDocument().getBody().addNewSdt();
		CTSdtDocPart kind = frame.addNewSdtPr().addNewDocPartObj();
		kind.addNewDocPartGallery().setVal("Table of Contents");
		kind.addNewDocPartUnique();
		CTSdtContentBlock content = frame.addNewSdtContent();
		CTP title = paragraph(content, DocxStyle.CONTENTS_TITLE);
		title.getPPr().addNewPageBreakBefore();
		title.addNewR().addNewT().setStringValue(contents.title());
		CTP line = null;
		for (int i = 0; i < headings.size(); i++) {
			int level = headings.get(i).level();
			if (level > Contents.DEPTH)
				continue;
			boolean first = line == null;
			line = paragraph(content, level == 1 ? DocxStyle.CONTENTS_1 : DocxStyle.CONTENTS_2);
			if (first)
				new Field("TOC \\o \"1-" + Contents.DEPTH + "\" \\h \\z \\u", "").begin(line);
			addEntry(line, i);
		}
		if (line != null)
			Field.end(line.addNewR());
	}

	private void addEntry(CTP line, int heading) {
		CTHyperlink link = line.addNewHyperlink();
		link.setAnchor(bookmark(heading));
		link.setHistory(true);
		link.addNewR().addNewT().setStringValue(headings.get(heading).text());
		link.addNewR().addNewTab();
		new Field("PAGEREF " + bookmark(heading) + " \\h", Integer.toString(pages.headings().get(heading).page())).addTo(link);
	}

	private static CTP paragraph(CTSdtContentBlock content, DocxStyle style) {
		CTP paragraph = content.addNewP();
		paragraph.addNewPPr().addNewPStyle().setVal(style.id());
		return paragraph;
	}
}
