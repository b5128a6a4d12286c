package org.lovende.exchange.document.chapter;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.lovende.core.text.FormattedText;
import org.lovende.core.text.Line;
import org.lovende.core.text.Span;
import org.lovende.exchange.document.content.BulletList;
import org.lovende.exchange.document.content.NumberedList;
import org.lovende.exchange.document.content.Paragraph;
import org.lovende.exchange.document.content.Run;
import org.lovende.exchange.document.content.Run.Emphasis;
import org.lovende.exchange.document.content.Table.Cell;
import org.lovende.exchange.document.content.TextBlock;
import org.lovende.exchange.document.content.TextStyle;

/**
 * Text as users type it into a field: an empty line ends a paragraph, other line ends stay line breaks, lists are lists, bold words bold, and links and
 * addresses of web pages lead there.
 */
final class FreeText {
	/** Punctuation at the end belongs to the sentence, not to the address. */
	private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"]*[^\\s<>\"'.,;:!?)\\]}»”]");

	private final TextStyle style;
	private final List<TextBlock> blocks = new ArrayList<>();
	private final List<List<Run>> open = new ArrayList<>();
	private Line.Kind kind = Line.Kind.PLAIN;
	/** The number of the first item of a numbered list that is open. */
	private int start;

	private FreeText(TextStyle style) {
		this.style = style;
	}

	/** The paragraphs and lists of a text; none for null. */
	static List<TextBlock> blocks(String text) {
		return blocks(text, TextStyle.BODY);
	}

	static List<TextBlock> blocks(String text, TextStyle style) {
		FreeText free = new FreeText(style);
		FormattedText.read(text).lines().forEach(free::add);
		free.end();
		return free.blocks;
	}

	/** A cell that holds a text; empty for null. */
	static Cell cell(String text) {
		return new Cell(blocks(text));
	}

	/** A text that is part of a paragraph: each item of its lists is a line that begins with its sign. */
	static List<Run> inline(String text) {
		List<List<Run>> lines = new ArrayList<>();
		for (Line line : FormattedText.read(text).lines()) {
			List<Run> runs = new ArrayList<>();
			if (line.kind() != Line.Kind.PLAIN)
				runs.add(Run.plain(line.kind() == Line.Kind.BULLET ? "• " : line.sign()));
			runs.addAll(runs(line.spans()));
			lines.add(runs);
		}
		return broken(lines);
	}

	/** The lines of a text that holds one entry per line, with or without signs of a list; blank ones are left out. */
	static List<List<Run>> items(String text) {
		return FormattedText.read(text).lines().stream().filter(line -> !line.words().isBlank()).map(line -> runs(stripped(line.spans()))).toList();
	}

	/** A title or name that is part of a paragraph: everything in it is literal. */
	static List<Run> runs(String text) {
		return runs(List.of(Span.plain(text)));
	}

	private void add(Line line) {
		if (line.kind() != kind || kind == Line.Kind.NUMBER && line.number() != start + open.size())
			end();
		kind = line.kind();
		if (kind == Line.Kind.PLAIN && line.words().isBlank())
			end();
		else {
			if (open.isEmpty())
				start = line.number();
			open.add(runs(stripped(line.spans())));
		}
	}

	private void end() {
		if (!open.isEmpty())
			blocks.add(switch (kind) {
				case PLAIN -> new Paragraph(style, broken(open));
				case BULLET -> new BulletList(open);
				case NUMBER -> new NumberedList(start, open);
			});
		open.clear();
	}

	/** Several lines with line breaks between them. */
	private static List<Run> broken(List<List<Run>> lines) {
		List<Run> runs = new ArrayList<>();
		for (int i = 0; i < lines.size(); i++) {
			if (i > 0)
				add(runs, Run.plain("\n"));
			lines.get(i).forEach(run -> add(runs, run));
		}
		return runs;
	}

	/** Two runs that look alike are one. */
	private static void add(List<Run> runs, Run run) {
		Run last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
		if (last != null && last.link() == null && run.link() == null && last.emphasis() == run.emphasis())
			runs.set(runs.size() - 1, new Run(last.text() + run.text(), run.emphasis(), null));
		else
			runs.add(run);
	}

	private static List<Span> stripped(List<Span> spans) {
		List<Span> stripped = new ArrayList<>(spans);
		if (!stripped.isEmpty()) {
			Span first = stripped.get(0);
			stripped.set(0, new Span(first.text().stripLeading(), first.bold(), first.link()));
			Span last = stripped.get(stripped.size() - 1);
			stripped.set(stripped.size() - 1, new Span(last.text().stripTrailing(), last.bold(), last.link()));
		}
		return stripped;
	}

	private static List<Run> runs(List<Span> spans) {
		List<Run> runs = new ArrayList<>();
		for (Span span : spans) {
			Emphasis emphasis = span.bold() ? Emphasis.BOLD : Emphasis.PLAIN;
			if (span.link() != null)
				runs.add(new Run(span.text(), emphasis, span.link()));
			else
				addWithAddresses(runs, span.text(), emphasis);
		}
		return runs;
	}

	private static void addWithAddresses(List<Run> runs, String text, Emphasis emphasis) {
		Matcher address = ADDRESS.matcher(text);
		int done = 0;
		while (address.find()) {
			if (address.start() > done)
				runs.add(new Run(text.substring(done, address.start()), emphasis, null));
			runs.add(new Run(address.group(), emphasis, address.group()));
			done = address.end();
		}
		if (done < text.length())
			runs.add(new Run(text.substring(done), emphasis, null));
	}
}
