package org.lovende.app;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/** Says in the middle of the window what to do, as long as no diagram is open. */
final class EmptyEditorArea {
	private static final Color TEXT = new Color(86, 98, 115);

	private final CTabFolder folder;
	private final String text;

	private EmptyEditorArea(CTabFolder folder, String text) {
		this.folder = folder;
		this.text = text;
	}

	/** @param text may have several lines */
	static void explain(Composite window, String text) {
		for (Control control : window.getChildren())
			if (control instanceof CTabFolder folder) {
				// the platform removes folders without tabs, except that of the editors
				folder.addListener(SWT.Paint, new EmptyEditorArea(folder, text)::paint);
				folder.redraw();
			} else if (control instanceof Composite composite)
				explain(composite, text);
	}

	private void paint(Event event) {
		if (folder.getItemCount() > 0)
			return;
		Rectangle area = folder.getClientArea();
		event.gc.setForeground(TEXT);
		int y = area.y + area.height / 2;
		for (String line : text.split("\n")) {
			Point size = event.gc.textExtent(line);
			event.gc.drawText(line, area.x + (area.width - size.x) / 2, y, true);
			y += size.y + size.y / 3;
		}
	}
}
