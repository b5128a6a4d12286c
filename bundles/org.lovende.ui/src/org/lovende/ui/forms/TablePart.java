package org.lovende.ui.forms;

import java.util.List;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.lovende.model.element.Element;
import org.lovende.ui.Icons;
import org.lovende.ui.table.CellClipboard;
import org.lovende.ui.table.FocusHandlers;

/** A table of parts with its buttons: new, delete, up, down, copy and paste. */
final class TablePart implements FormPart {
	private static final int LEAST_WIDTH = 100;
	private static final int LEAST_ROWS = 3;
	private static final int MOST_ROWS = 9;

	private final FormContext context;
	private final ElementTable table;
	private final Composite area;

	TablePart(Composite parent, FormContext context, ElementList list, List<FormColumn> columns) {
		this.context = context;
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(area);
		table = new ElementTable(area, context, list, columns);
		// as wide as there is room: what does not fit scrolls in the table
		GridDataFactory.fillDefaults().grab(true, false).hint(LEAST_WIDTH, SWT.DEFAULT).applyTo(table.table());
		Composite bar = new Composite(area, SWT.NONE);
		RowLayout row = new RowLayout();
		row.marginLeft = 0;
		row.marginTop = 0;
		bar.setLayout(row);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		button(bar, "new", "new", table::enterNew);
		button(bar, "delete", "delete", table::deleteSelected);
		button(bar, "up", "up", () -> table.moveSelected(-1));
		button(bar, "down", "down", () -> table.moveSelected(1));
		button(bar, "paste", "paste", this::paste);
		createKeys();
		table.viewer().addSelectionChangedListener(event -> selected());
		table.whenUpdated(this::fitHeight);
		fitHeight();
	}

	private void button(Composite bar, String key, String icon, Runnable action) {
		Button button = new Button(bar, SWT.PUSH);
		button.setText(context.messages().get(key));
		button.setToolTipText(context.messages().get(key + ".tooltip"));
		button.setImage(Icons.image(icon));
		button.addListener(SWT.Selection, event -> action.run());
	}

	private void createKeys() {
		FocusHandlers handlers = new FocusHandlers(context.site(), table.table());
		handlers.add(IWorkbenchCommandConstants.EDIT_DELETE, action(table::deleteSelected));
		handlers.add(IWorkbenchCommandConstants.EDIT_COPY, action(() -> CellClipboard.copy(table)));
		handlers.add(IWorkbenchCommandConstants.EDIT_PASTE, action(this::paste));
		table.table().addListener(SWT.KeyDown, this::keyDown);
		table.table().addListener(SWT.FocusIn, event -> selected());
	}

	private void keyDown(Event event) {
		if (event.stateMask == SWT.ALT && (event.keyCode == SWT.ARROW_UP || event.keyCode == SWT.ARROW_DOWN)) {
			event.doit = false;
			table.moveSelected(event.keyCode == SWT.ARROW_UP ? -1 : 1);
		}
	}

	private static Action action(Runnable run) {
		return new Action() {
			@Override
			public void run() {
				run.run();
			}
		};
	}

	private void paste() {
		CellClipboard.text(area.getDisplay()).ifPresent(table::paste);
	}

	private void selected() {
		if (!table.selected().isEmpty())
			context.selection().set(table.selected());
	}

	/** As many rows as there are, within limits: a long list scrolls in itself. */
	private void fitHeight() {
		Table control = table.table();
		int rows = Math.max(LEAST_ROWS, Math.min(MOST_ROWS, control.getItemCount() + 1));
		int height = control.getHeaderHeight() + rows * control.getItemHeight();
		GridData data = (GridData) control.getLayoutData();
		if (data.heightHint != height) {
			data.heightHint = height;
			context.reflow();
		}
	}

	ElementTable table() {
		return table;
	}

	@Override
	public void refresh() {
		table.update();
	}

	@Override
	public void showFindings() {
		table.update();
	}

	@Override
	public boolean reveal(Element element) {
		if (!table.elements().contains(element))
			return false;
		table.select(List.of(element));
		context.scrollTo(area);
		return true;
	}
}
