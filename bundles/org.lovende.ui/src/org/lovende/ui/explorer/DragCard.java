package org.lovende.ui.explorer;

import java.util.List;

import org.eclipse.jface.viewers.ILabelProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;

/** What the pointer carries while rows are dragged: their icons and words, on a card as small as they are. */
final class DragCard {
	private static final int MARGIN = 6;
	private static final int MOST_LINES = 5;
	private static final String MORE = "…";

	private DragCard() {
	}

	/** Draws it; who asks disposes of it. */
	static Image of(List<?> rows, ILabelProvider labels, Control control) {
		List<?> shown = rows.subList(0, Math.min(MOST_LINES, rows.size()));
		int height = lineHeight(control);
		int width = 0;
		GC measure = new GC(control);
		for (Object row : shown)
			width = Math.max(width, height + measure.textExtent(words(row, shown, rows, labels)).x);
		measure.dispose();
		Image card = new Image(control.getDisplay(), width + 2 * MARGIN, shown.size() * height + MARGIN);
		GC gc = new GC(card);
		gc.setFont(control.getFont());
		gc.setBackground(control.getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND));
		gc.setForeground(control.getDisplay().getSystemColor(SWT.COLOR_LIST_FOREGROUND));
		Rectangle whole = card.getBounds();
		gc.fillRectangle(whole);
		gc.drawRectangle(0, 0, whole.width - 1, whole.height - 1);
		for (int i = 0; i < shown.size(); i++) {
			Image icon = labels.getImage(shown.get(i));
			if (icon != null)
				gc.drawImage(icon, MARGIN, MARGIN + i * height);
			gc.drawText(words(shown.get(i), shown, rows, labels), MARGIN + height, MARGIN / 2 + i * height, true);
		}
		gc.dispose();
		return card;
	}

	private static String words(Object row, List<?> shown, List<?> rows, ILabelProvider labels) {
		boolean isLast = shown.get(shown.size() - 1) == row && shown.size() < rows.size();
		return labels.getText(row) + (isLast ? MORE : "");
	}

	private static int lineHeight(Control control) {
		GC gc = new GC(control);
		Point letter = gc.textExtent(MORE);
		gc.dispose();
		return letter.y + MARGIN;
	}
}
