package org.lovende.ui.help;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;

import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;
import org.lovende.diagram.style.Style;
import org.lovende.diagram.style.Style.Category;
import org.lovende.diagram.style.Style.Colours;
import org.lovende.help.Guide;
import org.lovende.help.Section;
import org.lovende.ui.Brightness;
import org.lovende.ui.preferences.Settings;

/** A section of the guide as a page of HTML, in the colours of the window that it is shown in and in the size that the user has chosen. */
final class HelpPage {
	private static final double USUAL_SIZE = 14;
	private static final int PERCENT = 100;

	private final Section section;
	private final String before;
	private final Control window;
	private final String language;

	/**
	 * @param before HTML that stands before the section; may be empty
	 * @param window what the page is shown in
	 * @param language of the text, for screen readers
	 */
	HelpPage(Section section, String before, Control window, String language) {
		this.section = section;
		this.before = before;
		this.window = window;
		this.language = language;
	}

	/** The whole page. It needs nothing from the network and runs no scripts. */
	String html() {
		return "<!DOCTYPE html><html lang='" + language + "'><head><meta charset='utf-8'><base href='" + pictures() + "'><style>" + style()
				+ "</style></head><body>" + before + section.html() + "</body></html>";
	}

	private static String pictures() {
		try {
			return Guide.pictures();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private String style() {
		boolean dark = Brightness.isDark(window);
		Style style = Style.shipped();
		Colours colours = dark ? style.darkColours() : style.colours();
		Category accent = style.category("core-element");
		RGB ground = window.getBackground().getRGB();
		return String.format(Locale.ROOT,
				"body{font:%.1fpx/1.5 '%s',sans-serif;color:%s;background:rgb(%d,%d,%d);margin:16px;overflow-wrap:break-word}"
						+ "h1{font-size:1.25em;margin:0 0 .5em}h2{font-size:1.1em;margin:0 0 .5em}a,dt strong{color:%s}em{color:%s}"
						+ "img{max-width:100%%;height:auto;border:1px solid %s}table{border-collapse:collapse}"
						+ "td,th{text-align:left;vertical-align:top;padding:4px 12px 4px 0;border-bottom:1px solid %s}dd{margin:0 0 .8em 0}"
						+ "code{background:%s;padding:0 .2em}",
				USUAL_SIZE * Settings.current().textSize() / PERCENT, style.fontFamily(), colours.text(), ground.red, ground.green, ground.blue,
				dark ? accent.darkAccent() : accent.accent(), colours.muted(), colours.hairline(), colours.hairline(), dark ? accent.darkTint() : accent.tint());
	}
}
