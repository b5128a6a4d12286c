package org.lovende.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Supplier;

import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;

/** What the themes of the workbench cannot reach on Linux: SWT reads one style sheet of GTK's, and only while it makes the display. */
final class GtkStyle {
	private static final String SHEET = "/css/gtk.css";
	/** SWT has this name for the path of the sheet; it takes nothing but a file. */
	private static final String PROPERTY = "org.eclipse.swt.internal.gtk.cssFile";

	private GtkStyle() {
	}

	/** Makes the display, in our style on GTK unless the user has named a sheet of their own; without it if the sheet cannot be written. */
	static Display applyTo(Supplier<Display> creation) {
		if (!SWT.getPlatform().equals("gtk") || System.getProperty(PROPERTY) != null)
			return creation.get();
		Path file = null;
		try (InputStream sheet = GtkStyle.class.getResourceAsStream(SHEET)) {
			file = Files.createTempFile("lovende", ".css");
			Files.copy(sheet, file, StandardCopyOption.REPLACE_EXISTING);
			System.setProperty(PROPERTY, file.toString());
		} catch (IOException e) {
			ILog.of(GtkStyle.class).warn(SHEET, e);
		}
		try {
			return creation.get();
		} finally {
			delete(file);
		}
	}

	private static void delete(Path file) {
		try {
			if (file != null)
				Files.deleteIfExists(file);
		} catch (IOException e) {
			ILog.of(GtkStyle.class).warn(SHEET, e);
		}
	}
}
