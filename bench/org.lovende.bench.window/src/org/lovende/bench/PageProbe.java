package org.lovende.bench;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.browser.BrowserFunction;
import org.lovende.trials.ui.EventLoop;

/** Watches and moves what a page shows, from inside the page: the same way for the real and for the bare one. */
final class PageProbe {
	private static final Duration LIMIT = Duration.ofMinutes(3);
	/** A drag takes no longer, so that slow pages with many boxes are measured in reasonable time, by fewer frames. */
	private static final Duration DRAG_LIMIT = Duration.ofSeconds(20);
	private static final String DONE = "lovendeBenchDone";
	/** How the answer of a script begins that came to no end. */
	private static final String FAILED = "failed: ";
	/**
	 * What the page has to know; "when" answers in the frame after the one in which the condition became true, when that one is on the screen. It looks
	 * when all the work of a frame is done: who looks before the page draws in the same frame sees it a frame late.
	 */
	private static final String SCRIPT = """
			window.bench = {
				element: id => document.getElementById('diagram_' + id),
				place: id => (bench.element(id)?.getAttribute('transform') ?? '').match(/-?[\\d.]+/g)?.map(Number) ?? [NaN, NaN],
				isAt: (id, x, y) => Math.abs(bench.place(id)[0] - x) < 0.5 && Math.abs(bench.place(id)[1] - y) < 0.5,
				inTheMiddle: ids => {
					const offset = id => {
						const { x, y, width, height } = bench.element(id).getBoundingClientRect();
						return width ? Math.hypot(x + width / 2 - innerWidth / 2, y + height / 2 - innerHeight / 2) : Infinity;
					};
					return ids.reduce((best, each) => offset(each) < offset(best) ? each : best);
				},
				frame: () => new Promise(requestAnimationFrame),
				comeNear: async (id, width) => {
					for (let turn = 0; turn < 200; turn++) {
						const box = bench.element(id).getBoundingClientRect();
						if (box.width >= width) return lovendeBenchDone('near');
						if (!box.width) return lovendeBenchDone('not drawn');
						(document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2) ?? bench.element(id)).dispatchEvent(new WheelEvent('wheel',
							{ bubbles: true, cancelable: true, view: window, clientX: box.x + box.width / 2, clientY: box.y + box.height / 2, deltaY: -20, ctrlKey: true }));
						await bench.frame();
					}
					lovendeBenchDone('as near as the page lets anybody come');
				},
				when: condition => {
					const look = () => requestAnimationFrame(() => setTimeout(() => condition() ? requestAnimationFrame(() => lovendeBenchDone('')) : look()));
					look();
				},
				drag: async (id, steps, distance) => {
					const home = bench.place(id);
					const box = bench.element(id).getBoundingClientRect();
					let x = box.x + box.width / 2, y = box.y + box.height / 2;
					const fire = (type, buttons) => (document.elementFromPoint(x, y) ?? bench.element(id)).dispatchEvent(
						new MouseEvent(type, { bubbles: true, cancelable: true, view: window, clientX: x, clientY: y, button: 0, buttons }));
					fire('mousemove', 0);
					fire('mousedown', 1);
					fire('mouseup', 0);
					await bench.frame();
					await bench.frame();
					fire('mousedown', 1);
					const frames = [], start = await bench.frame(), top = y;
					for (let step = 1, last = start; step <= steps; step++) {
						// a page that is very slow makes the rest of the way in one step
						if (last - start > DRAG_LIMIT) step = steps;
						y = top + distance * step / steps;
						fire('mousemove', 1);
						const now = await bench.frame();
						frames.push(now - last);
						last = now;
					}
					const isMoved = !bench.isAt(id, ...home);
					fire('mouseup', 0);
					lovendeBenchDone(isMoved ? frames.join(' ') : '');
				}
			};
			void 0;
			""".replace("DRAG_LIMIT", Long.toString(DRAG_LIMIT.toMillis()));

	private final Browser browser;
	private String answer;

	PageProbe(Browser browser) {
		this.browser = browser;
		new BrowserFunction(browser, DONE) {
			@Override
			public Object function(Object[] arguments) {
				answer = (String) arguments[0];
				return null;
			}
		};
		if (!browser.execute(SCRIPT))
			throw new IllegalStateException("the page takes no script");
	}

	/**
	 * Milliseconds from the start of an action until the page has painted a state that a script recognises.
	 *
	 * @param condition asked for after the action
	 */
	double untilPainted(Runnable action, Supplier<String> condition) {
		long start = System.nanoTime();
		action.run();
		ask("bench.when(() => " + condition.get() + ")");
		return (System.nanoTime() - start) / 1e6;
	}

	/** Which of some elements is drawn nearest to the middle of the page. */
	String inTheMiddle(List<String> ids) {
		return (String) browser.evaluate("return bench.inTheMiddle(['" + String.join("', '", ids) + "'])");
	}

	/**
	 * Zooms in by the wheel, with the mouse on a box, until that has a width on the screen.
	 *
	 * @throws IllegalStateException if it does not get so near: what is measured then would be something else
	 */
	void comeNear(String id, int pixels) {
		ask("bench.comeNear('" + id + "', " + pixels + ")");
		if (!answer.equals("near"))
			throw new IllegalStateException("the box " + id + " is " + answer);
	}

	/**
	 * Drags a box down, one step in each frame, and lets it go.
	 *
	 * @return how long each frame took, in milliseconds
	 * @throws IllegalStateException if the box stands where it stood
	 */
	double[] drag(String id, int steps, int pixels) {
		ask("bench.drag('" + id + "', " + steps + ", " + pixels + ")");
		if (answer.isEmpty())
			throw new IllegalStateException("the box " + id + " cannot be dragged");
		return Arrays.stream(answer.split(" ")).mapToDouble(Double::parseDouble).toArray();
	}

	/** Runs a script and waits until it has answered. */
	private void ask(String script) {
		answer = null;
		browser.execute("void (async () => " + script + ")().catch(error => " + DONE + "('" + FAILED + "' + error))");
		await(() -> answer != null);
		if (answer.startsWith(FAILED))
			throw new IllegalStateException(script + ": " + answer);
	}

	/** Lets the workbench work for some milliseconds. */
	static void rest(int milliseconds) {
		long end = System.nanoTime() + milliseconds * 1_000_000L;
		await(() -> System.nanoTime() >= end);
	}

	/** Lets the workbench work until something holds. */
	static void await(BooleanSupplier condition) {
		EventLoop.await("what is measured", LIMIT, condition);
	}
}
