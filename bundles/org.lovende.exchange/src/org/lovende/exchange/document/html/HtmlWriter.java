package org.lovende.exchange.document.html;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;

import org.lovende.exchange.document.content.Document;
import org.lovende.exchange.document.content.Pagination;

/** Writes a document as one HTML file that needs no other: style sheet and pictures are inside. It reads well on screen and prints. */
public final class HtmlWriter {
	public void write(Document document, OutputStream out) throws IOException {
		out.write(markup(document, Medium.SCREEN, Pagination.unknown(document)).getBytes(StandardCharsets.UTF_8));
	}

	/**
	 * The document as HTML that is well-formed XML too.
	 *
	 * @param pagination which headings are at the top of a page
	 */
	public String markup(Document document, Medium medium, Pagination pagination) throws IOException {
		StringWriter text = new StringWriter();
		text.write("<!DOCTYPE html>\n");
		Markup markup = new Markup(text);
		HtmlBody body = new HtmlBody(markup, document, medium, pagination);
		markup.open("html", "lang", document.properties().language().toLanguageTag());
		new HtmlHead(markup, document, medium).write();
		markup.open("body");
		body.write();
		markup.close();
		markup.close();
		markup.flush();
		return text.toString();
	}

	/** The identifier of a heading, by its place among {@link Document#headings()}. */
	public static String anchor(int heading) {
		return "section-" + (heading + 1);
	}
}
