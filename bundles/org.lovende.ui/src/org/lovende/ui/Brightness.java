package org.lovende.ui;

import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;

/** Whether something is shown on dark ground. */
public final class Brightness {
	private static final float MIDDLE = 0.5f;
	private static final int BRIGHTNESS = 2;

	private Brightness() {
	}

	/** By the ground that a control has now: it may change while the program runs. */
	public static boolean isDark(Control control) {
		return isDark(control.getBackground().getRGB());
	}

	/** Whether a colour is nearer to black than to white. */
	public static boolean isDark(RGB colour) {
		return colour.getHSB()[BRIGHTNESS] < MIDDLE;
	}
}
