package org.lovende.ui.preferences;

import java.util.Locale;

import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.jface.preference.JFacePreferences;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.lovende.diagram.style.Style;
import org.lovende.diagram.style.Style.Category;
import org.lovende.ui.Icons;
import org.lovende.ui.StyleColour;

/** Gives the window the look that was chosen, and follows the system where the system decides. */
public final class Appearance {
	private static final String THEME = "org.lovende.app.";
	/** The platform keeps its theme engine there. */
	private static final String ENGINE = "org.eclipse.e4.ui.css.swt.theme";

	/** Percent. */
	private static final int ALL = 100;

	private final Display display;
	private final SystemLook system;
	private Look shown;

	private Appearance(Display display) {
		this.display = display;
		system = new SystemLook(display);
	}

	/** Shows the look now, and whatever it becomes as long as the display lives. To be called when the workbench has begun to draw. */
	public static void follow(Display display) {
		Appearance appearance = new Appearance(display);
		appearance.show();
		display.addListener(SWT.Settings, event -> display.asyncExec(appearance::systemChanged));
		Settings.current().addListener(event -> display.asyncExec(appearance::show));
	}

	/**
	 * Loads what the first picture of the window needs: the colours, and the reader of icons. Loading it while that is drawn would take longer than
	 * drawing. To be called on another thread.
	 */
	public static void prepare() {
		Style.shipped();
		Icons.descriptor("explorer").getImageData(ALL);
	}

	/** SWT knows the colours of the system anew only now, some time after it was told to be dark or bright. */
	private void systemChanged() {
		show();
		if (!display.isDisposed() && SWT.getPlatform().equals("gtk"))
			SelectedText.follow(display);
	}

	private void show() {
		if (display.isDisposed())
			return;
		Look chosen = Settings.current().look();
		Look look = chosen == Look.SYSTEM ? system.now() : chosen;
		if (look == shown || !(display.getData(ENGINE) instanceof IThemeEngine engine))
			return;
		shown = look;
		NativeWidgets.darken(look == Look.DARK);
		engine.setTheme(THEME + look.name().toLowerCase(Locale.ROOT), false);
		colourCounters(look);
		for (Shell shell : display.getShells())
			paintBehindTools(shell);
	}

	/** Tab folders keep a picture of what is behind the tools beside the tabs, and paint it anew only when they are given a colour. */
	private static void paintBehindTools(Composite parent) {
		for (Control child : parent.getChildren()) {
			if (child instanceof CTabFolder folder)
				folder.setBackground(folder.getBackground());
			if (child instanceof Composite composite)
				paintBehindTools(composite);
		}
	}

	/** Numbers and remarks behind the names in trees: the platform's own colours are not legible on dark ground. */
	private static void colourCounters(Look look) {
		Style style = Style.shipped();
		Category accent = style.category("core-element");
		boolean dark = look == Look.DARK;
		JFaceResources.getColorRegistry().put(JFacePreferences.COUNTER_COLOR, StyleColour.rgb(dark ? accent.darkAccent() : accent.accent()));
		JFaceResources.getColorRegistry().put(JFacePreferences.DECORATIONS_COLOR, StyleColour.rgb((dark ? style.darkColours() : style.colours()).muted()));
		JFaceResources.getColorRegistry().put(JFacePreferences.QUALIFIER_COLOR, StyleColour.rgb((dark ? style.darkColours() : style.colours()).muted()));
	}
}
