package org.lovende.exchange.document.html;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Collectors;

import org.lovende.core.Messages;
import org.lovende.exchange.document.content.Accent;
import org.lovende.exchange.document.content.Document;
import org.lovende.exchange.document.content.Look;
import org.lovende.exchange.document.content.PageFormat;
import org.lovende.exchange.document.content.TextStyle;
import org.lovende.exchange.document.content.TextStyle.Ink;

/** The style sheet: rules generated from {@link TextStyle} and {@link Look}, then the files beside this class for what has no style. */
final class StyleSheet {
	private final Document document;
	private final Medium medium;

	StyleSheet(Document document, Medium medium) {
		this.document = document;
		this.medium = medium;
	}

	/** The class attribute for a constant. */
	static String name(Enum<?> constant) {
		return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	String text() throws IOException {
		StringBuilder css = new StringBuilder("\n");
		css.append("html { font-family: \"").append(Look.font()).append("\", sans-serif; line-height: ").append(TextStyle.LINE_HEIGHT).append(" }\n");
		for (TextStyle style : TextStyle.values())
			appendRule(css, style);
		// an entry of the second level is inside that of the first
		css.append(".contents ol ol { margin-top: ").append(TextStyle.CONTENTS_1.after()).append("pt }\n");
		for (Accent accent : Accent.values())
			css.append('.').append(name(accent)).append(" { color: ").append(Look.colour(accent)).append(" }\n");
		css.append(file("document.css"));
		if (medium == Medium.SCREEN)
			css.append(file("screen.css"));
		else {
			css.append(file("paper.css"));
			for (PageFormat format : PageFormat.values())
				appendPage(css, format);
		}
		return css.toString();
	}

	/** A figure holds its caption, so it need not be kept with what follows. */
	private static void appendRule(StringBuilder css, TextStyle style) {
		css.append(selector(style)).append(" { font-size: ").append(style.size()).append("pt; margin: ").append(style.before()).append("pt 0 ")
			.append(style.after()).append("pt; font-weight: ").append(style.bold() ? "bold" : "normal").append("; color: ").append(Look.colour(style.ink()))
			.append(style.withNext() && style != TextStyle.FIGURE ? "; page-break-after: avoid }\n" : " }\n");
	}

	/** Where HTML has an element of that meaning the rule is for it, else for a class of paragraphs. */
	private static String selector(TextStyle style) {
		return switch (style) {
			case BODY -> "body, p";
			case HEADING_1 -> "h2";
			case HEADING_2 -> "h3";
			case HEADING_3 -> "h4";
			case LIST_ITEM -> "li";
			case FIGURE -> "figure";
			case CAPTION -> "figcaption";
			case TABLE_HEAD -> "thead th";
			case TABLE_TEXT -> "td, tbody th, td p, tbody th p";
			case TABLE_LIST_ITEM -> "td li, th li";
			case CONTENTS_TITLE -> ".contents h2";
			case CONTENTS_1 -> ".contents li";
			case CONTENTS_2 -> ".contents li li";
			default -> "." + name(style);
		};
	}

	private void appendPage(StringBuilder css, PageFormat format) {
		String name = name(format);
		// the width must be told: the renderer takes that of the first page for all
		css.append(String.format(Locale.ROOT, ".%s { page: %s; width: %.1fpt }%n", name, name, format.textWidth()));
		css.append("@page ").append(format == PageFormat.PORTRAIT ? "" : name + " ");
		css.append(String.format(Locale.ROOT, "{ size: %.1fpt %.1fpt; margin: %.1fpt;%n", format.width(), format.height(), PageFormat.MARGIN));
		String running = String.format(Locale.ROOT, "font-family: \"%s\"; font-size: %.1fpt; color: %s", Look.font(), TextStyle.RUNNING.size(),
			Look.colour(TextStyle.RUNNING.ink()));
		Messages messages = Messages.of(StyleSheet.class, document.properties().language());
		String numbers = messages.get("page", "\" counter(page) \"", "\" counter(pages) \"");
		css.append("@top-left { ").append(running).append("; content: ").append(quoted(document.running())).append("; width: 100% }\n");
		css.append("@bottom-right { ").append(running).append("; content: \"").append(numbers).append("\"; width: 100% } }\n");
	}

	private static String quoted(String text) {
		return text.codePoints().mapToObj(c -> c < ' ' || c == '"' || c == '\\' ? String.format("\\%06x", c) : Character.toString(c))
			.collect(Collectors.joining("", "\"", "\""));
	}

	private static String file(String name) throws IOException {
		try (InputStream in = StyleSheet.class.getResourceAsStream(name)) {
			return coloured(new String(in.readAllBytes(), StandardCharsets.UTF_8));
		}
	}

	/** Puts the colours in the place of their names: the files hold none of their own. */
	private static String coloured(String css) {
		return css.replace("${text}", Look.colour(Ink.TEXT)).replace("${muted}", Look.colour(Ink.MUTED)).replace("${accent}", Look.colour(Ink.ACCENT))
			.replace("${hairline}", Look.hairline()).replace("${line}", Look.line()).replace("${ground}", Look.ground());
	}
}
