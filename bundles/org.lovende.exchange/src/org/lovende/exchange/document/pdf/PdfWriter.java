package org.lovende.exchange.document.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.logging.Level;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.lovende.diagram.text.Typeface;
import org.lovende.exchange.document.content.Document;
import org.lovende.exchange.document.content.Heading;
import org.lovende.exchange.document.content.Look;
import org.lovende.exchange.document.content.Pagination;
import org.lovende.exchange.document.content.Pagination.Place;
import org.lovende.exchange.document.content.Pagination.Position;
import org.lovende.exchange.document.content.TextStyle;
import org.lovende.exchange.document.html.HtmlWriter;
import org.lovende.exchange.document.html.Medium;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.PageBox;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer.SvgExternalResourceMode;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer.SvgScriptMode;
import com.openhtmltopdf.util.XRLog;

/** Writes a document as tagged PDF: the HTML of {@link HtmlWriter} laid out on pages. Its fonts are embedded, its pictures are vectors. */
public final class PdfWriter {
	/** Enough for the top of every page of a usual description; what a very long one gains by more is not worth the time. */
	private static final int MAX_LAYOUTS = 12;
	/** In points; less than a line. */
	private static final double TOLERANCE = 4;

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

	/**
	 * Finds out how the document falls on pages. A heading that comes to the top of a page loses the distance before it, which moves what
	 * follows: so the document is laid out again after each, from the first to the last.
	 */
	public Pagination paginate(Document document) throws IOException {
		Pagination pagination = layOut(document, Pagination.unknown(document));
		for (int i = 1; i < MAX_LAYOUTS && pagination.headings().stream().anyMatch(position -> position.place() == Place.COMES_TO_TOP); i++)
			pagination = layOut(document, pagination.withFirstSetToTop());
		return pagination;
	}

	private static Pagination layOut(Document document, Pagination before) throws IOException {
		try (PdfBoxRenderer renderer = renderer(document, Medium.MEASURE, before)) {
			renderer.layout();
			List<PageBox> pages = renderer.getRootBox().getLayer().getPages();
			List<Position> positions = new ArrayList<>();
			List<Heading> headings = document.headings();
			for (int i = 0; i < headings.size(); i++) {
				Box box = renderer.getSharedContext().getBoxById(HtmlWriter.anchor(i));
				int page = page(box, pages);
				double fromTop = (box.getAbsY() - pages.get(page).getTop()) / renderer.getDotsPerPoint();
				boolean comesToTop = fromTop > TOLERANCE && fromTop < TextStyle.heading(headings.get(i).level()).before() + TOLERANCE;
				Place place = before.headings().get(i).place() == Place.SET_TO_TOP ? Place.SET_TO_TOP : comesToTop ? Place.COMES_TO_TOP : Place.WITHIN;
				positions.add(new Position(page + 1, place));
			}
			return new Pagination(positions, pages.size());
		}
	}

	private static int page(Box box, List<PageBox> pages) {
		for (int i = 0; i < pages.size(); i++)
			if (box.getAbsY() < pages.get(i).getBottom())
				return i;
		return pages.size() - 1;
	}

	private static PdfBoxRenderer renderer(Document document, Medium medium, Pagination pagination) throws IOException {
		PdfRendererBuilder builder = new PdfRendererBuilder();
		for (Typeface typeface : Typeface.values())
			builder.useFont(typeface::open, Look.font(), typeface.weight(), FontStyle.NORMAL, true);
		builder.useSVGDrawer(new BatikSVGDrawer(SvgScriptMode.SECURE, SvgExternalResourceMode.INSECURE_ALLOW_EXTERNAL_RESOURCE_REQUESTS));
		// everything is inside the markup: nothing else is ever read, but the fonts inside pictures are
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
