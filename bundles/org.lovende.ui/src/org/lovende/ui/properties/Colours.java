package org.lovende.ui.properties;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Display;
import org.lovende.diagram.style.Style;
import org.lovende.ui.StyleColour;

/** The colours of the fields, from the one source of style. */
enum Colours {
	/** Names of features. */
	MUTED(Style.shipped().colours().muted()),
	/** What is wrong with a value: the accent of strategic goals, the only red of the palette. */
	ERROR(Style.shipped().category("strategic-goal").accent());

	private final String hex;

	Colours(String hex) {
		this.hex = hex;
	}

	Color of(Display display) {
		return StyleColour.of(display, hex);
	}
}
