package org.lovende.exchange.document.html;

import java.io.IOException;
import java.util.List;

import org.lovende.exchange.document.content.Document;
import org.lovende.exchange.document.content.DocumentProperties;
import org.lovende.exchange.document.content.Heading;

/** The head of the HTML: what the document says about itself, its style sheet and, on paper, its bookmarks. */
final class HtmlHead {
	private final Markup markup;
	private final Document document;
	private final Medium medium;

	HtmlHead(Markup markup, Document document, Medium medium) {
		this.markup = markup;
		this.document = document;
		this.medium = medium;
	}

	void write() throws IOException {
		DocumentProperties properties = document.properties();
		markup.open("head");
		markup.empty("meta", "charset", "utf-8");
		markup.element("title", properties.title());
		markup.empty("meta", "name", "description", "content", properties.subject());
		if (properties.author() != null)
			markup.empty("meta", "name", "author", "content", properties.author());
		if (medium == Medium.SCREEN)
			markup.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
		else
			markup.empty("meta", "name", "subject", "content", properties.subject());
		markup.element("style", new StyleSheet(document, medium).text());
		if (medium != Medium.SCREEN)
			writeBookmarks();
		markup.close();
	}

	/** OpenHTMLtoPDF makes the outline of the PDF out of these elements, which are its own. */
	private void writeBookmarks() throws IOException {
		List<Heading> headings = document.headings();
		markup.open("bookmarks");
		int open = 0;
		for (int i = 0; i < headings.size(); i++) {
			int level = headings.get(i).level();
			for (; open >= level; open--)
				markup.close();
			markup.open("bookmark", "name", headings.get(i).text(), "href", "#" + HtmlWriter.anchor(i));
			open++;
		}
		for (; open > 0; open--)
			markup.close();
		markup.close();
	}
}
