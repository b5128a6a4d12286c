package org.lovende.ui.table;

import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.lovende.ui.EnterKey;

/**
 * Edits a text of several lines in a cell; it covers the rows below. Enter takes the text, as in any other cell, and Shift+Enter begins a new
 * line.
 */
public final class LinesCellEditor extends TextCellEditor {
	private static final int LINES = 4;

	/** @param limit the greatest number of characters */
	public LinesCellEditor(Composite parent, int limit) {
		super(parent, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
		text.setTextLimit(limit);
	}

	@Override
	protected Control createControl(Composite parent) {
		Control control = super.createControl(parent);
		text.addListener(SWT.KeyDown, this::keyDown);
		// Tab leads to the next cell and is no part of the text
		text.addListener(SWT.Verify, event -> event.doit = !event.text.equals("\t"));
		return control;
	}

	private void keyDown(Event event) {
		if (!EnterKey.is(event.keyCode) || (event.stateMask & SWT.SHIFT) != 0)
			return;
		event.doit = false;
		fireApplyEditorValue();
		deactivate();
	}

	@Override
	public LayoutData getLayoutData() {
		LayoutData data = super.getLayoutData();
		data.minimumHeight = LINES * text.getLineHeight();
		data.verticalAlignment = SWT.TOP;
		return data;
	}
}
