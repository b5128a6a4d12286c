package org.lovende.exchange.document.docx;

import java.util.Locale;

import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.lovende.core.Messages;
import org.lovende.exchange.document.content.Document;
import org.lovende.exchange.document.content.PageFormat;
import org.lovende.exchange.document.content.Pagination;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHdrFtrRef;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STSectionMark;

/** Makes the sections of a Word file: runs of pages of one format, all with the same head and foot except the title page, which has none. */
final class DocxSections {
	/** The distance of head and foot from the paper's edge, in points. */
	private static final double EDGE = 36;

	private final XWPFDocument file;
	private final CTHdrFtrRef header;
	private final CTHdrFtrRef footer;
	private boolean first = true;

	DocxSections(XWPFDocument file, Document document, Pagination pages) {
		this.file = file;
		Locale language = document.properties().language();
		XWPFParagraph head = file.createHeader(HeaderFooterType.DEFAULT).createParagraph();
		head.setStyle(DocxStyle.HEADER.id());
		head.createRun().setText(document.running());
		XWPFParagraph foot = file.createFooter(HeaderFooterType.DEFAULT).createParagraph();
		foot.setStyle(DocxStyle.FOOTER.id());
		foot.setAlignment(ParagraphAlignment.RIGHT);
		Field page = new Field("PAGE", "1");
		Field total = new Field("NUMPAGES", Integer.toString(pages.pages()));
		String text = Messages.of(DocxSections.class, language).get("page", "\u0001", "\u0002");
		for (String part : text.split("(?<=[\u0001\u0002])|(?=[\u0001\u0002])"))
			switch (part) {
				case "\u0001" -> page.addTo(foot);
				case "\u0002" -> total.addTo(foot);
				default -> foot.createRun().setText(part);
			}
		CTSectPr made = file.getDocument().getBody().getSectPr();
		header = (CTHdrFtrRef) made.getHeaderReferenceArray(0).copy();
		footer = (CTHdrFtrRef) made.getFooterReferenceArray(0).copy();
		file.getDocument().getBody().unsetSectPr();
	}

	/** Ends a section with its last paragraph. */
	void end(PageFormat format, XWPFParagraph last) {
		CTSectPr section = (last.getCTP().isSetPPr() ? last.getCTP().getPPr() : last.getCTP().addNewPPr()).addNewSectPr();
		fill(section, format);
	}

	/** Ends the last section and with it the file. */
	void end(PageFormat format) {
		CTBody body = file.getDocument().getBody();
		fill(body.addNewSectPr(), format);
	}

	private void fill(CTSectPr section, PageFormat format) {
		section.addNewHeaderReference().set(header);
		section.addNewFooterReference().set(footer);
		section.addNewType().setVal(STSectionMark.NEXT_PAGE);
		CTPageSz size = section.addNewPgSz();
		size.setW(Units.twips(format.width()));
		size.setH(Units.twips(format.height()));
		if (format.width() > format.height())
			size.setOrient(STPageOrientation.LANDSCAPE);
		CTPageMar margins = section.addNewPgMar();
		margins.setTop(Units.twips(PageFormat.MARGIN));
		margins.setBottom(Units.twips(PageFormat.MARGIN));
		margins.setLeft(Units.twips(PageFormat.MARGIN));
		margins.setRight(Units.twips(PageFormat.MARGIN));
		margins.setHeader(Units.twips(EDGE));
		margins.setFooter(Units.twips(EDGE));
		margins.setGutter(Units.twips(0));
		if (first)
			section.addNewTitlePg();
		first = false;
	}
}
