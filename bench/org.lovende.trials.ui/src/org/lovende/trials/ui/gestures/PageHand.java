package org.lovende.trials.ui.gestures;

import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Display;
import org.lovende.trials.ui.EventLoop;
import org.lovende.trials.ui.Hand;
import org.lovende.trials.ui.MapInBrowser;

/**
 * The hand of a person with the mouse in a page: each movement waits until the page has taken the one before. Sent all at once, moves would be put together
 * on their way, and a key that follows would overtake a press. Places are those of the screen.
 */
final class PageHand {
	private static final String WATCH = """
			if (window.taken) return;
			window.taken = { at: '', mousemove: 0, mousedown: 0, mouseup: 0 };
			for (const type of ['mousemove', 'mousedown', 'mouseup'])
				window.addEventListener(type, event => {
					if (!event.isTrusted) return;
					taken.at = event.clientX + ' ' + event.clientY;
					taken[type]++;
				}, true);
			""";
	private static final int STEPS = 8;
	/** So near, a press soon after another one would be a double click. */
	private static final int NEAR = 16;

	private final MapInBrowser map;
	private final Browser page;
	private Point pressed = new Point(-1, -1);
	/** In nanoseconds, from when on a press at the same place begins a new click. */
	private long single = System.nanoTime();

	PageHand(MapInBrowser map) {
		this.map = map;
		page = map.browser();
		map.ask(WATCH);
	}

	void moveTo(Point place) {
		Point inside = page.toControl(place);
		Hand.moveTo(place);
		EventLoop.await("the page knows that the mouse is at " + inside,
				() -> Boolean.TRUE.equals(map.ask("return taken.at === '" + inside.x + " " + inside.y + "'")));
	}

	void click(Point place) {
		press(place);
		release();
	}

	/** Clicks while a key is held, such as <code>ctrl</code>. */
	void clickWith(String key, Point place) {
		Hand.hold(key);
		try {
			click(place);
		} finally {
			Hand.release(key);
		}
	}

	void doubleClick(Point place) {
		awaitSingle(place);
		moveTo(place);
		// at once: how quickly the presses follow on each other is what makes them one
		count("mouseup", 2, Hand::doubleClickButton);
		pressed = place;
		// to GTK a third press is a triple click for twice as long, and WebKit calls none of the presses after it a double click
		endClick(2);
	}

	void drag(Point from, Point to) {
		press(from);
		for (int step = 1; step <= STEPS; step++)
			moveTo(new Point(from.x + (to.x - from.x) * step / STEPS, from.y + (to.y - from.y) * step / STEPS));
		release();
	}

	private void press(Point place) {
		awaitSingle(place);
		moveTo(place);
		count("mousedown", 1, Hand::pressButton);
		pressed = place;
	}

	private void release() {
		count("mouseup", 1, Hand::releaseButton);
		endClick(1);
	}

	/** The time of a double click is the system's: nothing tells that it is over. */
	private void endClick(int times) {
		single = System.nanoTime() + times * Display.getCurrent().getDoubleClickTime() * 1_000_000L;
	}

	private void awaitSingle(Point place) {
		if (Math.abs(place.x - pressed.x) < NEAR && Math.abs(place.y - pressed.y) < NEAR)
			EventLoop.await("the last click is over", () -> System.nanoTime() - single > 0);
	}

	private void count(String event, int times, Runnable sent) {
		int before = taken(event);
		sent.run();
		EventLoop.await("the page takes " + event, () -> taken(event) >= before + times);
	}

	private int taken(String event) {
		return ((Number) map.ask("return taken." + event)).intValue();
	}
}
