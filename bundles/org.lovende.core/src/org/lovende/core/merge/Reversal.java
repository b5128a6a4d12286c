package org.lovende.core.merge;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.lovende.core.merge.MergeConflict.Kind;

/**
 * Takes back what was done and leaves alone what others have changed since. Worked out when it is made, from the
 * state of that moment.
 */
public final class Reversal {
	private final StateTracker tracker;
	private final Map<String, ElementState> target;
	private final List<MergeConflict> conflicts;
	private final boolean plain;

	/** @param effect what shall be taken back */
	public Reversal(StateTracker tracker, Effect effect) {
		this.tracker = tracker;
		Set<String> keys = new HashSet<>(effect.after().keySet());
		keys.addAll(effect.before().keySet());
		Map<String, ElementState> present = new HashMap<>();
		for (String key : keys)
			if (tracker.state(key) != null)
				present.put(key, tracker.state(key));
		plain = present.equals(effect.after());
		Merge merge = Merge.ofParts(effect.after(), present, effect.before());
		target = merge.merged();
		conflicts = merge.conflicts();
		conflicts.forEach(conflict -> force(conflict, effect.before()));
	}

	private void force(MergeConflict conflict, Map<String, ElementState> wanted) {
		ElementState state = target.get(conflict.element());
		if (conflict.kind() == Kind.DELETED_BY_THEM)
			target.remove(conflict.element());
		else if (conflict.kind() == Kind.PLACE)
			target.put(conflict.element(), new ElementState(state.type(), wanted.get(conflict.element()).container(),
					wanted.get(conflict.element()).containment(), state.values()));
		else if (conflict.kind() != Kind.DELETED_BY_ME)
			target.put(conflict.element(), state.with(conflict.feature(), conflict.theirs()));
	}

	/** Whether nobody has touched since what the command touched, so that the command itself can do it. */
	public boolean isPlain() {
		return plain;
	}

	/**
	 * What others have changed so that it cannot be taken back without discarding their change. "Mine" is the present value, "theirs" the one
	 * that would be restored. An element DELETED_BY_ME was deleted since, one DELETED_BY_THEM was made by the command and changed since.
	 */
	public List<MergeConflict> conflicts() {
		return conflicts;
	}

	/** Does it, conflicts or not. What was deleted since stays deleted. */
	public void apply() {
		tracker.apply(target);
	}
}
