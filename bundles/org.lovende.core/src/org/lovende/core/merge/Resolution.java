package org.lovende.core.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.lovende.core.merge.MergeConflict.Kind;

/**
 * The end of a conflict. Either side gives way by a new base: what this side has then counts as a change of theirs, or as no change at all.
 * After it the same states are merged again.
 */
public final class Resolution {
	private final InterventionState base;
	private final InterventionState mine;
	private final InterventionState theirs;
	private final MergeConflict conflict;

	/**
	 * The end of one conflict, whichever way it goes.
	 *
	 * @param base the new base of the merge that found the conflict
	 */
	public Resolution(InterventionState base, InterventionState mine, InterventionState theirs, MergeConflict conflict) {
		this.base = base;
		this.mine = mine;
		this.theirs = theirs;
		this.conflict = conflict;
	}

	/**
	 * The base with which the conflict is not found again, provided that the intervention has what was chosen.
	 *
	 * @param myWay whether this side has its way
	 */
	public InterventionState newBase(boolean myWay) {
		Map<String, ElementState> states = new HashMap<>(base.elements());
		String key = conflict.element();
		ElementState state = states.get(key);
		switch (conflict.kind()) {
		case VALUE, ORDER -> states.put(key, (state == null ? theirs.elements().get(key) : state).with(conflict.feature(), conflict.theirs()));
		case PLACE -> states.put(key, placed(state, theirs.elements().get(key)));
		case DELETED_BY_THEM -> Merge.subtree(key, base.elements(), states::remove);
		case DELETED_BY_ME -> acceptTheirs(states, myWay);
		case TWICE -> {
			if (myWay)
				states.put((String) conflict.theirs(), theirs.elements().get(conflict.theirs()));
		}
		}
		return new InterventionState(base.root(), states);
	}

	/** What they made of a deleted element counts as known here; how they use it too, if that is to be taken back. */
	private void acceptTheirs(Map<String, ElementState> states, boolean uses) {
		Set<String> deleted = new HashSet<>();
		Merge.subtree(conflict.element(), theirs.elements(), deleted::add);
		deleted.forEach(key -> states.put(key, theirs.elements().get(key)));
		theirs.elements().forEach((key, their) -> {
			if (!uses || their.targets().stream().noneMatch(deleted::contains))
				return;
			ElementState known = mine.elements().containsKey(key) ? states.get(key) : null;
			states.put(key, known == null ? their : withReferences(known, their, deleted));
		});
	}

	private static ElementState withReferences(ElementState known, ElementState their, Set<String> targets) {
		ElementState result = known;
		for (EStructuralFeature feature : their.values().keySet())
			if (feature instanceof EReference reference && !reference.isContainment() && refersTo(their.value(feature), targets))
				result = result.with(feature, their.value(feature));
		return result;
	}

	private static boolean refersTo(Object value, Set<String> targets) {
		return value instanceof List<?> list ? list.stream().anyMatch(targets::contains) : targets.contains(value);
	}

	/**
	 * What the intervention is to be if they shall have their way.
	 *
	 * @throws IllegalStateException for DELETED_BY_THEM and TWICE: there the element of this side is to be deleted, with all that needs it
	 */
	public InterventionState theirWay() {
		Map<String, ElementState> states = new HashMap<>(mine.elements());
		String key = conflict.element();
		ElementState state = states.get(key);
		switch (conflict.kind()) {
		case VALUE -> states.put(key, state.with(conflict.feature(), conflict.theirs()));
		case ORDER -> states.put(key, state.with(conflict.feature(), theirOrder()));
		case PLACE -> move(states, key, placed(state, theirs.elements().get(key)));
		case DELETED_BY_ME -> bringBack(states);
		default -> throw new IllegalStateException(conflict.toString());
		}
		return new InterventionState(mine.root(), states);
	}

	/** What the intervention is to be if a text shall say what both have written. */
	public InterventionState bothWays() {
		if (conflict.kind() != Kind.VALUE)
			throw new IllegalStateException(conflict.toString());
		Map<String, ElementState> states = new HashMap<>(mine.elements());
		String both = conflict.theirs() + "\n" + conflict.mine();
		states.put(conflict.element(), states.get(conflict.element()).with(conflict.feature(), both));
		return new InterventionState(mine.root(), states);
	}

	private List<Object> theirOrder() {
		List<?> present = mine.elements().get(conflict.element()).list(conflict.feature());
		return new ListMerge((List<?>) conflict.base(), (List<?>) conflict.theirs(), present).merged();
	}

	private static ElementState placed(ElementState state, ElementState place) {
		return new ElementState(state.type(), place.container(), place.containment(), state.values());
	}

	private static void move(Map<String, ElementState> states, String key, ElementState moved) {
		ElementState former = states.get(key);
		ElementState from = states.get(former.container());
		states.put(former.container(), from.with(former.containment(), from.list(former.containment()).stream().filter(part -> !part.equals(key)).toList()));
		states.put(key, moved);
		append(states, key, moved);
	}

	private static void append(Map<String, ElementState> states, String key, ElementState part) {
		ElementState container = states.get(part.container());
		List<Object> parts = new ArrayList<>(container.list(part.containment()));
		parts.add(key);
		states.put(part.container(), container.with(part.containment(), parts));
	}

	private void bringBack(Map<String, ElementState> states) {
		Merge.subtree(conflict.element(), theirs.elements(), key -> states.put(key, theirs.elements().get(key)));
		append(states, conflict.element(), theirs.elements().get(conflict.element()));
	}
}
