package org.lovende.ui.diagram;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.lovende.trials.ui.RandomGestures;
import org.lovende.ui.InWorkbench;
import org.lovende.ui.RunningWorkbench;

/**
 * A short form of what <code>./lovende bench soak</code> does a hundred times, on demand: <code>-Dlovende.gestures=N</code> says how many,
 * <code>-Dlovende.gestures.seed=N</code> tries others.
 */
@InWorkbench
@EnabledIfSystemProperty(named = "lovende.gestures", matches = "[0-9]+")
class RandomGesturesTest {
	private static final int GESTURES = Integer.getInteger("lovende.gestures", 28);
	private static final long SEED = Long.getLong("lovende.gestures.seed", 20260);

	@Test
	void gestures_atRandom_leavePageAndModelAlikeAndAreTakenBackByKeys() throws Exception {
		RandomGestures.open(SEED, RunningWorkbench.page(), RunningWorkbench.id(RunningWorkbench.W1)).run(GESTURES);
	}
}
