package org.lovende.ui.preferences;

import org.eclipse.swt.widgets.Display;

/** How bright the window is. */
public enum Look {
	/** As the system has it. */
	SYSTEM,
	/** Dark writing on light ground. */
	LIGHT,
	/** Light writing on dark ground. */
	DARK,
	/** Black on white, with strong lines. */
	CONTRAST;

	/** The look itself: light or dark where the system decides. */
	Look resolved() {
		if (this != SYSTEM)
			return this;
		return Display.isSystemDarkTheme() ? DARK : LIGHT;
	}
}
