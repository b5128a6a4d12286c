package org.lovende.exchange.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.apache.poi.openxml4j.opc.internal.PackagePropertiesPart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lovende.model.intervention.Intervention;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FontsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FtrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.HdrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

class DocxTest {
	private static final Locale DANISH = Locale.forLanguageTag("da");

	@ParameterizedTest
	@ValueSource(strings = { "da", "en" })
	void write_fullIntervention_everyPartIsValidAgainstTheSchema(String language) throws Exception {
		byte[] file = write(Sample.full(), Sample.OPTIONS.in(Locale.forLanguageTag(language)));
		Set<String> checked = new HashSet<>();
		for (Part part : parts(file)) {
			XmlObject content = parse(part);
			if (content == null)
				continue;
			List<XmlError> errors = new ArrayList<>();
			content.validate(new XmlOptions().setErrorListener(errors));
			assertThat(errors).as(part.name).isEmpty();
			checked.add(part.name);
		}
		assertThat(checked).contains("word/document.xml", "word/styles.xml", "word/numbering.xml", "word/settings.xml", "word/fontTable.xml")
			.anyMatch(name -> name.startsWith("word/footer")).anyMatch(name -> name.startsWith("word/header"));
	}

	@Test
	void write_emptyIntervention_isValidAgainstTheSchema() throws Exception {
		for (ExportOptions options : List.of(Sample.OPTIONS, Sample.OPTIONS.withoutEmptyChapters()))
			for (Part part : parts(write(Sample.empty(), options))) {
				XmlObject content = parse(part);
				assertThat(content == null || content.validate()).as(part.name).isTrue();
			}
	}

	@Test
	void write_sameInterventionAndTime_givesTheSameBytes() throws Exception {
		Intervention intervention = Sample.full();
		assertThat(write(intervention, Sample.OPTIONS)).isEqualTo(write(intervention, Sample.OPTIONS));
	}

	@Test
	void write_headings_haveRealStylesAndTheContentsLeadToThem() throws Exception {
		try (XWPFDocument file = open(write(Sample.full(), Sample.OPTIONS))) {
			List<XWPFParagraph> headings = file.getParagraphs().stream().filter(p -> p.getStyle() != null && p.getStyle().matches("Heading[12]")).toList();
			assertThat(headings).extracting(XWPFParagraph::getText).contains("Målgruppe", "Kerneelementer", "Forandringsteori", "Kilder");
			List<String> expected = headings.stream().map(p -> p.getCTP().getBookmarkStartArray(0).getName() + " " + p.getText()).toList();
			assertThat(file.getStyles().getStyle("Heading1").getName()).isEqualTo("heading 1");
			String contents = file.getDocument().getBody().getSdtArray(0).xmlText();
			assertThat(contents).contains("TOC \\o \"1-2\" \\h");
			List<String> entries = new ArrayList<>();
			Matcher entry = Pattern.compile("<w:hyperlink [^>]*w:anchor=\"(_Toc\\d+)\".*?<w:t>(.*?)</w:t>"
				+ ".*?PAGEREF \\1 .*?<w:t>(\\d+)</w:t>").matcher(contents);
			while (entry.find())
				entries.add(entry.group(1) + " " + entry.group(2));
			assertThat(entries).isEqualTo(expected);
		}
	}

	@Test
	void write_anyHeading_isAtMostOneLevelDeeperThanTheOneBefore() throws Exception {
		try (XWPFDocument file = open(write(Sample.full(), Sample.OPTIONS))) {
			int level = 0;
			for (XWPFParagraph paragraph : file.getParagraphs())
				if (paragraph.getStyle() != null && paragraph.getStyle().startsWith("Heading")) {
					int next = Integer.parseInt(paragraph.getStyle().substring("Heading".length()));
					assertThat(next).as(paragraph.getText()).isLessThanOrEqualTo(level + 1);
					level = next;
				}
			assertThat(level).isPositive();
		}
	}

	@Test
	void write_tables_repeatTheirHeaderRow() throws Exception {
		try (XWPFDocument file = open(write(Sample.full(), Sample.OPTIONS))) {
			assertThat(file.getTables()).hasSizeGreaterThan(6);
			for (XWPFTable table : file.getTables()) {
				assertThat(table.getRow(0).isRepeatHeader()).isTrue();
				assertThat(table.getCTTbl().getTblPr().getTblCaption().getVal()).isNotBlank();
			}
		}
	}

	@Test
	void write_pictures_haveAlternativeTextAndIdsOfTheirOwn() throws Exception {
		String document = part(write(Sample.full(), Sample.OPTIONS), "word/document.xml");
		List<String> ids = new ArrayList<>();
		Matcher picture = Pattern.compile("<wp:docPr id=\"([1-9]\\d*)\" name=\"[^\"]+\" descr=\"([^\"]*)\"").matcher(document);
		while (picture.find()) {
			ids.add(picture.group(1));
			assertThat(picture.group(2)).hasSizeGreaterThan(20);
		}
		assertThat(ids).hasSize(3).doesNotHaveDuplicates();
	}

	@ParameterizedTest
	@ValueSource(strings = { "da,da-DK", "en,en-GB" })
	void write_language_holdsForAllTextAndTheProperties(String languages) throws Exception {
		String[] language = languages.split(",");
		byte[] bytes = write(Sample.full(), Sample.OPTIONS.in(Locale.forLanguageTag(language[0])));
		assertThat(part(bytes, "word/styles.xml")).contains("<w:lang w:val=\"" + language[1] + "\"");
		// no run says otherwise
		assertThat(part(bytes, "word/document.xml")).doesNotContain("<w:lang");
		try (XWPFDocument file = open(bytes)) {
			PackagePropertiesPart properties = file.getProperties().getCoreProperties().getUnderlyingProperties();
			assertThat(properties.getLanguageProperty()).contains(language[1]);
			assertThat(properties.getTitleProperty()).contains(Sample.full().getName());
			assertThat(properties.getCreatorProperty()).contains("Nordby Kommune");
		}
	}

	@Test
	void write_footer_countsPages() throws Exception {
		byte[] bytes = write(Sample.full(), Sample.OPTIONS.in(DANISH));
		String footer = parts(bytes).stream().filter(part -> part.name.startsWith("word/footer")).map(part -> part.text()).collect(Collectors.joining());
		assertThat(footer).contains(" PAGE ", " NUMPAGES ", "Side ", " af ");
	}

	@Test
	void write_updateOfFields_isNotAskedFor() throws Exception {
		assertThat(part(write(Sample.full(), Sample.OPTIONS), "word/settings.xml")).doesNotContain("updateFields");
	}

	@Test
	void write_fonts_areEmbeddedReadably() throws Exception {
		byte[] bytes = write(Sample.full(), Sample.OPTIONS);
		Matcher key = Pattern.compile("fontKey=\"\\{([0-9A-F-]{36})}\"").matcher(part(bytes, "word/fontTable.xml"));
		assertThat(key.find()).isTrue();
		byte[] font = parts(bytes).stream().filter(part -> part.name.equals("word/fonts/font1.odttf")).findFirst().orElseThrow().content;
		String digits = key.group(1).replace("-", "");
		for (int i = 0; i < 32; i++)
			font[i] ^= (byte) Integer.parseInt(digits, 30 - 2 * (i % 16), 32 - 2 * (i % 16), 16);
		assertThat(new byte[] { font[0], font[1], font[2], font[3] }).isEqualTo(new byte[] { 0, 1, 0, 0 });
	}

	static byte[] write(Intervention intervention, ExportOptions options) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		DescriptionExport.write(intervention, Format.DOCX, out, options);
		return out.toByteArray();
	}

	private static XWPFDocument open(byte[] file) throws IOException {
		return new XWPFDocument(new ByteArrayInputStream(file));
	}

	private record Part(String name, byte[] content) {
		String text() {
			return new String(content, java.nio.charset.StandardCharsets.UTF_8);
		}
	}

	private static List<Part> parts(byte[] file) throws IOException {
		List<Part> parts = new ArrayList<>();
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry())
				parts.add(new Part(entry.getName(), zip.readAllBytes()));
		}
		return parts;
	}

	private static String part(byte[] file, String name) throws IOException {
		return parts(file).stream().filter(part -> part.name.equals(name)).findFirst().orElseThrow().text();
	}

	private static XmlObject parse(Part part) throws Exception {
		ByteArrayInputStream in = new ByteArrayInputStream(part.content);
		if (part.name.startsWith("word/footer"))
			return FtrDocument.Factory.parse(in);
		if (part.name.startsWith("word/header"))
			return HdrDocument.Factory.parse(in);
		return switch (part.name) {
			case "word/document.xml" -> DocumentDocument.Factory.parse(in);
			case "word/styles.xml" -> StylesDocument.Factory.parse(in);
			case "word/numbering.xml" -> NumberingDocument.Factory.parse(in);
			case "word/settings.xml" -> SettingsDocument.Factory.parse(in);
			case "word/fontTable.xml" -> FontsDocument.Factory.parse(in);
			default -> null;
		};
	}
}
