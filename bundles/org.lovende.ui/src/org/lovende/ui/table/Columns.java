package org.lovende.ui.table;

import java.util.function.Function;

import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewer;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;

/**
 * The columns of a list that is only read. Rows are tall enough to be hit, and a cell that is too narrow shows its whole text as a hover.
 *
 * @param <R> what a row shows
 */
public final class Columns<R> {
	private static final int ROW_HEIGHT = 26;

	private final ColumnViewer viewer;
	private final Class<R> type;
	/** Of a table; null for a tree, which is wider when it is unfolded. */
	private final ColumnWidths widths;
	private Function<R, String> hover = row -> null;

	private Columns(ColumnViewer viewer, Class<R> type) {
		this.viewer = viewer;
		widths = viewer instanceof TableViewer table ? new ColumnWidths(table.getTable()) : null;
		this.type = type;
		viewer.getControl().addListener(SWT.MeasureItem, event -> event.height = Math.max(event.height, ROW_HEIGHT));
		ColumnViewerToolTipSupport.enableFor(viewer);
	}

	/** The columns of a table, which shows their headings from now on. */
	public static <R> Columns<R> of(TableViewer viewer, Class<R> type) {
		viewer.getTable().setHeaderVisible(true);
		return new Columns<>(viewer, type);
	}

	/** The columns of a tree, which shows their headings from now on. */
	public static <R> Columns<R> of(TreeViewer viewer, Class<R> type) {
		viewer.getTree().setHeaderVisible(true);
		return new Columns<>(viewer, type);
	}

	/** Adds a column of texts. In a table the columns share the width there is, as far as each stays legible; the width is what this one would like. */
	public Columns<R> add(String heading, int width, Function<R, String> text) {
		return add(heading, width, text, row -> null);
	}

	/** Adds a column of texts with an image before them; no image where that is null. */
	public Columns<R> add(String heading, int width, Function<R, String> text, Function<R, Image> image) {
		return add(heading, width, new ColumnLabelProvider() {
			@Override
			public String getText(Object row) {
				return text.apply(type.cast(row));
			}

			@Override
			public Image getImage(Object row) {
				return image.apply(type.cast(row));
			}

			@Override
			public String getToolTipText(Object row) {
				String said = hover.apply(type.cast(row));
				String whole = said == null ? getText(row) : said;
				return whole.isEmpty() ? null : whole;
			}
		});
	}

	/** Adds a column whose labels have more to them than text and image. */
	public Columns<R> add(String heading, int width, ColumnLabelProvider labels) {
		if (viewer instanceof TreeViewer tree) {
			TreeViewerColumn column = new TreeViewerColumn(tree, SWT.NONE);
			column.getColumn().setText(heading);
			column.getColumn().setWidth(width);
			column.setLabelProvider(labels);
		} else {
			TableViewerColumn column = new TableViewerColumn((TableViewer) viewer, SWT.NONE);
			column.getColumn().setText(heading);
			widths.add(column.getColumn(), width, "");
			column.setLabelProvider(labels);
		}
		return this;
	}

	/** What the hover of a row says instead of the text of the cell; where it is null, the cell's text stays. */
	public Columns<R> hover(Function<R, String> text) {
		hover = text;
		return this;
	}
}
