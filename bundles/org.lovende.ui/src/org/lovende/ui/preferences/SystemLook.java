package org.lovende.ui.preferences;

import java.util.Locale;
import java.util.Optional;

import org.eclipse.swt.widgets.Display;

/** How bright the system is. SWT asks GTK for that only when the display is made; what GTK was given since is known by the name of its theme. */
final class SystemLook {
	private final Display display;
	private final Optional<String> themeAtStart = NativeWidgets.gtkTheme();

	SystemLook(Display display) {
		this.display = display;
	}

	/** The look that the system has now: dark, bright, or bright with high contrast. Dark where the system is dark with high contrast. */
	Look now() {
		if (isDark())
			return Look.DARK;
		return display.getHighContrast() ? Look.CONTRAST : Look.LIGHT;
	}

	private boolean isDark() {
		Optional<String> theme = NativeWidgets.gtkTheme();
		if (theme.equals(themeAtStart) && Display.isSystemDarkTheme())
			return true;
		return theme.filter(name -> name.toLowerCase(Locale.ROOT).matches(".*(-dark|inverse)")).isPresent();
	}
}
