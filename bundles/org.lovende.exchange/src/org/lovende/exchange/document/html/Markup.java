package org.lovende.exchange.document.html;

import java.io.IOException;
import java.io.Writer;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes elements and escaped text. */
final class Markup {
	private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

	private final XMLStreamWriter writer;

	Markup(Writer out) throws IOException {
		try {
			writer = FACTORY.createXMLStreamWriter(out);
		} catch (XMLStreamException e) {
			throw new IOException(e);
		}
	}

	/**
	 * Starts an element.
	 *
	 * @param attributes names and values in turn; a null value leaves the attribute out
	 */
	Markup open(String element, String... attributes) throws IOException {
		try {
			writer.writeStartElement(element);
			writeAttributes(attributes);
		} catch (XMLStreamException e) {
			throw new IOException(e);
		}
		return this;
	}

	/** Writes an element that HTML defines to have no content. */
	Markup empty(String element, String... attributes) throws IOException {
		try {
			writer.writeEmptyElement(element);
			writeAttributes(attributes);
		} catch (XMLStreamException e) {
			throw new IOException(e);
		}
		return this;
	}

	Markup text(String text) throws IOException {
		try {
			writer.writeCharacters(text);
		} catch (XMLStreamException e) {
			throw new IOException(e);
		}
		return this;
	}

	/** Ends the innermost element that is open. */
	Markup close() throws IOException {
		try {
			writer.writeEndElement();
		} catch (XMLStreamException e) {
			throw new IOException(e);
		}
		return this;
	}

	/** An element that holds nothing but text. */
	Markup element(String element, String text, String... attributes) throws IOException {
		return open(element, attributes).text(text).close();
	}

	void flush() throws IOException {
		try {
			writer.flush();
		} catch (XMLStreamException e) {
			throw new IOException(e);
		}
	}

	private void writeAttributes(String... attributes) throws XMLStreamException {
		for (int i = 0; i < attributes.length; i += 2)
			if (attributes[i + 1] != null)
				writer.writeAttribute(attributes[i], attributes[i + 1]);
	}
}
