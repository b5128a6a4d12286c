package org.lovende.trials.ui;

import java.time.Duration;
import java.util.function.BooleanSupplier;

import org.eclipse.swt.widgets.Display;

/** Waiting in the workbench, on its thread. */
public final class EventLoop {
	private static final Duration PATIENCE = Duration.ofSeconds(60);
	/** So often, in milliseconds, it is looked again even if nothing happens. */
	private static final int TICK = 30;

	private EventLoop() {
	}

	/**
	 * Lets the workbench work until something holds.
	 *
	 * @param what is said to have been waited for in vain
	 * @throws AssertionError after a minute
	 */
	public static void await(String what, BooleanSupplier condition) {
		await(what, PATIENCE, condition);
	}

	/**
	 * Lets the workbench work until something holds.
	 *
	 * @param what is said to have been waited for in vain
	 * @param limit how long at most
	 * @param condition asked after each event, and every few milliseconds when there are none
	 * @throws AssertionError if it does not hold in time
	 */
	public static void await(String what, Duration limit, BooleanSupplier condition) {
		Display display = Display.getCurrent();
		long end = System.nanoTime() + limit.toNanos();
		// wakes the loop below when nothing else does
		Runnable tick = new Runnable() {
			@Override
			public void run() {
				display.timerExec(TICK, this);
			}
		};
		tick.run();
		try {
			while (!condition.getAsBoolean()) {
				if (System.nanoTime() - end > 0)
					throw new AssertionError("waited in vain: " + what);
				if (!display.readAndDispatch())
					display.sleep();
			}
		} finally {
			display.timerExec(-1, tick);
		}
	}
}
