package org.lovende.diagram.glsp;

import java.util.Locale;

/** How a page looks. */
public enum Theme {
	LIGHT, DARK;

	/** Its name on the page. */
	String id() {
		return name().toLowerCase(Locale.ROOT);
	}
}
