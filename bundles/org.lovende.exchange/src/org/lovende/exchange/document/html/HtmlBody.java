package org.lovende.exchange.document.html;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;

import org.lovende.exchange.document.content.Accent;
import org.lovende.exchange.document.content.Block;
import org.lovende.exchange.document.content.BlockVisitor;
import org.lovende.exchange.document.content.BulletList;
import org.lovende.exchange.document.content.Contents;
import org.lovende.exchange.document.content.Document;
import org.lovende.exchange.document.content.Figure;
import org.lovende.exchange.document.content.Heading;
import org.lovende.exchange.document.content.NumberedList;
import org.lovende.exchange.document.content.PageFormat;
import org.lovende.exchange.document.content.Pagination;
import org.lovende.exchange.document.content.Paragraph;
import org.lovende.exchange.document.content.Run;
import org.lovende.exchange.document.content.Table;
import org.lovende.exchange.document.content.Table.Cell;
import org.lovende.exchange.document.content.Table.Column;
import org.lovende.exchange.document.content.Table.Row;
import org.lovende.exchange.document.content.TextStyle;
import org.lovende.exchange.document.content.TitlePage;
import org.lovende.exchange.document.content.WidePages;

/** The body of the HTML. */
final class HtmlBody implements BlockVisitor {
	private final Markup markup;
	private final Document document;
	private final Medium medium;
	private final Pagination pagination;
	private int headings;
	/** The format of the present page. */
	private PageFormat format = PageFormat.PORTRAIT;
	/** The height that the present block needs below its top, in points; 0 for its own. */
	private double room;

	HtmlBody(Markup markup, Document document, Medium medium, Pagination pagination) {
		this.markup = markup;
		this.document = document;
		this.medium = medium;
		this.pagination = pagination;
	}

	void write() throws IOException {
		try {
			markup.open("main");
			writeAll(document.blocks());
			markup.close();
		} catch (UncheckedIOException e) {
			throw e.getCause();
		}
	}

	@Override
	public void visit(TitlePage page) {
		writing(() -> {
			markup.open("header", "class", "title-page");
			markup.element("p", page.kind(), "class", StyleSheet.name(TextStyle.DOCUMENT_KIND));
			markup.element("h1", page.title(), "class", StyleSheet.name(TextStyle.DOCUMENT_TITLE));
			writeAll(page.lead());
			markup.open("dl");
			for (TitlePage.Entry entry : page.entries())
				markup.open("div").element("dt", entry.label()).element("dd", entry.value()).close();
			markup.close();
			markup.close();
		});
	}

	@Override
	public void visit(Contents contents) {
		writing(() -> {
			markup.open("nav", "class", "contents", "aria-labelledby", "contents");
			markup.element("h2", contents.title(), "id", "contents");
			markup.open("ol");
			List<Heading> all = document.headings();
			int open = 0;
			for (int i = 0; i < all.size(); i++) {
				Heading heading = all.get(i);
				if (heading.level() > Contents.DEPTH)
					continue;
				if (heading.level() > open && open > 0)
					markup.open("ol");
				else
					for (; open >= heading.level(); open--)
						closeItem(open > heading.level());
				markup.open("li");
				markup.element("a", heading.text(), "href", "#" + HtmlWriter.anchor(i), "title", medium == Medium.SCREEN ? null : heading.text());
				open = heading.level();
			}
			for (; open > 0; open--)
				closeItem(open > 1);
			markup.close();
			markup.close();
		});
	}

	private void closeItem(boolean andItsList) throws IOException {
		markup.close();
		if (andItsList)
			markup.close();
	}

	@Override
	public void visit(Heading heading) {
		List<String> classes = new ArrayList<>();
		if (heading.accent() != Accent.NONE)
			classes.add(StyleSheet.name(heading.accent()));
		if (pagination.headings().get(headings).isSetToTop())
			classes.add("at-top");
		writing(() -> {
			// the name of the document is the only h1 of the page
			markup.open("h" + (heading.level() + 1), "class", classes.isEmpty() ? null : String.join(" ", classes), "style", room());
			// on the text, not on the heading, whose margin may begin on the page before
			markup.element("span", heading.text(), "id", HtmlWriter.anchor(headings++));
			markup.close();
		});
	}

	@Override
	public void visit(Paragraph paragraph) {
		writing(() -> {
			markup.open("p", "class", StyleSheet.name(paragraph.style()), "style", room());
			writeRuns(paragraph.runs());
			markup.close();
		});
	}

	@Override
	public void visit(BulletList list) {
		writing(() -> {
			markup.open("ul");
			writeItems(list.items());
			markup.close();
		});
	}

	@Override
	public void visit(NumberedList list) {
		writing(() -> {
			markup.open("ol", "start", list.start() == 1 ? null : Integer.toString(list.start()));
			writeItems(list.items());
			markup.close();
		});
	}

	private void writeItems(List<List<Run>> items) throws IOException {
		for (List<Run> item : items) {
			markup.open("li");
			writeRuns(item);
			markup.close();
		}
	}

	@Override
	public void visit(Table table) {
		writing(() -> {
			markup.open("table", "aria-label", table.title());
			markup.open("colgroup");
			for (Column column : table.columns())
				markup.empty("col", "style", width(column, table));
			markup.close();
			markup.open("thead").open("tr");
			for (Column column : table.columns())
				markup.element("th", column.header(), "scope", "col", "class", StyleSheet.name(column.kind()));
			markup.close().close();
			markup.open("tbody");
			for (Row row : table.rows())
				writeRow(table, row);
			markup.close();
			markup.close();
		});
	}

	private void writeRow(Table table, Row row) throws IOException {
		String kinds = (row.total() ? "total " : "") + (row.isShort() ? "whole" : "");
		markup.open("tr", "class", kinds.isEmpty() ? null : kinds.strip());
		for (int i = 0; i < row.cells().size(); i++) {
			Cell cell = row.cells().get(i);
			String kind = StyleSheet.name(table.columns().get(i).kind());
			markup.open(i == 0 ? "th" : "td", "scope", i == 0 ? "row" : null, "class", kind);
			writeAll(cell.blocks());
			markup.close();
		}
		markup.close();
	}

	private String width(Column column, Table table) {
		double share = (double) column.weight() / table.weight();
		return medium == Medium.SCREEN ? String.format(Locale.ROOT, "width:%.1f%%", 100 * share)
			: String.format(Locale.ROOT, "width:%.2fpt", share * format.textWidth());
	}

	@Override
	public void visit(Figure figure) {
		writing(() -> {
			String size = String.format(Locale.ROOT, "width:%.1fpt;height:%.1fpt", figure.width(), figure.height());
			markup.open("figure");
			switch (medium) {
				case MEASURE -> markup.open("div", "style", size).close();
				case PAPER -> markup.empty("img", "src", data("application/pdf", figure.drawing()::writePdf), "alt", figure.alternative(), "style", size);
				case SCREEN -> markup.empty("img", "src", data("image/svg+xml", figure.drawing()::writeSvg), "alt", figure.alternative());
			}
			markup.element("figcaption", figure.caption());
			markup.close();
		});
	}

	/** The picture as an address that holds it; inside an img element the identifiers of two pictures cannot clash. */
	private static String data(String type, Picture picture) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		picture.writeTo(bytes);
		return "data:" + type + ";base64," + Base64.getEncoder().encodeToString(bytes.toByteArray());
	}

	@Override
	public void visit(WidePages pages) {
		writing(() -> {
			markup.open("section", "class", StyleSheet.name(pages.format()));
			format = pages.format();
			writeAll(pages.blocks());
			format = PageFormat.PORTRAIT;
			markup.close();
		});
	}

	private void writeAll(List<? extends Block> blocks) {
		for (int i = 0; i < blocks.size(); i++) {
			room = medium == Medium.SCREEN ? 0 : TableLead.height(blocks, i, format.textWidth());
			blocks.get(i).accept(this);
		}
	}

	private String room() {
		return room == 0 ? null : String.format(Locale.ROOT, "-fs-page-break-min-height:%.1fpt", room);
	}

	private void writeRuns(List<Run> runs) throws IOException {
		for (Run run : runs)
			writeRun(run);
	}

	private void writeRun(Run run) throws IOException {
		if (run.link() != null)
			markup.open("a", "href", run.link(), "title", medium == Medium.SCREEN ? null : run.link());
		String element = switch (run.emphasis()) {
			case PLAIN -> null;
			case BOLD -> "strong";
			case MUTED -> "small";
		};
		if (element != null)
			markup.open(element);
		String[] lines = run.text().split("\n", -1);
		for (int i = 0; i < lines.length; i++) {
			if (i > 0)
				markup.empty("br");
			markup.text(lines[i]);
		}
		if (element != null)
			markup.close();
		if (run.link() != null)
			markup.close();
	}

	/** A visitor cannot throw checked exceptions: {@link #write()} takes them out again. */
	private static void writing(Writing step) {
		try {
			step.run();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** A picture in one of its forms. */
	private interface Picture {
		void writeTo(OutputStream out) throws IOException;
	}

	private interface Writing {
		void run() throws IOException;
	}
}
