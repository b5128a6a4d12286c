package org.lovende.ui.preferences;

import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.SWT;

/** What the system itself draws: scroll bars, menus, the frame of a table. SWT knows how to reach it, but has no public names for that. */
final class NativeWidgets {
	private static final String GTK = "gtk";

	private NativeWidgets() {
	}

	/** Lets the system draw dark or bright. On macOS the system decides alone. */
	static void darken(boolean dark) {
		if (SWT.getPlatform().equals(GTK))
			call("setDarkThemePreferred", dark);
		else if (SWT.getPlatform().equals("win32"))
			call("setTheme", dark);
	}

	/** The name of the theme that GTK has now; empty where GTK does not draw. */
	static Optional<String> gtkTheme() {
		return SWT.getPlatform().equals(GTK) ? call("getThemeName").map(String.class::cast) : Optional.empty();
	}

	private static Optional<Object> call(String method, Object... arguments) {
		Class<?>[] types = arguments.length == 0 ? new Class<?>[0] : new Class<?>[] { boolean.class };
		try {
			Class<?> system = SWT.class.getClassLoader().loadClass("org.eclipse.swt.internal." + SWT.getPlatform() + ".OS");
			return Optional.ofNullable(system.getMethod(method, types).invoke(null, arguments));
		} catch (ReflectiveOperationException e) {
			ILog.of(NativeWidgets.class).warn("native-widgets", e);
			return Optional.empty();
		}
	}
}
