package org.lovende.exchange.document.chapter;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.lovende.core.Texts;
import org.lovende.exchange.document.content.BulletList;
import org.lovende.exchange.document.content.Paragraph;
import org.lovende.exchange.document.content.Run;
import org.lovende.exchange.document.content.Table.Cell;
import org.lovende.exchange.document.content.TextBlock;
import org.lovende.exchange.document.content.TextStyle;

/**
 * Text as users type it into a field: an empty line ends a paragraph, lines that begin with "- " or "• " are a list, other line ends stay
 * line breaks, addresses of web pages become links.
 */
final class FreeText {
	private static final Pattern ITEM = Pattern.compile("\\s*[-•]\\s+(.*)");
	/** Punctuation at the end belongs to the sentence, not to the address. */
	private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"]*[^\\s<>\"'.,;:!?)\\]}»”]");

	private FreeText() {
	}

	/** The paragraphs and lists of a text; none for null. */
	static List<TextBlock> blocks(String text) {
		return blocks(text, TextStyle.BODY);
	}

	static List<TextBlock> blocks(String text, TextStyle style) {
		if (Texts.isBlank(text))
			return List.of();
		List<TextBlock> blocks = new ArrayList<>();
		List<String> paragraph = new ArrayList<>();
		List<List<Run>> list = new ArrayList<>();
		for (String line : (Iterable<String>) text.lines()::iterator) {
			Matcher item = ITEM.matcher(line);
			if (item.matches()) {
				endParagraph(paragraph, style, blocks);
				list.add(runs(item.group(1)));
			} else {
				endList(list, blocks);
				if (line.isBlank())
					endParagraph(paragraph, style, blocks);
				else
					paragraph.add(line.strip());
			}
		}
		endList(list, blocks);
		endParagraph(paragraph, style, blocks);
		return blocks;
	}

	/** A cell that holds a text; empty for null. */
	static Cell cell(String text) {
		return new Cell(blocks(text));
	}

	/** A text that is part of a paragraph. */
	static List<Run> runs(String text) {
		List<Run> runs = new ArrayList<>();
		Matcher address = ADDRESS.matcher(text);
		int done = 0;
		while (address.find()) {
			if (address.start() > done)
				runs.add(Run.plain(text.substring(done, address.start())));
			runs.add(Run.link(address.group()));
			done = address.end();
		}
		if (done < text.length())
			runs.add(Run.plain(text.substring(done)));
		return runs;
	}

	private static void endParagraph(List<String> lines, TextStyle style, List<TextBlock> blocks) {
		if (!lines.isEmpty())
			blocks.add(new Paragraph(style, runs(String.join("\n", lines))));
		lines.clear();
	}

	private static void endList(List<List<Run>> items, List<TextBlock> blocks) {
		if (!items.isEmpty())
			blocks.add(new BulletList(items));
		items.clear();
	}
}
