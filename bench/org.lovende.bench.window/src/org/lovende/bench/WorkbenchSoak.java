package org.lovende.bench;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.lovende.repository.InterventionSummary;
import org.lovende.repository.RepositoryException;
import org.lovende.trials.ui.RandomActions;
import org.lovende.trials.ui.gestures.RandomGestures;
import org.lovende.ui.Workplace;

/**
 * The long forms of all random tests: those without a window, two thousand actions at random in the workbench, and a hundred gestures by mouse and keys in
 * the result map, on the examples.
 */
final class WorkbenchSoak implements WindowBenchmark {
	private static final int ACTIONS = 2000;
	private static final int GESTURES = 100;
	private static final String GESTURED = "Sundhedsrettede aktiviteter i botilbud";

	private final long seed;
	private final PrintStream failures;

	/** @param failures where each failure is told */
	WorkbenchSoak(long seed, PrintStream failures) {
		this.seed = seed;
		this.failures = failures;
	}

	@Override
	public String name() {
		return "soak";
	}

	@Override
	public void prepare(Path repository) {
		// the workbench makes it, with the examples inside
	}

	@Override
	public void run(Path folder, Consumer<Measurement> results) throws Exception {
		List<String> ids = new ArrayList<>();
		for (InterventionSummary summary : Workplace.current().repository().list())
			ids.add(summary.id());
		IWorkbenchPage page = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
		List<String> faults = new RandomActions(seed, page).run(ACTIONS, ids);
		faults.forEach(failures::println);
		results.accept(Measurement.of(name(), "faults after actions at random in the workbench", faults.size(), "of " + ACTIONS + " actions").withAim(0));
		results.accept(Measurement.of(name(), "faults after gestures at random in the result map", gesture(page), "of " + GESTURES + " gestures").withAim(0));
		new SoakBenchmark(seed, failures).run(folder, results);
	}

	/** Ends with the first fault: what follows it would be at random indeed. */
	private int gesture(IWorkbenchPage page) throws PartInitException, RepositoryException {
		try {
			RandomGestures.open(seed, page, Workplace.current().repository().find(GESTURED).id()).run(GESTURES);
			return 0;
		} catch (AssertionError e) {
			failures.println(e.getMessage());
			return 1;
		}
	}
}
