package org.lovende.core.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.lovende.model.element.Element;
import org.lovende.model.intervention.Intervention;

/**
 * Lets a change happen only if it breaks no constraint. It looks at the result, not at the commands, and so holds for commands of any
 * kind and for what several of them do together.
 */
final class ConstraintGuard {
	private final Intervention intervention;
	private final ChangeCollector collector;
	private Predicate<Element> approvedInStore = version -> false;

	ConstraintGuard(Intervention intervention) {
		this.intervention = intervention;
		collector = new ChangeCollector(intervention);
	}

	/** From now on takes nothing back that would change a version that the store has as an approved one, too. */
	void setApprovedInStore(Predicate<Element> newApprovedInStore) {
		approvedInStore = newApprovedInStore;
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
		return guard(change, back, again, approvedInStore);
	}

	/** The same for a change that is made for the first time: it must leave all approved versions alone, too. */
	List<Violation> guardNew(Runnable change, Runnable back, Runnable again) {
		return guard(change, back, again, version -> true);
	}

	private List<Violation> guard(Runnable change, Runnable back, Runnable again, Predicate<Element> frozen) {
		collector.start();
		try {
			change.run();
		} finally {
			collector.stop();
		}
		List<Violation> broken = violations();
		broken.addAll(collector.changedIds());
		collector.frozenVersions().stream().filter(violation -> frozen.test(violation.element())).forEach(broken::add);
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
