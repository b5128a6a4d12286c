package org.lovende.exchange.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lovende.core.Interventions;
import org.lovende.core.Texts;
import org.lovende.exchange.document.chapter.DescriptionBuilder;
import org.lovende.exchange.document.content.Contents;
import org.lovende.exchange.document.content.Document;
import org.lovende.exchange.document.content.Heading;
import org.lovende.exchange.document.content.Pagination;
import org.lovende.exchange.document.content.Pagination.Position;
import org.lovende.exchange.document.pdf.PdfWriter;
import org.lovende.model.element.Element;
import org.lovende.model.element.TitledElement;
import org.lovende.model.intervention.Intervention;
import org.lovende.model.theory.CausalLink;
import org.lovende.model.theory.Theory;

/** Exports the worked examples and looks into the files as their readers do. */
class ExamplesTest {
	@ParameterizedTest
	@MethodSource("org.lovende.exchange.document.Examples#names")
	void write_docx_holdsEveryTitleAndRationale(String name) throws Exception {
		Intervention intervention = Examples.load(name);
		Path file = write(intervention, name, Format.DOCX, Interventions.DANISH);
		String text;
		try (InputStream in = Files.newInputStream(file); XWPFWordExtractor extractor = new XWPFWordExtractor(new XWPFDocument(in))) {
			text = Pdfs.flat(extractor.getText());
		}
		List<String> expected = texts(intervention);
		assertThat(expected).hasSizeGreaterThan(5);
		assertThat(text).contains(expected);
	}

	@ParameterizedTest
	@MethodSource("org.lovende.exchange.document.Examples#names")
	void write_pdf_holdsEveryTitleAndRationale(String name) throws Exception {
		Intervention intervention = Examples.load(name);
		try (PDDocument pdf = Loader.loadPDF(write(intervention, name, Format.PDF, Locale.ENGLISH).toFile())) {
			// a word that breaks over two lines of a narrow column is still that word
			String text = Pdfs.text(pdf).replace(" ", "");
			assertThat(text).contains(texts(intervention).stream().map(expected -> expected.replace(" ", "")).toList());
		}
	}

	@ParameterizedTest
	@MethodSource("org.lovende.exchange.document.Examples#names")
	void write_docx_survivesLibreOfficeWithTheContentsItWasGiven(String name, @TempDir Path folder) throws Exception {
		LibreOffice office = LibreOffice.find();
		assumeTrue(office != null, "LibreOffice is not installed");
		for (Locale language : List.of(Interventions.DANISH, Locale.ENGLISH)) {
			Intervention intervention = Examples.load(name);
			Document document = new DescriptionBuilder(intervention, language, Sample.OPTIONS).build();
			Pagination promised = new PdfWriter().paginate(document);
			Path docx = folder.resolve(language + ".docx");
			DescriptionExport.write(intervention, Format.DOCX, docx, Sample.OPTIONS.in(language));
			try (PDDocument pdf = Loader.loadPDF(office.toPdf(docx, folder.resolve("profile")).toFile())) {
				Map<String, Integer> bookmarks = Pdfs.bookmarks(pdf);
				assertThat(bookmarks.keySet().stream().map(heading -> heading.replaceFirst("#\\d+$", "")))
					.containsExactlyElementsOf(document.headings().stream().map(Heading::text).toList());
				assertPages(bookmarks, promised.headings().stream().map(Position::page).toList());
				assertThat(linkedPages(pdf.getPage(1))).isEqualTo(document.headings().stream().filter(heading -> heading.level() <= Contents.DEPTH).count());
				assertThat(Pdfs.text(pdf).replace(" ", "")).contains(texts(intervention).stream().map(text -> text.replace(" ", "")).toList());
			}
		}
	}

	/** One line more on a page can move what follows to the next one: that may happen, but seldom, and never by more than a page. */
	private static void assertPages(Map<String, Integer> actual, List<Integer> promised) {
		int exact = 0;
		int i = 0;
		for (Map.Entry<String, Integer> heading : actual.entrySet()) {
			assertThat(heading.getValue()).as(heading.getKey()).isBetween(promised.get(i) - 1, promised.get(i) + 1);
			if (heading.getValue().equals(promised.get(i++)))
				exact++;
		}
		assertThat(exact).as("exact page numbers of %d", i).isGreaterThanOrEqualTo(i * 2 / 3);
	}

	/** How many different places the links of a page lead to; a link over two lines counts once. */
	private static long linkedPages(PDPage page) throws Exception {
		return page.getAnnotations().stream().filter(PDAnnotationLink.class::isInstance).map(link -> link.getRectangle().getLowerLeftY()).distinct().count();
	}

	private static Path write(Intervention intervention, String name, Format format, Locale language) throws Exception {
		Path file = Examples.outputFolder().resolve(name + "-" + language.getLanguage() + "." + format.extension());
		DescriptionExport.write(intervention, format, file, Sample.OPTIONS.in(language));
		return file;
	}

	/** The titles and rationales of everything but earlier theories. */
	private static List<String> texts(Intervention intervention) {
		List<String> texts = new ArrayList<>();
		Theory current = Interventions.currentTheory(intervention);
		Interventions.elements(intervention).filter(element -> isShown(element, current)).forEach(element -> {
			if (element instanceof TitledElement titled)
				texts.add(titled.getTitle());
			if (element instanceof CausalLink link)
				texts.add(link.getRationale());
		});
		return texts.stream().filter(text -> !Texts.isBlank(text)).map(Pdfs::flat).toList();
	}

	private static boolean isShown(Element element, Theory current) {
		for (var part = (org.eclipse.emf.ecore.EObject) element; part != null; part = part.eContainer())
			if (part instanceof Theory theory && theory != current)
				return false;
		return true;
	}
}
