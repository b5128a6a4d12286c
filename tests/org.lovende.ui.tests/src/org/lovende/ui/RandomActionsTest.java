package org.lovende.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.lovende.repository.InterventionSummary;
import org.lovende.trials.ui.RandomActions;

/** The short form of what <code>./lovende bench soak</code> does two thousand times. */
@InWorkbench
class RandomActionsTest {
	private static final int ACTIONS = 60;
	private static final long SEED = 1;

	@Test
	void actions_atRandom_leaveNoErrorsNoResourcesAndAnEqualModel() throws Exception {
		List<String> ids = new ArrayList<>();
		for (InterventionSummary summary : Workplace.current().repository().list())
			ids.add(summary.id());
		assertThat(new RandomActions(SEED, RunningWorkbench.page()).run(ACTIONS, ids)).as("seed " + SEED).isEmpty();
	}
}
