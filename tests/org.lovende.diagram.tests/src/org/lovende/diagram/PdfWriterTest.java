package org.lovende.diagram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.util.Locale;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.lovende.core.Interventions;
import org.lovende.model.diagram.DiagramKind;
import org.lovende.model.intervention.Intervention;

class PdfWriterTest {
	private static byte[] write(Picture picture) throws Exception {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		PdfWriter.write(picture, out);
		return out.toByteArray();
	}

	@Test
	void write_aMap_isOneVectorPageWithEmbeddedFontsAndText() throws Exception {
		Picture picture = Diagrams.draw(Examples.w1(), DiagramKind.RESULT_MAP, Interventions.DANISH);
		try (PDDocument document = Loader.loadPDF(write(picture))) {
			assertThat(document.getNumberOfPages()).isEqualTo(1);
			PDPage page = document.getPage(0);
			assertThat((double) page.getMediaBox().getWidth()).isCloseTo(picture.width() * 0.75, within(0.01));
			assertThat(page.getResources().getXObjectNames()).isEmpty();
			assertThat(page.getResources().getFontNames()).hasSize(3);
			for (COSName name : page.getResources().getFontNames())
				assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
			assertThat(new PDFTextStripper().getText(document)).contains("Kerneelementer", "Bedre sundhed",
					"Sundhedsrettede aktiviteter i botilbud", "Uden begrundelse");
			assertThat(document.getDocumentInformation().getTitle()).isEqualTo(picture.title());
			assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("da");
		}
	}

	@Test
	void write_anyPicture_isTaggedAsAFigureWithItsDescription() throws Exception {
		Picture picture = Diagrams.draw(Examples.w1(), DiagramKind.RESULT_MAP, Interventions.DANISH);
		try (PDDocument document = Loader.loadPDF(write(picture))) {
			assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
			PDStructureElement part = (PDStructureElement) document.getDocumentCatalog().getStructureTreeRoot().getKids().get(0);
			assertThat(part.getStructureType()).isEqualTo("Document");
			PDStructureElement figure = (PDStructureElement) part.getKids().get(0);
			assertThat(figure.getStructureType()).isEqualTo("Figure");
			assertThat(figure.getAlternateDescription()).isEqualTo(picture.description());
			PDFMarkedContentExtractor contents = new PDFMarkedContentExtractor();
			contents.processPage(document.getPage(0));
			assertThat(contents.getMarkedContents()).singleElement().satisfies(content -> {
				assertThat(content.getMCID()).isEqualTo(figure.getKids().get(0));
				assertThat(content.getContents()).hasSizeGreaterThan(100);
			});
		}
	}

	@Test
	void writeUntagged_aPictureForAnotherPage_hasNoTags() throws Exception {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		PdfWriter.writeUntagged(Diagrams.draw(Examples.w1(), DiagramKind.RESULT_MAP, Interventions.DANISH), out);
		try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
			assertThat(document.getDocumentCatalog().getStructureTreeRoot()).isNull();
			assertThat(document.getPage(0).getStructParents()).isNegative();
		}
	}

	@Test
	void write_twice_isTheSameBytes() throws Exception {
		Intervention intervention = Examples.w3();
		assertThat(write(Diagrams.draw(intervention, DiagramKind.PHASES, Locale.ENGLISH)))
				.isEqualTo(write(Diagrams.draw(intervention, DiagramKind.PHASES, Locale.ENGLISH)));
	}

	@Test
	void write_charactersBeyondTheTypeface_keepTheirText() throws Exception {
		Intervention intervention = Examples.w1();
		intervention.getCoreElements().get(0).setTitle("Mad 中文 og שלום");
		try (PDDocument document = Loader.loadPDF(write(Diagrams.draw(intervention, DiagramKind.RESULT_MAP, Locale.ENGLISH)))) {
			assertThat(document.getPage(0).getResources().getXObjectNames()).isEmpty();
			assertThat(document.getPage(0).getResources().getPropertiesNames()).isNotEmpty();
			for (COSName name : document.getPage(0).getResources().getPropertiesNames())
				assertThat(document.getPage(0).getResources().getProperties(name).getCOSObject().getString(COSName.ACTUAL_TEXT)).isIn("中文", "שלום");
		}
	}
}
