package org.lovende.exchange.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.lovende.core.Interventions;
import org.lovende.exchange.document.chapter.DescriptionBuilder;
import org.lovende.exchange.document.content.Document;
import org.lovende.exchange.document.content.Heading;
import org.lovende.exchange.document.content.Pagination.Position;
import org.lovende.exchange.document.pdf.PdfWriter;
import org.lovende.model.intervention.Intervention;

class PdfTest {
	@Test
	void write_fullIntervention_isTaggedAndSaysTitleAndLanguage() throws Exception {
		try (PDDocument pdf = write(Sample.full())) {
			assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
			assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("da-DK");
			assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo(Sample.full().getName());
			assertThat(pdf.getDocumentCatalog().getViewerPreferences().displayDocTitle()).isTrue();
			List<PDStructureElement> elements = new ArrayList<>();
			collect(pdf.getDocumentCatalog().getStructureTreeRoot(), elements);
			assertThat(elements).extracting(PDStructureElement::getStructureType).contains("H1", "H2", "H3", "Table", "TH", "TD", "Figure", "L", "Link");
			assertThat(elements).filteredOn(element -> element.getStructureType().equals("Figure")).hasSize(3)
				.allSatisfy(figure -> assertThat(figure.getAlternateDescription()).hasSizeGreaterThan(20));
		}
	}

	@Test
	void write_bookmarks_areTheHeadingsAndLeadToTheirPages() throws Exception {
		Document document = new DescriptionBuilder(Sample.full(), Interventions.DANISH, Sample.OPTIONS).build();
		try (PDDocument pdf = write(Sample.full())) {
			Map<String, Integer> bookmarks = Pdfs.bookmarks(pdf);
			assertThat(bookmarks.keySet().stream().map(name -> name.replaceFirst("#\\d+$", "")))
				.containsExactlyElementsOf(document.headings().stream().map(Heading::text).toList());
			int i = 0;
			List<Integer> pages = new PdfWriter().paginate(document).headings().stream().map(Position::page).toList();
			for (Map.Entry<String, Integer> bookmark : bookmarks.entrySet()) {
				PDFTextStripper page = new PDFTextStripper();
				page.setStartPage(bookmark.getValue());
				page.setEndPage(bookmark.getValue());
				assertThat(Pdfs.flat(page.getText(pdf))).contains(bookmark.getKey().replaceFirst("#\\d+$", ""));
				assertThat(pages.get(i++)).as(bookmark.getKey()).isEqualTo(bookmark.getValue());
			}
		}
	}

	@Test
	void write_contents_listChaptersWithTheirPages() throws Exception {
		try (PDDocument pdf = write(Sample.full())) {
			PDFTextStripper second = new PDFTextStripper();
			second.setStartPage(2);
			second.setEndPage(2);
			String contents = Pdfs.flat(second.getText(pdf));
			Pdfs.bookmarks(pdf).forEach((name, page) -> {
				if (List.of("Kerneelementer", "Forandringsteori", "Omkostninger", "Kilder").contains(name))
					assertThat(contents).containsPattern(name + " ?[. ]+" + page + " ");
			});
		}
	}

	@Test
	void write_fonts_areAllEmbedded() throws Exception {
		try (PDDocument pdf = write(Sample.full())) {
			List<PDFont> fonts = Pdfs.fonts(pdf);
			assertThat(fonts).isNotEmpty().allMatch(PDFont::isEmbedded).allMatch(font -> font.getName().contains("NotoSans"));
		}
	}

	@Test
	void write_sameInterventionAndTime_saysTheSameTimes() throws Exception {
		try (PDDocument pdf = write(Sample.full())) {
			assertThat(pdf.getDocumentInformation().getCreationDate().toInstant()).isEqualTo(Sample.CLOCK.instant());
			assertThat(pdf.getDocumentInformation().getModificationDate().toInstant()).isEqualTo(Sample.CLOCK.instant());
		}
	}

	private static PDDocument write(Intervention intervention) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		DescriptionExport.write(intervention, Format.PDF, out, Sample.OPTIONS);
		return Loader.loadPDF(out.toByteArray());
	}

	private static void collect(PDStructureNode node, List<PDStructureElement> elements) {
		for (Object kid : node.getKids())
			if (kid instanceof PDStructureElement element) {
				elements.add(element);
				collect(element, elements);
			}
	}
}
