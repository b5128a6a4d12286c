package org.lovende.exchange.document.docx;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Date;
import java.util.Optional;

import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.lovende.exchange.document.content.Document;
import org.lovende.exchange.document.content.DocumentProperties;
import org.lovende.exchange.document.content.Pagination;

/** Writes a document as Word file (Office Open XML, transitional), pictures as PNG. */
public final class DocxWriter {
	private final Document document;
	private final DocxPictures pictures;

	/** Begins to paint the pictures of the document, on other threads. */
	public DocxWriter(Document document) {
		this.document = document;
		pictures = new DocxPictures(document);
	}

	/**
	 * Writes the file.
	 *
	 * @param pages what the table of contents says until Word updates it
	 */
	public void write(Pagination pages, OutputStream out) throws IOException {
		DocumentProperties properties = document.properties();
		try (XWPFDocument file = new XWPFDocument()) {
			DocxStyles.addTo(file, properties.language());
			DocxNumbering.addTo(file);
			DocxSettings.addTo(file, properties.language());
			DocxFonts.addTo(file);
			new DocxBody(file, document, pages, pictures).write(document);
			setProperties(file.getProperties().getCoreProperties(), properties);
			StableZip zip = new StableZip(out, properties.created());
			file.write(zip);
			zip.flush();
		}
	}

	private static void setProperties(CoreProperties target, DocumentProperties properties) {
		target.setTitle(properties.title());
		target.setSubjectProperty(properties.subject());
		target.setCreator(properties.author() == null ? "" : properties.author());
		target.setCreated(Optional.of(Date.from(properties.created())));
		target.setModified(Optional.of(Date.from(properties.created())));
		target.getUnderlyingProperties().setLanguageProperty(properties.language().toLanguageTag());
	}
}
