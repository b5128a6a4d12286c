package org.lovende.exchange.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;
import org.apache.poi.xwpf.usermodel.XWPFNum;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.junit.jupiter.api.Test;
import org.lovende.model.intervention.Intervention;

class FormattedTextExportTest {
	private static final String TEXT = "Vi **skal** se [vejledningen](https://www.sbst.dk/viden?a=1&b=2):\n- **første** punkt\n- 5 * 3 * 2\n\nSå:\n3. tre\n4. fire\n7. juli\n"
			+ "slut med <b> og **";

	@Test
	void docx_ofAFormattedText_hasBoldRunsListsOfWordAndLinks() throws IOException {
		try (XWPFDocument file = new XWPFDocument(new ByteArrayInputStream(write(Format.DOCX)))) {
			XWPFParagraph first = paragraph(file, "Vi skal se vejledningen:");
			XWPFRun bold = first.getRuns().stream().filter(XWPFRun::isBold).findFirst().orElseThrow();
			assertThat(bold.text()).isEqualTo("skal");
			XWPFHyperlinkRun link = (XWPFHyperlinkRun) first.getRuns().stream().filter(XWPFHyperlinkRun.class::isInstance).findFirst().orElseThrow();
			assertThat(link.text()).isEqualTo("vejledningen");
			assertThat(link.getHyperlink(file).getURL()).isEqualTo("https://www.sbst.dk/viden?a=1&b=2");
			assertThat(format(file, "første punkt")).isEqualTo("bullet");
			assertThat(format(file, "5 * 3 * 2")).isEqualTo("bullet");
			assertThat(format(file, "tre")).isEqualTo("decimal");
			assertThat(start(file, "tre")).isEqualTo(3);
			assertThat(paragraph(file, "fire").getNumID()).isEqualTo(paragraph(file, "tre").getNumID());
			assertThat(paragraph(file, "7. juli\nslut med <b> og **").getNumID()).isNull();
		}
	}

	@Test
	void html_ofAFormattedText_hasItsElements() throws IOException {
		String html = new String(write(Format.HTML), StandardCharsets.UTF_8);
		assertThat(html).contains("<strong>skal</strong>", "href=\"https://www.sbst.dk/viden?a=1&amp;b=2\"", ">vejledningen</a>",
				"<ul><li><strong>første</strong> punkt</li><li>5 * 3 * 2</li></ul>", "<ol start=\"3\"><li>tre</li><li>fire</li></ol>", "slut med &lt;b&gt; og **");
	}

	@Test
	void pdf_ofAFormattedText_hasItsNumbersAndNoSigns() throws IOException {
		try (PDDocument pdf = Loader.loadPDF(write(Format.PDF))) {
			String text = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
			assertThat(text).contains("Vi skal se vejledningen:", "3. tre 4. fire", "7. juli slut med <b> og **").doesNotContain("**skal**", "](");
		}
	}

	/** The number of a list of its own for each list: otherwise the second would go on from the first. */
	@Test
	void docx_ofTwoNumberedLists_beginsEachAnew() throws IOException {
		Intervention intervention = Sample.full();
		intervention.setMethods("1. et\n2. to\n\nog\n\n1. igen\n2. slut");
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		DescriptionExport.write(intervention, Format.DOCX, out, Sample.OPTIONS);
		try (XWPFDocument file = new XWPFDocument(new ByteArrayInputStream(out.toByteArray()))) {
			assertThat(paragraph(file, "igen").getNumID()).isNotEqualTo(paragraph(file, "et").getNumID());
			assertThat(List.of(start(file, "et"), start(file, "igen"))).containsExactly(1, 1);
		}
	}

	private static byte[] write(Format format) throws IOException {
		Intervention intervention = Sample.full();
		intervention.setMethods(TEXT);
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		DescriptionExport.write(intervention, format, out, Sample.OPTIONS);
		return out.toByteArray();
	}

	private static XWPFParagraph paragraph(XWPFDocument file, String text) {
		return file.getParagraphs().stream().filter(paragraph -> paragraph.getText().equals(text)).findFirst().orElseThrow(() -> new AssertionError(text));
	}

	/** That of the paragraph, or else of its style. */
	private static String format(XWPFDocument file, String text) {
		XWPFParagraph paragraph = paragraph(file, text);
		if (paragraph.getNumID() != null)
			return paragraph.getNumFmt();
		var style = file.getStyles().getStyle(paragraph.getStyle()).getCTStyle().getPPr().getNumPr().getNumId().getVal();
		return file.getNumbering().getAbstractNum(file.getNumbering().getAbstractNumID(style)).getCTAbstractNum().getLvlArray(0).getNumFmt().getVal().toString();
	}

	private static int start(XWPFDocument file, String text) {
		XWPFNum list = file.getNumbering().getNum(paragraph(file, text).getNumID());
		return list.getCTNum().getLvlOverrideArray(0).getStartOverride().getVal().intValue();
	}
}
