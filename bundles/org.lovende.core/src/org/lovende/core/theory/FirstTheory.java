package org.lovende.core.theory;

import org.lovende.core.Interventions;
import org.lovende.core.Messages;
import org.lovende.core.edit.Change;
import org.lovende.model.intervention.Intervention;
import org.lovende.model.intervention.InterventionPackage;
import org.lovende.model.theory.Theory;
import org.lovende.model.theory.TheoryFactory;

/** The theory of change that the first boxes of an intervention make. */
final class FirstTheory {
	private FirstTheory() {
	}

	/**
	 * A new theory, which becomes the intervention's in the same change.
	 *
	 * @return not yet in the intervention: boxes can be added to it by the same change
	 */
	static Theory add(Change change, Intervention intervention) {
		Theory first = TheoryFactory.eINSTANCE.createTheory();
		first.setTitle(Messages.of(FirstTheory.class, Interventions.locale(intervention)).get("firstTheory"));
		change.add(intervention, InterventionPackage.Literals.INTERVENTION__THEORIES, first);
		return first;
	}
}
