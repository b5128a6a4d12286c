package org.lovende.core.merge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lovende.core.Ids;
import org.lovende.model.intervention.Intervention;
import org.lovende.model.intervention.InterventionFactory;
import org.lovende.model.theory.Outcome;
import org.lovende.model.theory.Theory;
import org.lovende.model.theory.TheoryFactory;

/** A state follows what is done to its intervention, by whatever way. */
class StateTrackerTest {
	@Test
	void state_partTakenOutBeforeItsContainerWas_isGone() {
		Intervention intervention = InterventionFactory.eINSTANCE.createIntervention();
		intervention.setId(Ids.random());
		StateTracker tracker = new StateTracker(intervention);
		InterventionState empty = tracker.state();
		Theory theory = TheoryFactory.eINSTANCE.createTheory();
		theory.setId(Ids.random());
		Outcome outcome = TheoryFactory.eINSTANCE.createOutcome();
		outcome.setId(Ids.random());
		intervention.getTheories().add(theory);
		theory.getOutcomes().add(outcome);
		assertThat(tracker.state().elements()).hasSize(3);
		// as the undo of a command that made both
		theory.getOutcomes().remove(outcome);
		intervention.getTheories().remove(theory);
		assertThat(tracker.state()).isEqualTo(empty);
	}
}
