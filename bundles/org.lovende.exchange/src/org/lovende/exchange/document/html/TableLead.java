package org.lovende.exchange.document.html;

import java.util.List;
import java.util.stream.Collectors;

import org.lovende.diagram.text.Font;
import org.lovende.diagram.text.Typeface;
import org.lovende.exchange.document.content.Block;
import org.lovende.exchange.document.content.BulletList;
import org.lovende.exchange.document.content.Heading;
import org.lovende.exchange.document.content.NumberedList;
import org.lovende.exchange.document.content.Paragraph;
import org.lovende.exchange.document.content.Run;
import org.lovende.exchange.document.content.Table;
import org.lovende.exchange.document.content.Table.Cell;
import org.lovende.exchange.document.content.Table.Row;
import org.lovende.exchange.document.content.TextBlock;
import org.lovende.exchange.document.content.TextStyle;

/**
 * How much room headings above a table need so that they, the head of the table and its first row come to the same page. Word
 * processors see to that by themselves; the renderer of the PDF only keeps a heading together with the head of the table.
 */
final class TableLead {
	private static final Font FONT = new Font(Typeface.REGULAR, TextStyle.TABLE_TEXT.size());
	/** The space beside and above the text of a cell, both sides together. */
	private static final double CELL_SIDES = 10.8;
	private static final double CELL_ENDS = 8.5;

	private TableLead() {
	}

	/**
	 * The height in points from the top of a block down to the end of the first row of the table that it leads to.
	 *
	 * @param blocks blocks that follow one another
	 * @param index the block
	 * @param width the width of the page between its margins
	 * @return 0 if the block leads to no table
	 */
	static double height(List<? extends Block> blocks, int index, double width) {
		TextStyle style = style(blocks.get(index));
		if (style == null || index + 1 == blocks.size())
			return 0;
		Block next = blocks.get(index + 1);
		double below = next instanceof Table table ? tableStart(table, width) : height(blocks, index + 1, width);
		return below == 0 ? 0 : style.before() + style.size() * TextStyle.LINE_HEIGHT + style.after() + below;
	}

	private static TextStyle style(Block block) {
		if (block instanceof Heading heading)
			return TextStyle.heading(heading.level());
		return block instanceof Paragraph paragraph && paragraph.style().withNext() ? paragraph.style() : null;
	}

	private static double tableStart(Table table, double width) {
		double head = TextStyle.TABLE_HEAD.size() * TextStyle.LINE_HEIGHT + CELL_ENDS;
		if (table.rows().isEmpty() || !table.rows().get(0).isShort())
			return head + TextStyle.TABLE_TEXT.size() * TextStyle.LINE_HEIGHT;
		Row row = table.rows().get(0);
		int lines = 1;
		for (int i = 0; i < row.cells().size(); i++)
			lines = Math.max(lines, lines(row.cells().get(i), width * table.columns().get(i).weight() / table.weight() - CELL_SIDES));
		return head + lines * TextStyle.TABLE_TEXT.size() * TextStyle.LINE_HEIGHT + CELL_ENDS;
	}

	private static int lines(Cell cell, double width) {
		int lines = 0;
		for (TextBlock block : cell.blocks()) {
			for (List<Run> runs : paragraphs(block))
				for (String line : runs.stream().map(Run::text).collect(Collectors.joining()).split("\n"))
					lines += lines(line, width);
		}
		return lines;
	}

	private static List<List<Run>> paragraphs(TextBlock block) {
		if (block instanceof BulletList list)
			return list.items();
		return block instanceof NumberedList list ? list.items() : List.of(((Paragraph) block).runs());
	}

	/** Each line takes as many words as it holds. */
	private static int lines(String text, double width) {
		int lines = 1;
		double x = 0;
		for (String word : text.split(" ")) {
			double advance = FONT.width(word + " ");
			if (x > 0 && x + FONT.width(word) > width) {
				lines++;
				x = 0;
			}
			x += advance;
		}
		return lines;
	}
}
