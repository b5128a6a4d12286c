package org.lovende.core.merge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.lovende.core.merge.MergeConflict.Kind;
import org.lovende.model.diagram.DiagramPackage;
import org.lovende.model.prioritisation.PrioritisationPackage;
import org.lovende.model.theory.TheoryPackage;

/**
 * Merges what two sides made of the same state. Different features of one element, and additions to one list, go together. What does not is a
 * {@link MergeConflict}; there the result has what this side made, and nothing that would refer to what is not there.
 * <p>
 * The result of a merge with conflicts can be merged again with a later state of theirs, on the {@link #newBase}: the same conflicts are
 * found again until a side gives way. Positions in diagrams never conflict: this side's hold, and a position goes with its box.
 */
public final class Merge {
	private final Map<String, ElementState> base;
	private final Map<String, ElementState> mine;
	private final Map<String, ElementState> theirs;
	private Map<String, ElementState> merged = new HashMap<>();
	private final Set<MergeConflict> conflicts = new LinkedHashSet<>();
	/** What they deleted and what stays because this side uses it: the topmost of each. */
	private final Set<String> kept = new LinkedHashSet<>();
	/** What was deleted here and they use: the topmost of each. */
	private final Set<String> gone = new LinkedHashSet<>();
	/** What of theirs must wait because it would refer to what was deleted here, or excludes what was made here. */
	private final Set<String> waiting = new LinkedHashSet<>();
	/** Of what waits: which element of this side excludes it. */
	private final Map<String, String> twice = new LinkedHashMap<>();

	private Merge(Map<String, ElementState> base, Map<String, ElementState> mine, Map<String, ElementState> theirs) {
		this.base = base;
		this.mine = mine;
		this.theirs = theirs;
	}

	/** Merges the states of a whole intervention. */
	public static Merge of(InterventionState base, InterventionState mine, InterventionState theirs) {
		Merge merge = new Merge(base.elements(), mine.elements(), theirs.elements());
		if (merge.isSimple())
			return merge;
		merge.findDeletions();
		do {
			merge.mergeElements();
		} while (merge.findDangling() || merge.findTwice());
		merge.merged = ElementStates.like(mine.elements(), merge.merged);
		return merge;
	}

	/** Whether only one side has changed anything; the result is its state then. */
	private boolean isSimple() {
		if (theirs.equals(base))
			merged = mine;
		else if (mine.equals(base))
			merged = theirs;
		else
			return false;
		return true;
	}

	/** Merges the states of some elements of an intervention, each for itself. */
	static Merge ofParts(Map<String, ElementState> base, Map<String, ElementState> mine, Map<String, ElementState> theirs) {
		Merge merge = new Merge(base, mine, theirs);
		merge.mergeElements();
		return merge;
	}

	/** The result; where there is a conflict, what this side made. */
	public InterventionState merged(String root) {
		return new InterventionState(root, merged);
	}

	Map<String, ElementState> merged() {
		return merged;
	}

	/** What could not be merged; empty if all could. */
	public List<MergeConflict> conflicts() {
		return List.copyOf(conflicts);
	}

	/** Their state, but where there is a conflict the state from which both started. */
	public InterventionState newBase(String root) {
		if (conflicts.isEmpty() && kept.isEmpty() && gone.isEmpty() && waiting.isEmpty())
			return new InterventionState(root, theirs);
		Map<String, ElementState> states = new HashMap<>(theirs);
		Set<String> held = new HashSet<>(waiting);
		kept.forEach(top -> subtree(top, mine, held::add));
		gone.forEach(top -> subtree(top, theirs, held::add));
		for (String key : held)
			putOrRemove(states, key, base.get(key));
		for (MergeConflict conflict : conflicts) {
			ElementState state = states.get(conflict.element());
			ElementState former = base.get(conflict.element());
			if (state == null || held.contains(conflict.element()))
				continue;
			if (conflict.kind() == Kind.PLACE)
				states.put(conflict.element(), new ElementState(state.type(), former.container(), former.containment(), state.values()));
			else if (conflict.feature() != null)
				states.put(conflict.element(), state.with(conflict.feature(), conflict.base()));
		}
		return new InterventionState(root, states);
	}

	/** The keys of an element and everything in it, in one of the states. */
	static void subtree(String top, Map<String, ElementState> states, Consumer<String> visitor) {
		ElementState state = states.get(top);
		if (state == null)
			return;
		visitor.accept(top);
		state.values().forEach((feature, value) -> {
			if (feature instanceof EReference reference && reference.isContainment())
				((List<?>) value).forEach(part -> subtree((String) part, states, visitor));
		});
	}

	private void findDeletions() {
		for (String key : base.keySet()) {
			if (isDeleted(key, mine, theirs) && changed(key, mine))
				kept.add(top(key, mine, theirs));
			if (isDeleted(key, theirs, mine) && changed(key, theirs))
				gone.add(top(key, theirs, mine));
		}
	}

	private boolean changed(String key, Map<String, ElementState> side) {
		ElementState state = base.get(key);
		return state.type() != DiagramPackage.Literals.POSITION && !Objects.equals(state, side.get(key));
	}

	/** Whether an element of both states is in one side's still, but not in the other's. */
	private boolean isDeleted(String key, Map<String, ElementState> side, Map<String, ElementState> other) {
		return base.containsKey(key) && side.containsKey(key) && !other.containsKey(key);
	}

	/** The outermost element that was deleted together with this one. */
	private String top(String key, Map<String, ElementState> side, Map<String, ElementState> other) {
		String top = key;
		for (String next = side.get(key).container(); next != null && isDeleted(next, side, other); next = side.get(next).container())
			top = next;
		return top;
	}

	private void mergeElements() {
		merged.clear();
		conflicts.clear();
		Set<String> stays = new HashSet<>();
		Set<String> goes = new HashSet<>();
		kept.forEach(top -> subtree(top, mine, stays::add));
		gone.forEach(top -> subtree(top, theirs, goes::add));
		Set<String> keys = new HashSet<>(mine.keySet());
		keys.addAll(theirs.keySet());
		for (String key : keys) {
			ElementState result = stays.contains(key) || goes.contains(key) || waiting.contains(key) ? mine.get(key) : merge(key);
			putOrRemove(merged, key, result);
		}
		kept.forEach(top -> addDeletion(Kind.DELETED_BY_THEM, top, mine));
		gone.forEach(top -> addDeletion(Kind.DELETED_BY_ME, top, theirs));
		twice.forEach(this::addTwice);
		arrangeContents();
	}

	private void addDeletion(Kind kind, String top, Map<String, ElementState> side) {
		EStructuralFeature containment = side.get(top).containment();
		add(new MergeConflict(kind, top, containment, top, mine.containsKey(top) ? top : null, theirs.containsKey(top) ? top : null));
	}

	private ElementState merge(String key) {
		ElementState former = base.get(key);
		ElementState my = mine.get(key);
		ElementState their = theirs.get(key);
		if (Objects.equals(my, their) || Objects.equals(their, former))
			return my;
		if (Objects.equals(my, former))
			return their;
		if (my == null || their == null) {
			if (former != null && former.type() == DiagramPackage.Literals.POSITION)
				return null;
			if (former != null)
				add(new MergeConflict(my == null ? Kind.DELETED_BY_ME : Kind.DELETED_BY_THEM, key, former.containment(), key, my == null ? null : key,
						their == null ? null : key));
			return my;
		}
		return mergeFeatures(key, former, my, their);
	}

	private ElementState mergeFeatures(String key, ElementState former, ElementState my, ElementState their) {
		ElementState result = my;
		for (EStructuralFeature feature : my.type().getEAllStructuralFeatures()) {
			Object start = former == null ? nothing(feature) : former.value(feature);
			Object myValue = my.value(feature);
			Object theirValue = their.value(feature);
			if (Objects.equals(myValue, theirValue) || Objects.equals(theirValue, start))
				continue;
			if (feature.isMany()) {
				ListMerge lists = new ListMerge((List<?>) start, (List<?>) myValue, (List<?>) theirValue);
				result = result.with(feature, lists.merged());
				if (lists.isConflict())
					add(new MergeConflict(Kind.ORDER, key, feature, start, myValue, theirValue));
			} else if (Objects.equals(myValue, start)) {
				result = result.with(feature, theirValue);
			} else if (my.type() != DiagramPackage.Literals.POSITION) {
				add(new MergeConflict(Kind.VALUE, key, feature, start, myValue, theirValue));
			}
		}
		return mergePlace(key, former, their, result);
	}

	private ElementState mergePlace(String key, ElementState former, ElementState their, ElementState result) {
		if (former == null || samePlace(result, their) || samePlace(their, former))
			return result;
		if (samePlace(result, former))
			return new ElementState(result.type(), their.container(), their.containment(), result.values());
		add(new MergeConflict(Kind.PLACE, key, result.containment(), former.container(), result.container(), their.container()));
		return result;
	}

	private static boolean samePlace(ElementState one, ElementState other) {
		return Objects.equals(one.container(), other.container()) && one.containment() == other.containment();
	}

	private static Object nothing(EStructuralFeature feature) {
		return feature.isMany() ? List.of() : feature.getDefaultValue();
	}

	/** Makes the lists of contents say what the elements themselves say about their places. */
	private void arrangeContents() {
		Map<String, ElementState> arranged = new HashMap<>();
		merged.forEach((key, state) -> {
			ElementState result = state;
			for (EStructuralFeature feature : state.values().keySet())
				if (feature instanceof EReference reference && reference.isContainment())
					result = result.with(feature, state.list(feature).stream().filter(part -> isPlaced((String) part, key, reference)).toList());
			arranged.put(key, result);
		});
		merged.putAll(arranged);
		merged.forEach((key, state) -> {
			ElementState container = arranged.get(state.container());
			if (container != null && !container.list(state.containment()).contains(key))
				arranged.put(state.container(), container.with(state.containment(), inserted(container.list(state.containment()), key, state)));
		});
		merged.putAll(arranged);
	}

	private boolean isPlaced(String part, String container, EReference containment) {
		ElementState state = merged.get(part);
		if (state == null)
			return !mine.containsKey(part) && !theirs.containsKey(part) && !base.containsKey(part);
		return container.equals(state.container()) && containment == state.containment();
	}

	/** A list with a key in the place that it has on this side, or at the end. */
	private List<Object> inserted(List<?> list, String key, ElementState state) {
		List<Object> result = new ArrayList<>(list);
		ElementState container = mine.get(state.container());
		int place = container == null ? -1 : container.list(state.containment()).indexOf(key);
		result.add(place < 0 ? result.size() : Math.min(place, result.size()), key);
		return result;
	}

	/** Looks for what refers to something that is not there. Answers whether the merge must be repeated because of it. */
	private boolean findDangling() {
		int before = kept.size() + gone.size() + waiting.size();
		merged.forEach((key, state) -> {
			List<String> targets = state.targets();
			if (state.container() != null)
				targets.add(state.container());
			for (String target : targets)
				if (!merged.containsKey(target))
					findWhy(key, target);
		});
		return kept.size() + gone.size() + waiting.size() > before;
	}

	private void findWhy(String key, String target) {
		if (isDeleted(target, mine, theirs))
			kept.add(top(target, mine, theirs));
		else if (theirs.containsKey(target) && theirs.containsKey(key)) {
			waiting.add(key);
			if (isDeleted(target, theirs, mine))
				gone.add(top(target, theirs, mine));
		}
	}

	/** Looks for links and ratings that both sides added and of which there may be only one. Answers whether the merge must be repeated. */
	private boolean findTwice() {
		int before = waiting.size();
		Map<List<Object>, String> known = new HashMap<>();
		merged.forEach((key, state) -> {
			if (mine.containsKey(key))
				known.put(subject(key, state), key);
		});
		merged.forEach((key, state) -> {
			String other = known.get(subject(key, state));
			if (other != null && !other.equals(key) && !mine.containsKey(key) && !theirs.containsKey(other)) {
				waiting.add(key);
				twice.put(key, other);
			}
		});
		return waiting.size() > before;
	}

	/** What there may be only one of; the key for elements of which there may be any number. */
	private static List<Object> subject(String key, ElementState state) {
		if (state.type() == TheoryPackage.Literals.CAUSAL_LINK)
			return Arrays.asList(state.container(), state.value(TheoryPackage.Literals.CAUSAL_LINK__FROM),
					state.value(TheoryPackage.Literals.CAUSAL_LINK__TO));
		if (state.type() == PrioritisationPackage.Literals.RATING)
			return Arrays.asList(state.container(), state.value(PrioritisationPackage.Literals.RATING__DEVELOPMENT_POINT));
		return List.of(key);
	}

	private void addTwice(String theirKey, String myKey) {
		add(new MergeConflict(Kind.TWICE, myKey, null, null, myKey, theirKey));
	}

	private void add(MergeConflict conflict) {
		conflicts.add(conflict);
	}

	private static void putOrRemove(Map<String, ElementState> states, String key, ElementState state) {
		if (state == null)
			states.remove(key);
		else
			states.put(key, state);
	}
}
