package org.lovende.bench;

import org.eclipse.swt.browser.Browser;
import org.lovende.diagram.scene.Bounds;

/** A page that shows a result map, the real one or the bare one. */
interface MapPage {
	/** Opens it and returns when it was painted. */
	void open() throws Exception;

	Browser browser();

	/** Where a box stands in the diagram that the page was sent last, in the units of the diagram. */
	Bounds place(String id);

	/** Puts all boxes back to where the layout wants them; {@link #place} knows their places then. */
	void arrange();

	void close();
}
