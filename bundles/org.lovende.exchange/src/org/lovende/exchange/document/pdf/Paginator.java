package org.lovende.exchange.document.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.lovende.exchange.document.content.Document;
import org.lovende.exchange.document.content.Heading;
import org.lovende.exchange.document.content.Pagination;
import org.lovende.exchange.document.content.Pagination.Position;
import org.lovende.exchange.document.content.TextStyle;
import org.lovende.exchange.document.html.HtmlWriter;
import org.lovende.exchange.document.html.Medium;

import com.openhtmltopdf.css.constants.CSSName;
import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.LineBox;
import com.openhtmltopdf.render.PageBox;

/**
 * Finds out how a document falls on pages. A heading that comes to the top of a page loses the distance before it, as in word processors,
 * which the renderer does not do; so it is told. That moves what follows: the document is laid out again until nothing changes. All
 * headings at tops are set there at once. One that has room on the page before after that was set too early: it is let go, and set again
 * only if it still comes to the top.
 */
final class Paginator {
	/** Three are usual. Headings that still change after so many keep their distance. */
	private static final int MAX_LAYOUTS = 12;
	/** In points; less than a line. */
	private static final double TOLERANCE = 4;
	/** Paragraphs of so many lines or fewer cannot be parted without leaving a single line. */
	private static final int INSEPARABLE_LINES = 3;

	private final Document document;
	private final List<Heading> headings;
	private final Set<Integer> letGo = new HashSet<>();

	Paginator(Document document) {
		this.document = document;
		headings = document.headings();
	}

	Pagination paginate() throws IOException {
		Pagination before = Pagination.unknown(document);
		Pagination after = layOut(before);
		for (int i = 1; i < MAX_LAYOUTS && !setToTop(after).equals(setToTop(before)); i++) {
			before = after;
			after = layOut(before);
		}
		return after;
	}

	private static List<Boolean> setToTop(Pagination pagination) {
		return pagination.headings().stream().map(Position::isSetToTop).toList();
	}

	/** Lays the document out with headings set to the top as told, and answers where they are and which are to be set there next. */
	private Pagination layOut(Pagination told) throws IOException {
		try (PdfBoxRenderer renderer = PdfWriter.renderer(document, Medium.MEASURE, told)) {
			renderer.layout();
			List<PageBox> pages = renderer.getRootBox().getLayer().getPages();
			List<Position> positions = new ArrayList<>();
			for (int i = 0; i < headings.size(); i++) {
				Box box = renderer.getSharedContext().getBoxById(HtmlWriter.anchor(i));
				boolean isSetToTop = isToBeSetToTop(i, told.headings().get(i).isSetToTop(), box, pages, renderer.getDotsPerPoint());
				positions.add(new Position(page(box.getAbsY(), pages) + 1, isSetToTop));
			}
			return new Pagination(positions, pages.size());
		}
	}

	private boolean isToBeSetToTop(int heading, boolean isSetToTop, Box box, List<PageBox> pages, double dotsPerPoint) {
		double distance = TextStyle.heading(headings.get(heading).level()).before();
		if (isSetToTop)
			return !hasRoomOnPageBefore(box.getParent(), pages, distance * dotsPerPoint) || !letGo.add(heading);
		double fromTop = (box.getAbsY() - pages.get(page(box.getAbsY(), pages)).getTop()) / dotsPerPoint;
		return fromTop > TOLERANCE && fromTop < distance + TOLERANCE;
	}

	private static int page(int y, List<PageBox> pages) {
		for (int i = 0; i < pages.size(); i++)
			if (y < pages.get(i).getBottom())
				return i;
		return pages.size() - 1;
	}

	private static boolean hasRoomOnPageBefore(Box heading, List<PageBox> pages, double distance) {
		Box above = heading.getPreviousSibling();
		if (above == null)
			return false;
		int bottom = above.getAbsY() + above.getHeight();
		double needed = distance + leadBottom(heading) - heading.getAbsY();
		return bottom + needed <= pages.get(page(bottom, pages)).getBottom();
	}

	/** How far down what a page must show of a box reaches, with the next box if no page may end between them. At most, for a table its head. */
	private static int leadBottom(Box box) {
		boolean isKept = box instanceof BlockBox && box.getStyle().isIdent(CSSName.PAGE_BREAK_AFTER, IdentValue.AVOID);
		if (isKept && box.getNextSibling() != null)
			return leadBottom(box.getNextSibling());
		Box first = box;
		while (first.getChildCount() > 0 && !(first.getChild(0) instanceof LineBox))
			first = first.getChild(0);
		int lines = first.getChildCount();
		if (lines == 0)
			return first.getAbsY() + first.getHeight();
		Box last = first.getChild(lines <= INSEPARABLE_LINES ? lines - 1 : 1);
		return last.getAbsY() + last.getHeight();
	}
}
