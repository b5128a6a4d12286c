package org.lovende.ui.preferences;

/** How bright the window is. */
public enum Look {
	/** As the system has it: dark, light or with high contrast. */
	SYSTEM,
	/** Dark writing on light ground. */
	LIGHT,
	/** Light writing on dark ground. */
	DARK,
	/** Black on white, with strong lines. */
	CONTRAST
}
