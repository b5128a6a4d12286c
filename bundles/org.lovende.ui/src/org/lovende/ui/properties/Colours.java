package org.lovende.ui.properties;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Display;
import org.lovende.diagram.style.Style;

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
		return JFaceResources.getResources(display).createColor(new RGB(part(1), part(3), part(5)));
	}

	private int part(int start) {
		return Integer.parseInt(hex.substring(start, start + 2), 16);
	}
}
