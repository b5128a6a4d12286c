package org.lovende.core.edit;

import java.util.ArrayList;
import java.util.List;

import org.lovende.model.intervention.Intervention;

/**
 * Lets a change happen only if it breaks no constraint. It looks at the result, not at the commands, and so holds for commands of any
 * kind and for what several of them do together.
 */
final class ConstraintGuard {
	private final Intervention intervention;
	private final ChangeCollector collector;

	ConstraintGuard(Intervention intervention) {
		this.intervention = intervention;
		collector = new ChangeCollector(intervention);
	}

	/**
	 * Makes a change; takes it back if it breaks something that held before. What was broken already does not matter: otherwise nobody
	 * could repair it step by step.
	 *
	 * @param change makes it
	 * @param back takes it back
	 * @param again makes it again after it was taken back
	 * @return what the change would have broken; empty if it was made
	 */
	List<Violation> guard(Runnable change, Runnable back, Runnable again) {
		return guard(change, back, again, false);
	}

	/** The same for a change that is made for the first time: it must leave approved versions alone, too. */
	List<Violation> guardNew(Runnable change, Runnable back, Runnable again) {
		return guard(change, back, again, true);
	}

	private List<Violation> guard(Runnable change, Runnable back, Runnable again, boolean isNew) {
		collector.start();
		try {
			change.run();
		} finally {
			collector.stop();
		}
		List<Violation> broken = violations();
		broken.addAll(collector.changedIds());
		if (isNew)
			broken.addAll(collector.frozenVersions());
		if (broken.isEmpty())
			return broken;
		back.run();
		broken.removeAll(violations());
		if (broken.isEmpty())
			again.run();
		return broken;
	}

	void dispose() {
		collector.detach();
	}

	/** Where references were touched, anything may be broken anywhere: a removed box breaks its links. Else only what was touched. */
	private List<Violation> violations() {
		if (collector.referencesTouched())
			return Constraints.check(intervention);
		return new ArrayList<>(Constraints.checkValues(collector.touched()));
	}
}
