package org.lovende.diagram.glsp;

import java.util.Locale;

/** How a page looks. */
public enum Theme {
	LIGHT, DARK,
	/** Black on white, with strong lines. */
	CONTRAST;

	/** Its name on the page. */
	String id() {
		return name().toLowerCase(Locale.ROOT);
	}
}
