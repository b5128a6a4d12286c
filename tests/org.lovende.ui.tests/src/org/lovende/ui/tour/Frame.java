package org.lovende.ui.tour;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.lovende.ui.preferences.Look;

/**
 * How the window is shown on a tour: with how many pixels, and in which look. The property {@link #SIZES} names the sizes, and
 * <code>lovende.tour.looks</code> other looks than the light one.
 */
record Frame(int width, int height, Look look) {
	/** The system property with the sizes, as in 1366x768,2560x1440; without it there is no tour. */
	static final String SIZES = "lovende.tour.sizes";
	private static final String LOOKS = System.getProperty("lovende.tour.looks", "light");

	/** Each size in each look. */
	static Stream<Frame> wanted() {
		return Arrays.stream(System.getProperty(SIZES).split(",")).map(size -> size.split("x")).flatMap(size -> Arrays.stream(LOOKS.split(","))
				.map(look -> new Frame(Integer.parseInt(size[0]), Integer.parseInt(size[1]), Look.valueOf(look.toUpperCase(Locale.ROOT)))));
	}

	/** The size in points: at a zoom of 200 % the same window has room for half as much. */
	Point points() {
		int zoom = Integer.getInteger("org.eclipse.swt.internal.deviceZoom", 100);
		return new Point(width * 100 / zoom, height * 100 / zoom);
	}

	/** Whether it fits on the screen. */
	boolean fits(Display display) {
		Rectangle screen = display.getBounds();
		return points().x <= screen.width && points().y <= screen.height;
	}

	@Override
	public String toString() {
		return width + "x" + height + "-" + look.name().toLowerCase(Locale.ROOT);
	}
}
