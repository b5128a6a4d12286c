package org.lovende.exchange.document.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.logging.Level;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.lovende.diagram.text.Typeface;
import org.lovende.exchange.document.content.Document;
import org.lovende.exchange.document.content.Look;
import org.lovende.exchange.document.content.Pagination;
import org.lovende.exchange.document.html.HtmlWriter;
import org.lovende.exchange.document.html.Medium;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;

/** Writes a document as tagged PDF: the HTML of {@link HtmlWriter} laid out on pages. Its fonts are embedded, its pictures are vectors. */
public final class PdfWriter {
	static {
		// a remark per rule and font otherwise; errors arrive as exceptions
		XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.SEVERE));
	}

	/**
	 * Writes the file.
	 *
	 * @param pagination of this document, from {@link #paginate}
	 */
	public void write(Document document, Pagination pagination, OutputStream out) throws IOException {
		try (PdfBoxRenderer renderer = renderer(document, Medium.PAPER, pagination)) {
			renderer.layout();
			renderer.createPDFWithoutClosing();
			PDDocument pdf = renderer.getPdfDocument();
			complete(pdf, document);
			pdf.save(out);
		}
	}

	/** Finds out how the document falls on pages. */
	public Pagination paginate(Document document) throws IOException {
		return new Paginator(document).paginate();
	}

	/** What lays the document out; the caller closes it. */
	static PdfBoxRenderer renderer(Document document, Medium medium, Pagination pagination) throws IOException {
		PdfRendererBuilder builder = new PdfRendererBuilder();
		for (Typeface typeface : List.of(Typeface.REGULAR, Typeface.BOLD))
			builder.useFont(typeface::open, Look.font(), typeface.weight(), FontStyle.NORMAL, true);
		// everything is inside the markup: nothing else is ever read
		for (ExternalResourceControlPriority moment : ExternalResourceControlPriority.values())
			builder.useExternalResourceAccessControl((address, type) -> address.startsWith("data:"), moment);
		builder.usePdfUaAccessibility(true); // without it the fonts are loaded that no PDF needs to embed
		builder.withHtmlContent(new HtmlWriter().markup(document, medium, pagination), null);
		return builder.buildPdfRenderer();
	}

	/** What the renderer leaves open: the title in the window's head instead of the file's name, and times that come from the document. */
	private static void complete(PDDocument pdf, Document document) {
		PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
		preferences.setDisplayDocTitle(true);
		pdf.getDocumentCatalog().setViewerPreferences(preferences);
		pdf.getDocumentCatalog().setLanguage(document.properties().language().toLanguageTag());
		Instant created = document.properties().created();
		Calendar time = GregorianCalendar.from(created.atZone(ZoneOffset.UTC));
		pdf.getDocumentInformation().setCreationDate(time);
		pdf.getDocumentInformation().setModificationDate(time);
		pdf.setDocumentId(created.toEpochMilli());
	}
}
