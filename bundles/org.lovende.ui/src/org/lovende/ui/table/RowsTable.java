package org.lovende.ui.table;

import java.text.Collator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerEditor;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationListener;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationStrategy;
import org.eclipse.jface.viewers.ColumnViewerEditorDeactivationEvent;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.FocusCellOwnerDrawHighlighter;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.TableViewerEditor;
import org.eclipse.jface.viewers.TableViewerFocusCellManager;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerComparator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.lovende.model.element.Element;
import org.lovende.ui.AccessibleName;
import org.lovende.ui.EnterKey;
import org.lovende.ui.StyleColour;
import org.lovende.ui.Workplace;

/**
 * A table of elements whose cells are edited in their place. Arrow keys move from cell to cell, F2 or Enter edits, Tab takes what was typed and
 * edits the next cell, Escape drops it. The last row is for something new.
 */
public abstract class RowsTable {
	private static final int ROW_HEIGHT = 26;

	private final TableViewer viewer;
	private final List<CellColumn> columns = new ArrayList<>();
	private final List<Object> rows = new ArrayList<>();
	/** What was seen of each row when the rows were drawn last. */
	private Map<Object, List<Object>> looks = Map.of();
	private final Collator collator = Collator.getInstance(Workplace.current().locale());
	private Predicate<Object> filter = row -> true;
	private final ColumnWidths widths;
	private boolean isStale;
	private Runnable updated = () -> { };

	/** @param name what screen readers call the table */
	protected RowsTable(Composite parent, String name) {
		viewer = new TableViewer(parent, SWT.MULTI | SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
		Table table = viewer.getTable();
		table.setHeaderVisible(true);
		table.setLinesVisible(true);
		table.addListener(SWT.MeasureItem, event -> event.height = Math.max(event.height, ROW_HEIGHT));
		table.addListener(SWT.PaintItem, this::paintImageAgain);
		AccessibleName.set(table, () -> name);
		widths = new ColumnWidths(table);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		ColumnViewerToolTipSupport.enableFor(viewer);
		createEditing();
	}

	/** The highlighter of the focused cell wipes the images of the selected row away on GTK. */
	private void paintImageAgain(Event event) {
		TableItem item = (TableItem) event.item;
		Image image = item.getImage(event.index);
		if (image == null || !table().isSelected(table().indexOf(item)))
			return;
		Rectangle place = item.getImageBounds(event.index);
		event.gc.drawImage(image, place.x, place.y + (place.height - image.getBounds().height) / 2);
	}

	/** To be called by the subclass when it has added its columns. */
	protected final void start() {
		viewer.setInput(rows);
		update();
	}

	private void createEditing() {
		// the other cells of the row stay selected: what GTK paints there reaches beyond what could be taken away again
		TableViewerFocusCellManager focus = new TableViewerFocusCellManager(viewer, new FocusCellOwnerDrawHighlighter(viewer, false));
		ColumnViewerEditorActivationStrategy strategy = new ColumnViewerEditorActivationStrategy(viewer) {
			@Override
			protected boolean isEditorActivationEvent(ColumnViewerEditorActivationEvent event) {
				return activates(event) && !opensDialog(event);
			}
		};
		int keys = ColumnViewerEditor.TABBING_HORIZONTAL | ColumnViewerEditor.TABBING_MOVE_TO_ROW_NEIGHBOR | ColumnViewerEditor.TABBING_VERTICAL
				| ColumnViewerEditor.KEYBOARD_ACTIVATION;
		TableViewerEditor.create(viewer, focus, strategy, keys);
		viewer.getColumnViewerEditor().addEditorActivationListener(new ColumnViewerEditorActivationListener() {
			@Override
			public void beforeEditorActivated(ColumnViewerEditorActivationEvent event) {
				// nothing to prepare
			}

			@Override
			public void afterEditorActivated(ColumnViewerEditorActivationEvent event) {
				// the editor shows itself
			}

			@Override
			public void beforeEditorDeactivated(ColumnViewerEditorDeactivationEvent event) {
				// the editor hands over its value itself
			}

			@Override
			public void afterEditorDeactivated(ColumnViewerEditorDeactivationEvent event) {
				if (isStale)
					table().getDisplay().asyncExec(RowsTable.this::update);
			}
		});
	}

	private static boolean activates(ColumnViewerEditorActivationEvent event) {
		return switch (event.eventType) {
		case ColumnViewerEditorActivationEvent.KEY_PRESSED -> event.keyCode == SWT.F2 || EnterKey.is(event.keyCode);
		case ColumnViewerEditorActivationEvent.TRAVERSAL, ColumnViewerEditorActivationEvent.MOUSE_DOUBLE_CLICK_SELECTION,
				ColumnViewerEditorActivationEvent.PROGRAMMATIC -> true;
		default -> false;
		};
	}

	private boolean opensDialog(ColumnViewerEditorActivationEvent event) {
		ViewerCell cell = (ViewerCell) event.getSource();
		CellColumn column = columns.get(cell.getColumnIndex());
		boolean isAskedFor = event.eventType != ColumnViewerEditorActivationEvent.TRAVERSAL;
		if (!column.isChosen() || !isAskedFor || isLocked())
			return false;
		Object row = cell.getElement();
		// after the key or the click that opens it has been dealt with
		table().getDisplay().asyncExec(() -> column.choose(row));
		return true;
	}

	/** Adds a column at the right. */
	protected final void add(CellColumn column) {
		columns.add(column);
		TableViewerColumn shown = new TableViewerColumn(viewer, SWT.NONE);
		shown.getColumn().setText(column.heading());
		widths.add(shown.getColumn(), column.width(), column.text(NewRow.INSTANCE));
		shown.getColumn().addListener(SWT.Selection, event -> sort(column));
		shown.setLabelProvider(new ColumnLabelProvider() {
			@Override
			public String getText(Object row) {
				return column.text(row).replace('\n', ' ');
			}

			@Override
			public Image getImage(Object row) {
				return column.image(row);
			}

			@Override
			public String getToolTipText(Object row) {
				return column.text(row).isEmpty() ? null : column.text(row);
			}

			@Override
			public Color getForeground(Object row) {
				return foreground(row);
			}
		});
		shown.setEditingSupport(new EditingSupport(viewer) {
			@Override
			protected boolean canEdit(Object row) {
				return !isLocked() && column.editor(row) != null;
			}

			@Override
			protected CellEditor getCellEditor(Object row) {
				return column.editor(row);
			}

			@Override
			protected Object getValue(Object row) {
				return column.value(row);
			}

			@Override
			protected void setValue(Object row, Object value) {
				column.set(row, value);
			}
		});
	}

	/** Sorts by a column; a second time the other way round, a third time no more. */
	public final void sort(CellColumn column) {
		Table table = table();
		TableColumn clicked = table.getColumn(columns.indexOf(column));
		boolean isSorted = table.getSortColumn() == clicked;
		int direction = !isSorted ? SWT.UP : table.getSortDirection() == SWT.UP ? SWT.DOWN : SWT.NONE;
		table.setSortColumn(direction == SWT.NONE ? null : clicked);
		table.setSortDirection(direction);
		viewer.setComparator(direction == SWT.NONE ? null : new ViewerComparator() {
			@Override
			public int compare(Viewer shown, Object first, Object second) {
				if (first instanceof NewRow || second instanceof NewRow)
					return Boolean.compare(first instanceof NewRow, second instanceof NewRow);
				int order = compareValues(column.order(first), column.order(second));
				return direction == SWT.UP ? order : -order;
			}
		});
	}

	private int compareValues(Comparable<?> first, Comparable<?> second) {
		return first instanceof Integer number ? number.compareTo((Integer) second) : collator.compare(first, second);
	}

	/** Shows only rows with words in any cell, and of those only what else is asked for; nothing new can be entered then. */
	public final void filter(String words, Predicate<Element> wanted) {
		String sought = words.strip().toLowerCase(Workplace.current().locale());
		filter = row -> row instanceof Element element && wanted.test(element) && columns.stream()
				.anyMatch(column -> column.text(row).toLowerCase(Workplace.current().locale()).contains(sought));
		update();
	}

	/** Shows all rows again. */
	public final void unfilter() {
		filter = row -> true;
		update();
	}

	/** Shows the model as it is now. While a cell is being edited that waits until it is done. */
	public final void update() {
		if (table().isDisposed())
			return;
		isStale = viewer.isCellEditorActive();
		if (isStale)
			return;
		List<Object> before = List.copyOf(rows);
		Map<Object, List<Object>> formerLooks = looks;
		rows.clear();
		elements().stream().filter(filter).forEach(rows::add);
		if (!isLocked() && filter.test(NewRow.INSTANCE))
			rows.add(NewRow.INSTANCE);
		looks = new HashMap<>();
		rows.forEach(row -> looks.put(row, look(row)));
		List<Object> changed = rows.stream().filter(row -> !looks.get(row).equals(formerLooks.get(row))).toList();
		if (!rows.equals(before) || viewer.getComparator() != null && !changed.isEmpty())
			refresh();
		else
			viewer.update(changed.toArray(), null);
		updated.run();
	}

	private void refresh() {
		int before = table().getSelectionIndex();
		viewer.refresh();
		keepKeysWithSelection(before);
	}

	/** All that is seen of a row. Only rows that look otherwise are touched: GTK measures each one that was, which holds up the next key. */
	private List<Object> look(Object row) {
		List<Object> look = new ArrayList<>();
		for (CellColumn column : columns) {
			look.add(column.text(row));
			look.add(column.image(row));
		}
		look.add(foreground(row));
		return look;
	}

	private Color foreground(Object row) {
		return row instanceof NewRow ? StyleColour.muted(table()) : null;
	}

	/** The viewer moves the selection along with its row, but GTK leaves the keys in the place where that was. */
	private void keepKeysWithSelection(int before) {
		int now = table().getSelectionIndex();
		if (now != before && table().getSelectionCount() == 1)
			table().setSelection(now);
	}

	/** Runs something whenever the rows are drawn anew, which may be later than {@link #update} was called. */
	public final void whenUpdated(Runnable drawn) {
		updated = drawn;
	}

	/** Selects those of the elements that are shown. */
	public final void select(List<? extends Element> elements) {
		List<? extends Element> shown = elements.stream().filter(rows::contains).toList();
		if (!shown.equals(selected()))
			viewer.setSelection(new StructuredSelection(shown), true);
	}

	/** Edits a cell of a row that is shown. */
	public final void edit(Object row, int column) {
		table().setFocus();
		viewer.setSelection(new StructuredSelection(row), true);
		viewer.editElement(row, column);
	}

	/** The selected elements, without the row for something new. */
	public final List<Element> selected() {
		return viewer.getStructuredSelection().stream().filter(Element.class::isInstance).map(Element.class::cast).toList();
	}

	/** The selected rows as a spreadsheet takes them. */
	final String copied() {
		List<CellColumn> written = columns.stream().filter(column -> !(column instanceof FindingsColumn)).toList();
		return SpreadsheetText.write(selected().stream().map(element -> written.stream().map(column -> column.text(element)).toList()).toList());
	}

	/** How many elements are shown. */
	public final int count() {
		return (int) rows.stream().filter(Element.class::isInstance).count();
	}

	/** From left to right. */
	public final List<CellColumn> columns() {
		return columns;
	}

	public final TableViewer viewer() {
		return viewer;
	}

	public final Table table() {
		return viewer.getTable();
	}

	/** What the rows show, in order. */
	protected abstract List<? extends Element> elements();

	/** Whether nothing can be edited now. */
	protected abstract boolean isLocked();
}
