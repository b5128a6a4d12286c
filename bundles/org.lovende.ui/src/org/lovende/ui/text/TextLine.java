package org.lovende.ui.text;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.Bullet;
import org.eclipse.swt.custom.ST;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.GlyphMetrics;
import org.lovende.core.text.Line;
import org.lovende.core.text.Span;
import org.lovende.diagram.style.Style;
import org.lovende.ui.Brightness;
import org.lovende.ui.StyleColour;

/** One line of a styled text: what it is an item of, and how its words look. Short-lived: a change of the text may move the line. */
final class TextLine {
	/** The room for the sign of an item, in widths of a figure. */
	private static final int FIGURES = 4;

	private final StyledText text;
	private final int index;

	TextLine(StyledText text, int index) {
		this.text = text;
		this.index = index;
	}

	static TextLine at(StyledText text, int offset) {
		return new TextLine(text, text.getLineAtOffset(offset));
	}

	int start() {
		return text.getOffsetAtLine(index);
	}

	String words() {
		return text.getLine(index);
	}

	Line.Kind kind() {
		Bullet bullet = text.getLineBullet(index);
		if (bullet == null)
			return Line.Kind.PLAIN;
		return bullet.type == ST.BULLET_DOT ? Line.Kind.BULLET : Line.Kind.NUMBER;
	}

	/** 0 for a line that has no number. */
	int number() {
		Bullet bullet = text.getLineBullet(index);
		return bullet == null || bullet.type == ST.BULLET_DOT ? 0 : Integer.parseInt(bullet.text.substring(0, bullet.text.length() - 1));
	}

	/** Makes it a line of a kind; does nothing if it is. */
	void become(Line.Kind kind, int number) {
		if (kind == kind() && (kind != Line.Kind.NUMBER || number == number()))
			return;
		text.setLineBullet(index, 1, null);
		int room = kind == Line.Kind.PLAIN ? 0 : room();
		if (kind != Line.Kind.PLAIN)
			text.setLineBullet(index, 1, sign(kind, number, room));
		text.setLineWrapIndent(index, 1, room);
	}

	private static Bullet sign(Line.Kind kind, int number, int room) {
		StyleRange style = new StyleRange();
		style.metrics = new GlyphMetrics(0, 0, room);
		Bullet bullet = new Bullet(kind == Line.Kind.BULLET ? ST.BULLET_DOT : ST.BULLET_TEXT, style);
		bullet.text = kind == Line.Kind.NUMBER ? number + "." : "";
		return bullet;
	}

	private int room() {
		GC gc = new GC(text);
		gc.setFont(text.getFont());
		int width = gc.textExtent("0".repeat(FIGURES)).x;
		gc.dispose();
		return width;
	}

	/** What the line is now. */
	Line read() {
		return new Line(kind(), number(), spans(text, start(), words().length()));
	}

	/** Gives the line its kind and its words the look that they have; the words are there already. */
	void show(Line line) {
		become(line.kind(), line.number());
		int offset = start();
		for (Span span : line.spans()) {
			style(text, offset, span.text().length(), span.bold(), span.link());
			offset += span.text().length();
		}
	}

	/** The spans of a part of one line. */
	static List<Span> spans(StyledText text, int start, int length) {
		List<Span> spans = new ArrayList<>();
		int done = start;
		for (StyleRange range : length == 0 ? new StyleRange[0] : text.getStyleRanges(start, length)) {
			if (range.start > done)
				spans.add(Span.plain(text.getTextRange(done, range.start - done)));
			spans.add(new Span(text.getTextRange(range.start, range.length), (range.fontStyle & SWT.BOLD) != 0, (String) range.data));
			done = range.start + range.length;
		}
		if (done < start + length)
			spans.add(Span.plain(text.getTextRange(done, start + length - done)));
		return spans;
	}

	/** Sets how a part of the text looks. */
	static void style(StyledText text, int start, int length, boolean bold, String link) {
		if (length == 0)
			return;
		StyleRange range = new StyleRange(start, length, null, null, bold ? SWT.BOLD : SWT.NORMAL);
		if (link != null) {
			Style.Category category = Style.shipped().category("core-element");
			range.underline = true;
			range.foreground = StyleColour.of(text.getDisplay(), Brightness.isDark(text) ? category.darkAccent() : category.accent());
			range.data = link;
		}
		text.setStyleRange(range);
	}
}
