package org.lovende.exchange.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;

/** Reads what the tests want to know of a PDF. */
final class Pdfs {
	private Pdfs() {
	}

	/** All text on one line, so that line breaks do not matter. */
	static String text(PDDocument pdf) throws IOException {
		return flat(new PDFTextStripper().getText(pdf));
	}

	static String flat(String text) {
		return text.replaceAll("\\s+", " ");
	}

	/** The bookmarks in order with the page (from 1) that each leads to; names of several are numbered "name#2". */
	static Map<String, Integer> bookmarks(PDDocument pdf) throws IOException {
		Map<String, Integer> pages = new LinkedHashMap<>();
		collect(pdf, pdf.getDocumentCatalog().getDocumentOutline(), pages);
		return pages;
	}

	private static void collect(PDDocument pdf, PDOutlineNode node, Map<String, Integer> pages) throws IOException {
		for (PDOutlineItem item : node.children()) {
			String name = item.getTitle();
			for (int i = 2; pages.containsKey(name); i++)
				name = item.getTitle() + "#" + i;
			pages.put(name, pdf.getPages().indexOf(item.findDestinationPage(pdf)) + 1);
			collect(pdf, item, pages);
		}
	}

	/** The fonts of all pages, those inside pictures too. */
	static List<PDFont> fonts(PDDocument pdf) throws IOException {
		List<PDFont> fonts = new ArrayList<>();
		for (PDPage page : pdf.getPages())
			collect(page.getResources(), fonts);
		return fonts;
	}

	private static void collect(PDResources resources, List<PDFont> fonts) throws IOException {
		for (COSName name : resources.getFontNames())
			fonts.add(resources.getFont(name));
		for (COSName name : resources.getXObjectNames())
			if (resources.getXObject(name) instanceof PDFormXObject form && form.getResources() != null)
				collect(form.getResources(), fonts);
	}
}
