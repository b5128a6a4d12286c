package org.lovende.ui.connection;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.ui.IWorkbenchWindow;
import org.lovende.ui.Workplace;

/** What the line at the bottom of the window says: which repository this is and how the connection is, who is here, and whether live mode is on. */
public final class StatusLine {
	private final List<StatusItem> items;
	private final IWorkbenchWindow window;
	private boolean refreshing;
	private List<String> shown = List.of();

	private StatusLine(IWorkbenchWindow window) {
		this.window = window;
		items = List.of(new LiveItem(), new PeopleItem(window), new LineItem(window));
	}

	/** Fills the line of a window, and keeps it up to date for the window's life. */
	public static void fill(IStatusLineManager manager, IWorkbenchWindow window) {
		StatusLine line = new StatusLine(window);
		line.items.forEach(manager::add);
		Workplace.current().people().addListener(line::changed);
		Workplace.current().documents().addListener(line::changed);
		Workplace.current().addListener(line::changed);
	}

	/** Much may happen in one turn of the event loop. */
	private void changed() {
		if (refreshing || window.getShell() == null || window.getShell().isDisposed())
			return;
		refreshing = true;
		window.getShell().getDisplay().asyncExec(() -> {
			refreshing = false;
			if (window.getShell() != null && !window.getShell().isDisposed())
				refresh();
		});
	}

	/** Making the buttons anew would take the mouse from the user's hand: only when something is different. */
	private void refresh() {
		List<String> now = items.stream().flatMap(item -> Stream.of(item.text(), item.toolTip())).toList();
		if (!now.equals(shown))
			items.get(0).refresh();
		shown = now;
	}
}
