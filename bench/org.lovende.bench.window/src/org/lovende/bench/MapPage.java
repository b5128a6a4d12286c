package org.lovende.bench;

import org.eclipse.swt.browser.Browser;

/** A page that shows a result map, the real one or the bare one. */
interface MapPage {
	/** Opens it and returns when it was painted. */
	void open() throws Exception;

	Browser browser();

	/** Puts all boxes back to where the layout wants them. */
	void arrange();

	void close();
}
