package org.lovende.core.merge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Merges two lists that were made from a third one: what either added is in the result, what either removed is not, and the order is that of
 * the side that changed it. Of lists in which a value stands twice nothing can be said by this; they are merged as one value.
 */
final class ListMerge {
	private final List<Object> merged;
	private final boolean conflict;

	ListMerge(List<?> base, List<?> mine, List<?> theirs) {
		if (hasTwice(base) || hasTwice(mine) || hasTwice(theirs)) {
			conflict = !mine.equals(base) && !theirs.equals(base) && !mine.equals(theirs);
			merged = new ArrayList<>(mine.equals(base) ? theirs : mine);
			return;
		}
		boolean iArranged = arranged(base, mine);
		boolean theyArranged = arranged(base, theirs);
		conflict = iArranged && theyArranged && !common(mine, theirs).equals(common(theirs, mine));
		List<?> first = iArranged ? mine : theirs;
		List<?> second = iArranged ? theirs : mine;
		merged = new ArrayList<>(first);
		Set<Object> inSecond = new HashSet<>(second);
		Set<Object> inBase = new HashSet<>(base);
		merged.removeIf(value -> inBase.contains(value) && !inSecond.contains(value));
		insertAdded(second, inBase);
	}

	/** The merged list; mine, as far as the order is concerned, if there is a conflict. */
	List<Object> merged() {
		return merged;
	}

	/** Whether both sides changed the order of the same values in different ways. */
	boolean isConflict() {
		return conflict;
	}

	/** Each added value follows the one that it follows on its side, and what the other side added there. */
	private void insertAdded(List<?> side, Set<Object> inBase) {
		int place = 0;
		for (Object value : side) {
			int known = merged.indexOf(value);
			if (known >= 0) {
				place = known + 1;
			} else if (!inBase.contains(value)) {
				while (place < merged.size() && !inBase.contains(merged.get(place)) && !side.contains(merged.get(place)))
					place++;
				merged.add(place++, value);
			}
		}
	}

	private static boolean arranged(List<?> base, List<?> side) {
		return !common(base, side).equals(common(side, base));
	}

	/** The values of the first list that are also in the second. */
	private static List<?> common(List<?> list, List<?> other) {
		Set<Object> values = new HashSet<>(other);
		return list.stream().filter(values::contains).toList();
	}

	private static boolean hasTwice(List<?> list) {
		return new HashSet<>(list).size() < list.size();
	}
}
