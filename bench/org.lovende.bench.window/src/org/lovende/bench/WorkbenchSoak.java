package org.lovende.bench;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.ui.PlatformUI;
import org.lovende.repository.InterventionSummary;
import org.lovende.trials.ui.RandomActions;
import org.lovende.ui.Workplace;

/** The long forms of all random tests: those without a window, and two thousand actions at random in the workbench, on the examples. */
final class WorkbenchSoak implements WindowBenchmark {
	private static final int ACTIONS = 2000;

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
		List<String> faults = new RandomActions(seed, PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage()).run(ACTIONS, ids);
		faults.forEach(failures::println);
		results.accept(Measurement.of(name(), "faults after actions at random in the workbench", faults.size(), "of " + ACTIONS + " actions").withAim(0));
		new SoakBenchmark(seed, failures).run(folder, results);
	}
}
