package org.lovende.diagram.style;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import com.google.gson.Gson;

/**
 * How diagrams look, as read from <code>style.json</code>. Lengths are diagram units, of which 96 make an inch; colours are written
 * <code>#RRGGBB</code>. Immutable.
 *
 * @param fontFamily the name of the shipped typeface
 * @param colours colours that belong to no category, on light ground
 * @param darkColours the same on dark ground
 * @param categories colours by category: core-element, short-term, medium-term, long-term, strategic-goal, neutral
 * @param fields the category whose colours a field of the priority matrix takes: do-now, good-idea, maybe, leave
 * @param changes the category whose colours mark what two versions do not share: ADDED, REMOVED, CHANGED
 * @param links how causal links are drawn
 * @param sizes font sizes and measures
 */
public record Style(String fontFamily, Colours colours, Colours darkColours, Map<String, Category> categories, Map<String, String> fields,
		Map<String, String> changes, Links links, Sizes sizes) {
	private static final Style SHIPPED = load();

	/** Colours that belong to no category. */
	public record Colours(String text, String muted, String line, String hairline, String ground, String card) {
	}

	/** The colours of one category: the accent is legible on its tint and on white. */
	public record Category(String accent, String tint, String darkAccent, String darkTint) {
	}

	/**
	 * How causal links are drawn.
	 *
	 * @param certain lengths of dash and gap in turn; empty for a solid line
	 * @param assumed as <code>certain</code>
	 * @param doubtful as <code>certain</code>; dashes of almost no length with round ends, which are dots
	 */
	public record Links(double width, List<Double> certain, List<Double> assumed, List<Double> doubtful, double headLength, double headWidth) {
	}

	/** Font sizes (title, heading, body, label, small) and measures. The line height is a multiple of the font size. */
	public record Sizes(double title, double heading, double body, double label, double small, double lineHeight, double grid, double radius,
			double accentBar, double padding, double boxWidth, double columnGap, double emptyColumnWidth, double boxSpacing) {
	}

	/** The style that is shipped. */
	public static Style shipped() {
		return SHIPPED;
	}

	/**
	 * The colours of a category.
	 *
	 * @throws IllegalArgumentException if the style has no such category
	 */
	public Category category(String name) {
		Category category = categories.get(name);
		if (category == null)
			throw new IllegalArgumentException("style.json has no category " + name);
		return category;
	}

	private static Style load() {
		try (InputStream in = Style.class.getResourceAsStream("style.json"); Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
			return new Gson().fromJson(reader, Style.class);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
