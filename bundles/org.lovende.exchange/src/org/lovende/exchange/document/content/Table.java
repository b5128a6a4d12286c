package org.lovende.exchange.document.content;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A table with one header row, which is repeated on every page. The first cell of each row is the header of that row.
 *
 * @param title what the table shows, for those who hear it read aloud; a heading above it says so to those who see it
 * @param columns at least one
 * @param rows each with as many cells as there are columns
 */
public record Table(String title, List<Column> columns, List<Row> rows) implements Block {
	/** A cell with so many characters may be divided between two pages. */
	private static final int LONG_TEXT = 400;

	/** What a column holds, which decides how it is aligned. */
	public enum Kind {
		TEXT, NUMBER
	}

	/**
	 * @param weight its share of the width, in relation to the other columns
	 */
	public record Column(String header, Kind kind, int weight) {
		public static Column text(String header, int weight) {
			return new Column(header, Kind.TEXT, weight);
		}

		public static Column number(String header, int weight) {
			return new Column(header, Kind.NUMBER, weight);
		}
	}

	/**
	 * @param total whether the row sums up rows above it
	 */
	public record Row(List<Cell> cells, boolean total) {
		public Row {
			cells = List.copyOf(cells);
		}

		/** Whether the row is short enough to be kept on one page. */
		public boolean isShort() {
			return cells.stream().allMatch(cell -> cell.length() < LONG_TEXT);
		}

		public static Row of(Cell... cells) {
			return new Row(List.of(cells), false);
		}

		public static Row total(Cell... cells) {
			return new Row(List.of(cells), true);
		}
	}

	/** The content of a cell; may be empty. */
	public record Cell(List<TextBlock> blocks) {
		public static final Cell EMPTY = new Cell(List.of());

		public Cell {
			blocks = List.copyOf(blocks);
		}

		/** The number of characters of its text. */
		public int length() {
			return blocks.stream().mapToInt(TextBlock::length).sum();
		}

		/** A cell of one text; null makes an empty cell. */
		public static Cell of(String text) {
			return text == null ? EMPTY : of(List.of(Run.plain(text)));
		}

		public static Cell of(List<Run> runs) {
			return new Cell(List.of(new Paragraph(TextStyle.BODY, runs)));
		}
	}

	public Table {
		columns = List.copyOf(columns);
		rows = List.copyOf(rows);
		for (Row row : rows)
			if (row.cells().size() != columns.size())
				throw new IllegalArgumentException("a row of " + row.cells().size() + " cells in a table of " + columns.size() + " columns");
	}

	/** The same table without the columns that hold nothing at all; the first column stays. */
	public Table withoutEmptyColumns() {
		List<Integer> kept = IntStream.range(0, columns.size())
			.filter(i -> i == 0 || rows.stream().anyMatch(row -> !row.cells().get(i).blocks().isEmpty())).boxed().toList();
		return new Table(title, kept.stream().map(columns::get).toList(),
			rows.stream().map(row -> new Row(kept.stream().map(row.cells()::get).toList(), row.total())).toList());
	}

	/** The sum of the columns' weights. */
	public int weight() {
		return columns.stream().mapToInt(Column::weight).sum();
	}

	@Override
	public void accept(BlockVisitor visitor) {
		visitor.visit(this);
	}
}
