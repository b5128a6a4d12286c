package org.lovende.ui;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.lovende.diagram.style.Style;

/** Turns the colours of the one source of style into those of widgets. */
public final class StyleColour {
	private static final int HEXADECIMAL = 16;

	private StyleColour() {
	}

	/**
	 * A colour that is shared and must not be disposed of.
	 *
	 * @param hex written #RRGGBB
	 */
	public static Color of(Display display, String hex) {
		return JFaceResources.getResources(display).createColor(rgb(hex));
	}

	/** @param hex written #RRGGBB */
	public static RGB rgb(String hex) {
		return new RGB(part(hex, 1), part(hex, 3), part(hex, 5));
	}

	/** The colour of what is less important, on the ground that a control has now; shared, too. */
	public static Color muted(Control control) {
		Style style = Style.shipped();
		return of(control.getDisplay(), (Brightness.isDark(control) ? style.darkColours() : style.colours()).muted());
	}

	private static int part(String hex, int start) {
		return Integer.parseInt(hex.substring(start, start + 2), HEXADECIMAL);
	}
}
