package org.lovende.diagram.ui;

import java.io.IOException;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/**
 * The page of the next diagram, loaded in advance: starting a browser's process and reading the page takes more than half of the time until a diagram
 * is seen. There is none before the first diagram, so that nobody pays for it who opens none. To be used on the UI thread.
 */
final class SparePage {
	private static final String BUNDLE = "org.lovende.diagram.client";
	private static final String FOLDER = "web/";
	/** After a diagram has opened, its user looks at it. */
	private static final int REST = 1500;

	/** Null while there is none. */
	private static BrowserPage spare;

	private SparePage() {
	}

	/**
	 * A page with the diagram editors in it: the spare one, or a new one.
	 *
	 * @param receiver takes each message of the page, on the UI thread and never while the page waits
	 * @throws IOException if the program was built without its page
	 */
	static BrowserPage in(Composite parent, Consumer<String> receiver) throws IOException {
		BrowserPage taken = spare;
		spare = null;
		if (taken == null || taken.control().isDisposed()) {
			BrowserPage made = new BrowserPage(parent, receiver);
			made.load(BUNDLE, FOLDER);
			return made;
		}
		Shell waiting = taken.control().getShell();
		taken.take(parent, receiver);
		waiting.dispose();
		return taken;
	}

	/** Loads one in a while, if there is none. Other platforms than GTK may not let a browser move from window to window. */
	static void prepare() {
		if (Platform.WS_GTK.equals(Platform.getWS()))
			Display.getCurrent().timerExec(REST, SparePage::load);
	}

	private static void load() {
		if (spare != null && !spare.control().isDisposed())
			return;
		Shell hidden = new Shell(Display.getCurrent(), SWT.NO_TRIM);
		hidden.setLayout(new FillLayout());
		spare = new BrowserPage(hidden);
		try {
			spare.load(BUNDLE, FOLDER);
		} catch (IOException e) {
			ILog.get().error("The diagram page could not be loaded", e);
			hidden.dispose();
		}
	}
}
