package org.lovende.ui.diagram;

import org.junit.jupiter.api.Test;
import org.lovende.trials.ui.gestures.RandomGestures;
import org.lovende.ui.InWorkbench;
import org.lovende.ui.RunningWorkbench;

/**
 * A short form of what <code>./lovende bench soak</code> does a hundred times: <code>-Dlovende.gestures=N</code> makes more,
 * <code>-Dlovende.gestures.seed=N</code> others.
 */
@InWorkbench(minutes = 20)
class RandomGesturesTest {
	private static final int GESTURES = Integer.getInteger("lovende.gestures", 12);
	private static final long SEED = Long.getLong("lovende.gestures.seed", 20260);

	@Test
	void gestures_atRandom_leavePageAndModelAlikeAndAreTakenBackByKeys() throws Exception {
		RandomGestures.open(SEED, RunningWorkbench.page(), RunningWorkbench.id(RunningWorkbench.W1)).run(GESTURES);
	}
}
