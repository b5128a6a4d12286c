package org.lovende.ui;

import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

import org.eclipse.swt.widgets.Display;

/**
 * Ends a test that hangs. JUnit's own time-out does not: it waits for the thread, and the thread of the workbench sleeps until an event comes.
 */
final class TimeLimit {
	/** What a thread that answers needs at most to give up. */
	private static final Duration GRACE = Duration.ofMinutes(1);
	private static final int HUNG = 3;

	private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(task -> {
		Thread thread = new Thread(task, "time limit of the test");
		thread.setDaemon(true);
		return thread;
	});
	private final String test;
	private final Duration limit;
	private volatile boolean exceeded;

	/**
	 * Begins to count.
	 *
	 * @param test what is called so when it takes too long
	 * @param giveUp what makes a test go on that waits in a dialog; called on the display's thread
	 */
	TimeLimit(String test, Duration limit, Display display, Runnable giveUp) {
		this.test = test;
		this.limit = limit;
		clock.schedule(() -> exceed(display, giveUp), limit.toMillis(), TimeUnit.MILLISECONDS);
		clock.schedule(() -> {
			System.err.println(message() + ", and cannot be stopped\n" + threads());
			Runtime.getRuntime().halt(HUNG);
		}, limit.plus(GRACE).toMillis(), TimeUnit.MILLISECONDS);
	}

	private synchronized void exceed(Display display, Runnable giveUp) {
		exceeded = true;
		System.err.println(message() + "\n" + threads());
		// for a test that waits for another process, and for one that waits in a dialog
		display.getThread().interrupt();
		display.asyncExec(giveUp);
	}

	/** Fails if the time is up. */
	void check() {
		if (exceeded)
			throw new AssertionError(message() + "; the error output says what each thread was doing");
	}

	/** Stops counting; fails if the time was up. */
	synchronized void end() {
		clock.shutdownNow();
		if (exceeded)
			Thread.interrupted(); // the next test is not meant
		check();
	}

	private String message() {
		return test + " has taken more than " + limit.toSeconds() + " seconds";
	}

	private static String threads() {
		return Thread.getAllStackTraces().entrySet().stream().map(TimeLimit::describe).collect(Collectors.joining("\n"));
	}

	private static String describe(Map.Entry<Thread, StackTraceElement[]> entry) {
		Thread thread = entry.getKey();
		return "\"" + thread.getName() + "\" " + thread.getState() + "\n"
				+ Arrays.stream(entry.getValue()).map(frame -> "\tat " + frame + "\n").collect(Collectors.joining());
	}
}
