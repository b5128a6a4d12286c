package org.lovende.ui.table;

import java.util.Optional;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;

/** The clipboard, over which cells come from a spreadsheet and go there as text. */
public final class CellClipboard {
	private CellClipboard() {
	}

	/** The text on it; empty if there is none. */
	public static Optional<String> text(Display display) {
		Clipboard clipboard = new Clipboard(display);
		try {
			return Optional.ofNullable((String) clipboard.getContents(TextTransfer.getInstance()));
		} finally {
			clipboard.dispose();
		}
	}

	/** Puts the selected rows of a table on it; leaves it as it is if none is selected. */
	public static void copy(RowsTable table) {
		if (table.selected().isEmpty())
			return;
		Clipboard clipboard = new Clipboard(table.table().getDisplay());
		try {
			clipboard.setContents(new Object[] { table.copied() }, new Transfer[] { TextTransfer.getInstance() });
		} finally {
			clipboard.dispose();
		}
	}
}
