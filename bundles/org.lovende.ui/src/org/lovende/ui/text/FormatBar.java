package org.lovende.ui.text;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.lovende.core.Messages;
import org.lovende.ui.Icons;
import org.lovende.ui.Workplace;

/**
 * Small pictures for the mouse, which are there while their field has the focus. Their room is always kept, so that nothing moves. By the keyboard
 * the same is done with the keys that the tooltips name, and in the context menu: the bar itself never has the focus.
 */
public final class FormatBar extends Canvas {
	private static final int ICON = 16;
	private static final int GAP = 3;
	private static final int CELL = ICON + 2 * GAP;
	private static final int ROUND = 4;

	private final FormattedTextField field;
	private final Messages messages = Workplace.messages(FormatBar.class);
	private int pointed = -1;

	/** @param field whose text it changes */
	public FormatBar(Composite parent, FormattedTextField field) {
		super(parent, SWT.NO_FOCUS | SWT.DOUBLE_BUFFERED);
		this.field = field;
		addListener(SWT.Paint, event -> paint(event.gc));
		addListener(SWT.MouseMove, event -> point(event.x / CELL));
		addListener(SWT.MouseExit, event -> point(-1));
		addListener(SWT.MouseDown, this::press);
		field.addListener(SWT.FocusIn, event -> show());
		// after the focus has come to rest
		field.addListener(SWT.FocusOut, event -> event.display.asyncExec(this::show));
		field.addCaretListener(event -> show());
	}

	@Override
	public Point computeSize(int wHint, int hHint, boolean changed) {
		return new Point(FormatAction.values().length * CELL, CELL);
	}

	/** Whether it can be seen and pressed. */
	boolean isOffered() {
		return field.isFocusControl() && field.getEditable();
	}

	private void paint(GC gc) {
		if (!isOffered())
			return;
		gc.setAntialias(SWT.ON);
		for (FormatAction action : FormatAction.values()) {
			Rectangle cell = new Rectangle(action.ordinal() * CELL, 0, CELL - 1, CELL - 1);
			gc.setForeground(getForeground());
			if (action.isOn(field))
				gc.drawRoundRectangle(cell.x, cell.y, cell.width, cell.height, ROUND, ROUND);
			if (action.ordinal() == pointed) {
				gc.setAlpha(40);
				gc.setBackground(getForeground());
				gc.fillRoundRectangle(cell.x, cell.y, cell.width, cell.height, ROUND, ROUND);
				gc.setAlpha(255);
			}
			gc.drawImage(Icons.image(action.icon()), cell.x + GAP, cell.y + GAP);
		}
	}

	private void point(int cell) {
		int action = isOffered() && cell < FormatAction.values().length ? cell : -1;
		if (action == pointed)
			return;
		pointed = action;
		setToolTipText(action < 0 ? null : messages.get(FormatAction.values()[action].key() + ".key"));
		redraw();
	}

	private void press(Event event) {
		if (event.button != 1 || !isOffered() || event.x / CELL >= FormatAction.values().length)
			return;
		FormatAction.values()[event.x / CELL].run(field);
		field.setFocus();
		redraw();
	}

	/** The focus still moves through fields while their form is taken away. */
	private void show() {
		if (!isDisposed())
			redraw();
	}
}
