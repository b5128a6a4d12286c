package org.lovende.ui.text;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.swing.text.MutableAttributeSet;
import javax.swing.text.html.HTML;
import javax.swing.text.html.HTML.Tag;
import javax.swing.text.html.HTMLEditorKit.ParserCallback;
import javax.swing.text.html.parser.ParserDelegator;

import org.lovende.core.text.FormattedText;
import org.lovende.core.text.Line;
import org.lovende.core.text.LinkAddress;
import org.lovende.core.text.Span;

/** Texts as HTML, the form in which programs give formatted texts to one another. Of what they give, bold words, lists and links are kept. */
public final class HtmlText extends ParserCallback {
	private static final Pattern BOLD_STYLE = Pattern.compile("font-weight:\\s*(bold|[6-9]00)", Pattern.CASE_INSENSITIVE);
	private static final Pattern PLAIN_STYLE = Pattern.compile("font-weight:\\s*(normal|[1-5]00)", Pattern.CASE_INSENSITIVE);
	/** What stands between the marks of a part of a page that was copied. */
	private static final Pattern FRAGMENT = Pattern.compile("<!--\\s*StartFragment\\s*-->(.*)<!--\\s*EndFragment\\s*-->", Pattern.DOTALL);
	/** Word writes items as paragraphs that begin with their sign and several spaces. */
	private static final Pattern WORD_SIGN = Pattern.compile("^\\s*(?:([·•o§\\-–])|(\\d{1,3})[.)])[\\s\\u00a0]{2,}");

	private final List<Line> lines = new ArrayList<>();
	private final List<Span> spans = new ArrayList<>();
	private final Deque<Boolean> bold = new ArrayDeque<>(List.of(false));
	private final Deque<String> links = new ArrayDeque<>();
	/** For each list that is open the number of its last item; -1 for bullets. */
	private final Deque<Integer> lists = new ArrayDeque<>();
	private boolean isItem;
	private boolean isWordItem;
	private boolean isHidden;

	private HtmlText() {
	}

	/** Reads HTML of any quality. */
	static FormattedText read(String html) {
		Matcher fragment = FRAGMENT.matcher(html);
		HtmlText reader = new HtmlText();
		try {
			// the parser drops line breaks beside tags, where the next word begins
			String content = (fragment.find() ? fragment.group(1) : html).replaceAll("[\\r\\n]+", " ");
			new ParserDelegator().parse(new StringReader(content), reader, true);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		reader.endLine();
		return new FormattedText(reader.lines);
	}

	/** Writes a text as a page. */
	static String write(FormattedText text) {
		StringBuilder html = new StringBuilder("<html><body>");
		Line.Kind open = Line.Kind.PLAIN;
		for (Line line : text.lines()) {
			if (line.kind() != open) {
				html.append(endOf(open)).append(startOf(line));
				open = line.kind();
			}
			html.append(open == Line.Kind.PLAIN ? "<p>" : "<li>");
			line.spans().forEach(span -> append(html, span));
			html.append(open == Line.Kind.PLAIN ? "</p>" : "</li>");
		}
		return html.append(endOf(open)).append("</body></html>").toString();
	}

	private static String startOf(Line line) {
		return switch (line.kind()) {
			case PLAIN -> "";
			case BULLET -> "<ul>";
			case NUMBER -> "<ol start=\"" + line.number() + "\">";
		};
	}

	private static String endOf(Line.Kind kind) {
		return switch (kind) {
			case PLAIN -> "";
			case BULLET -> "</ul>";
			case NUMBER -> "</ol>";
		};
	}

	private static void append(StringBuilder html, Span span) {
		html.append(span.link() == null ? "" : "<a href=\"" + escaped(span.link()) + "\">").append(span.bold() ? "<b>" : "").append(escaped(span.text()))
				.append(span.bold() ? "</b>" : "").append(span.link() == null ? "" : "</a>");
	}

	/** Plain text as it stands between tags and in attributes. */
	public static String escaped(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
	}

	@Override
	public void handleStartTag(Tag tag, MutableAttributeSet attributes, int position) {
		if (tag == Tag.UL || tag == Tag.OL) {
			endLine();
			lists.push(tag == Tag.UL ? -1 : first(attributes) - 1);
		} else if (tag == Tag.LI) {
			endLine();
			isItem = true;
			if (!lists.isEmpty() && lists.peek() >= 0)
				lists.push(lists.pop() + 1);
		} else if (tag == Tag.HEAD || tag == Tag.STYLE || tag == Tag.TITLE)
			isHidden = true;
		else if (tag.isBlock() && !isItem) {
			endLine();
			isWordItem = String.valueOf(attributes.getAttribute(HTML.Attribute.CLASS)).startsWith("MsoListParagraph");
		}
		if (tag == Tag.A)
			links.push(LinkAddress.of(String.valueOf(attributes.getAttribute(HTML.Attribute.HREF))).orElse(""));
		bold.push(isBold(tag, attributes));
	}

	@Override
	public void handleEndTag(Tag tag, int position) {
		if (bold.size() > 1)
			bold.pop();
		if (tag == Tag.A && !links.isEmpty())
			links.pop();
		if (tag == Tag.HEAD || tag == Tag.STYLE || tag == Tag.TITLE)
			isHidden = false;
		if (tag == Tag.LI || tag == Tag.UL || tag == Tag.OL || tag.isBlock() && !isItem)
			endLine();
		if ((tag == Tag.UL || tag == Tag.OL) && !lists.isEmpty())
			lists.pop();
	}

	@Override
	public void handleSimpleTag(Tag tag, MutableAttributeSet attributes, int position) {
		if (tag == Tag.BR) {
			if (spans.isEmpty())
				lines.add(Line.plain(List.of()));
			else
				endLine();
		}
	}

	@Override
	public void handleText(char[] data, int position) {
		String text = new String(data).replace('\u00a0', ' ').replaceAll("[\\r\\n\\t]+", " ");
		if (!isHidden && !(text.isBlank() && spans.isEmpty()))
			spans.add(new Span(text, bold.peek(), links.isEmpty() || links.peek().isEmpty() ? null : links.peek()));
	}

	private boolean isBold(Tag tag, MutableAttributeSet attributes) {
		String style = String.valueOf(attributes.getAttribute(HTML.Attribute.STYLE));
		if (PLAIN_STYLE.matcher(style).find())
			return false;
		return tag == Tag.B || tag == Tag.STRONG || tag.toString().toLowerCase(Locale.ROOT).matches("h[1-6]") || BOLD_STYLE.matcher(style).find() || bold.peek();
	}

	private static int first(MutableAttributeSet attributes) {
		String start = String.valueOf(attributes.getAttribute(HTML.Attribute.START));
		return start.matches("[1-9]\\d{0,2}") ? Integer.parseInt(start) : 1;
	}

	private void endLine() {
		if (!spans.isEmpty())
			lines.add(line());
		spans.clear();
		isItem = false;
		isWordItem = false;
	}

	private Line line() {
		Line line = Line.plain(spans);
		Matcher sign = WORD_SIGN.matcher(line.words());
		if (isItem && !lists.isEmpty())
			return lists.peek() < 0 ? Line.bullet(spans) : Line.numbered(Math.max(1, lists.peek()), spans);
		if (!isWordItem || !sign.find())
			return line;
		List<Span> rest = new ArrayList<>();
		int cut = sign.end();
		for (Span span : line.spans()) {
			rest.add(new Span(span.text().substring(Math.min(cut, span.text().length())), span.bold(), span.link()));
			cut = Math.max(0, cut - span.text().length());
		}
		return sign.group(1) != null ? Line.bullet(rest) : Line.numbered(Integer.parseInt(sign.group(2)), rest);
	}
}
