package org.lovende.ui;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.lovende.trials.ui.EventLoop;

/** Watches over each test of a {@link InWorkbench}, and clears up after it. */
final class Supervision implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback {
	private static Supervision current;

	private DialogWatch dialogs;
	private TimeLimit time;

	/** That of the test that runs. */
	static Supervision current() {
		return current;
	}

	/** The window stands before the repository is open; and the first test finds what all others find, no welcome page. */
	@Override
	public void beforeAll(ExtensionContext context) {
		EventLoop.await("repository", () -> Workplace.current().isOpen());
		RunningWorkbench.reset();
	}

	@Override
	public void beforeEach(ExtensionContext context) {
		Display display = Display.getCurrent();
		dialogs = new DialogWatch(display);
		Duration limit = Duration.ofMinutes(context.getRequiredTestClass().getAnnotation(InWorkbench.class).minutes());
		time = new TimeLimit(context.getRequiredTestClass().getSimpleName() + "." + context.getRequiredTestMethod().getName(), limit, display,
				dialogs::closeAll);
		current = this;
	}

	@Override
	public void afterEach(ExtensionContext context) {
		List<Throwable> failures = new ArrayList<>();
		// each of them also if another one fails: the next test must find everything as it was
		for (Runnable step : List.<Runnable>of(RunningWorkbench::reset, RunningWorkbench::dispatchAll, dialogs::end, time::end))
			try {
				step.run();
			} catch (RuntimeException | AssertionError e) {
				failures.add(e);
			}
		current = null;
		if (!failures.isEmpty()) {
			AssertionError all = new AssertionError(String.join("\n", failures.stream().map(Throwable::getMessage).toList()));
			failures.forEach(all::addSuppressed);
			throw all;
		}
	}

	DialogWatch dialogs() {
		return dialogs;
	}

	/** Fails if the test cannot succeed any more. */
	void check() {
		dialogs.check();
		time.check();
	}
}
