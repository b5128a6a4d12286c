package org.lovende.bench;

import java.time.Duration;
import java.util.Arrays;
import java.util.function.BooleanSupplier;

import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.browser.BrowserFunction;
import org.lovende.trials.ui.EventLoop;

/** Watches and moves what a page shows, from inside the page: the same way for the real and for the bare one. */
final class PageProbe {
	private static final Duration LIMIT = Duration.ofMinutes(3);
	private static final String DONE = "lovendeBenchDone";
	/** What the page has to know; "when" answers in the frame after the one in which the condition was true, when that one is on the screen. */
	private static final String SCRIPT = """
			window.bench = {
				element: id => document.getElementById('diagram_' + id),
				place: id => (bench.element(id)?.getAttribute('transform') ?? '').match(/-?[\\d.]+/g)?.map(Number) ?? [NaN, NaN],
				isAt: (id, x, y) => Math.abs(bench.place(id)[0] - x) < 0.5 && Math.abs(bench.place(id)[1] - y) < 0.5,
				settled: (id, x, y) => {
					let last = [], looks = 0;
					return () => {
						const now = bench.place(id);
						looks = now.join() === last.join() && !bench.isAt(id, x, y) ? looks + 1 : 0;
						last = now;
						return looks === 2;
					};
				},
				frame: () => new Promise(requestAnimationFrame),
				comeNear: async (id, height) => {
					for (let turn = 0; turn < 200; turn++) {
						const box = bench.element(id).getBoundingClientRect();
						if (box.height >= height) break;
						(document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2) ?? bench.element(id)).dispatchEvent(new WheelEvent('wheel',
							{ bubbles: true, cancelable: true, view: window, clientX: box.x + box.width / 2, clientY: box.y + box.height / 2, deltaY: -20, ctrlKey: true }));
						await bench.frame();
					}
					lovendeBenchDone('');
				},
				when: condition => {
					const look = () => condition() ? requestAnimationFrame(() => lovendeBenchDone('')) : requestAnimationFrame(look);
					look();
				},
				drag: async (id, steps, distance) => {
					const box = bench.element(id).getBoundingClientRect();
					let x = box.x + box.width / 2, y = box.y + box.height / 2;
					const fire = (type, buttons) => (document.elementFromPoint(x, y) ?? bench.element(id)).dispatchEvent(
						new MouseEvent(type, { bubbles: true, cancelable: true, view: window, clientX: x, clientY: y, button: 0, buttons }));
					fire('mousedown', 1);
					fire('mouseup', 0);
					await bench.frame();
					await bench.frame();
					fire('mousedown', 1);
					const frames = [];
					let last = await bench.frame();
					for (let step = 0; step < steps; step++) {
						y += distance / steps;
						fire('mousemove', 1);
						const now = await bench.frame();
						frames.push(now - last);
						last = now;
					}
					fire('mouseup', 0);
					lovendeBenchDone(frames.join(' '));
				}
			};
			void 0;
			""";

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

	/** Milliseconds from the start of an action until a box that stood somewhere stands elsewhere, and stays there for two frames. */
	double untilSettled(Runnable action, String id, double[] before) {
		return until(action, "bench.settled('" + id + "', " + before[0] + ", " + before[1] + ")");
	}

	/** Milliseconds from the start of an action until the page has painted a state that a script recognises. */
	double untilPainted(Runnable action, String condition) {
		return until(action, "() => " + condition);
	}

	private double until(Runnable action, String condition) {
		answer = null;
		long start = System.nanoTime();
		action.run();
		run("bench.when(" + condition + ")");
		await(() -> answer != null);
		return (System.nanoTime() - start) / 1e6;
	}

	/** Zooms in by the wheel, with the mouse on a box, until that has a height on the screen. */
	void comeNear(String id, int pixels) {
		answer = null;
		run("bench.comeNear('" + id + "', " + pixels + ")");
		await(() -> answer != null);
	}

	/** Drags a box down, one step in each frame, and lets it go. */
	double[] drag(String id, int steps, int pixels) {
		answer = null;
		run("bench.drag('" + id + "', " + steps + ", " + pixels + ")");
		await(() -> answer != null);
		return Arrays.stream(answer.split(" ")).mapToDouble(Double::parseDouble).toArray();
	}

	/** Where an element stands, in the units of the diagram. */
	double[] place(String id) {
		Object[] place = (Object[]) browser.evaluate("return bench.place('" + id + "')");
		return new double[] { ((Number) place[0]).doubleValue(), ((Number) place[1]).doubleValue() };
	}

	void run(String script) {
		browser.execute("void " + script);
	}

	/** Lets the workbench work until something holds. */
	static void await(BooleanSupplier condition) {
		EventLoop.await("what is measured", LIMIT, condition);
	}
}
