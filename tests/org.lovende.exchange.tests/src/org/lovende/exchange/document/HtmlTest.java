package org.lovende.exchange.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class HtmlTest {
	@Test
	void write_fullIntervention_isWellFormedWithLanguageAndOneTitle() throws Exception {
		Document html = write();
		assertThat(html.getDocumentElement().getAttribute("lang")).isEqualTo("da-DK");
		assertThat(html.getElementsByTagName("title").item(0).getTextContent()).isEqualTo(Sample.full().getName());
		assertThat(html.getElementsByTagName("h1").getLength()).isEqualTo(1);
	}

	@Test
	void write_headings_skipNoLevel() throws Exception {
		int level = 1;
		List<Element> headings = elements(write(), "*").stream().filter(element -> element.getTagName().matches("h[1-6]")).toList();
		assertThat(headings).hasSizeGreaterThan(20);
		for (Element heading : headings) {
			int next = heading.getTagName().charAt(1) - '0';
			assertThat(next).as(heading.getTextContent()).isLessThanOrEqualTo(level + 1);
			level = next;
		}
	}

	@Test
	void write_pictures_areInsideTheFileWithAlternativeTextAndCaption() throws Exception {
		List<Element> pictures = elements(write(), "img");
		assertThat(pictures).hasSize(3).allSatisfy(picture -> {
			assertThat(picture.getAttribute("src")).startsWith("data:image/svg+xml;base64,");
			assertThat(picture.getAttribute("alt")).hasSizeGreaterThan(20);
			assertThat(((Element) picture.getParentNode()).getElementsByTagName("figcaption").getLength()).isEqualTo(1);
		});
	}

	@Test
	void write_tables_haveHeadersForColumnsAndRows() throws Exception {
		for (Element table : elements(write(), "table")) {
			assertThat(table.getAttribute("aria-label")).isNotBlank();
			assertThat(elements(table, "th")).isNotEmpty().allMatch(header -> header.getAttribute("scope").matches("col|row"));
			for (Element row : elements(table, "tr"))
				assertThat(row.getElementsByTagName("th").getLength()).isPositive();
		}
	}

	@Test
	void write_links_leadToWhatIsThere() throws Exception {
		Document html = write();
		List<String> ids = elements(html, "*").stream().map(element -> element.getAttribute("id")).filter(id -> !id.isEmpty()).toList();
		assertThat(ids).doesNotHaveDuplicates();
		List<String> inside = elements(html, "a").stream().map(link -> link.getAttribute("href")).filter(href -> href.startsWith("#")).toList();
		assertThat(inside).hasSizeGreaterThan(20).allMatch(href -> ids.contains(href.substring(1)));
	}

	private static Document write() throws Exception {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		DescriptionExport.write(Sample.full(), Format.HTML, out, Sample.OPTIONS);
		String text = out.toString(StandardCharsets.UTF_8);
		assertThat(text).startsWith("<!DOCTYPE html>").doesNotContain("<link", "<script", "url(http");
		return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(text.replace("<!DOCTYPE html>", ""))));
	}

	private static List<Element> elements(Document html, String name) {
		return elements(html.getDocumentElement(), name);
	}

	private static List<Element> elements(Element parent, String name) {
		NodeList nodes = parent.getElementsByTagName(name);
		List<Element> elements = new ArrayList<>();
		for (int i = 0; i < nodes.getLength(); i++)
			elements.add((Element) nodes.item(i));
		return elements;
	}
}
