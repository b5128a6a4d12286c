package org.lovende.trials.ui;

import java.time.Duration;
import java.util.function.BooleanSupplier;

import org.eclipse.swt.widgets.Display;

/** Waits on the thread of the workbench, which goes on working meanwhile. */
public final class EventLoop {
	private static final int TICK = 20;

	private EventLoop() {
	}

	/**
	 * Lets the workbench work until something holds.
	 *
	 * @param what is waited for, as the exception says it
	 * @param condition asked after each event, and every few milliseconds when there are none
	 * @throws IllegalStateException if it does not hold in time
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
					throw new IllegalStateException("waited in vain: " + what);
				if (!display.readAndDispatch())
					display.sleep();
			}
		} finally {
			display.timerExec(-1, tick);
		}
	}
}
