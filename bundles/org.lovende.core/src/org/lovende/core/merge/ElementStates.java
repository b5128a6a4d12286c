package org.lovende.core.merge;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * The states of elements by their keys. It never changes. One that is made {@link #with} a few changes of another shares the rest with it, so
 * that neither making it nor finding out what differs takes longer for a large intervention than for a small one: each command and each
 * commit does both several times.
 */
public final class ElementStates extends AbstractMap<String, ElementState> {
	/** A power of two. A change copies one bucket and the list of buckets; this keeps both short up to some 100,000 elements. */
	private static final int BUCKETS = 1024;

	private final Map<String, ElementState>[] buckets;
	private final int size;

	private ElementStates(Map<String, ElementState>[] buckets) {
		this.buckets = buckets;
		size = Arrays.stream(buckets).mapToInt(Map::size).sum();
	}

	/** The states in a map. */
	public static ElementStates of(Map<String, ElementState> states) {
		return states instanceof ElementStates already ? already : like(null, states);
	}

	/**
	 * The states in a map, shared with similar ones where they are the same.
	 *
	 * @param similar null if there are none
	 */
	public static ElementStates like(ElementStates similar, Map<String, ElementState> states) {
		Map<String, ElementState>[] copies = newBuckets();
		states.forEach((key, state) -> {
			int place = place(key);
			if (copies[place] == null)
				copies[place] = new HashMap<>();
			copies[place].put(key, state);
		});
		for (int i = 0; i < BUCKETS; i++) {
			Map<String, ElementState> known = similar == null ? Map.of() : similar.buckets[i];
			if (copies[i] == null)
				copies[i] = Map.of();
			copies[i] = copies[i].equals(known) ? known : Map.copyOf(copies[i]);
		}
		return new ElementStates(copies);
	}

	/** The same with other states of some elements, null for those that shall not be in it. */
	public ElementStates with(Map<String, ElementState> changes) {
		if (changes.isEmpty())
			return this;
		Map<Integer, Map<String, ElementState>> changed = new HashMap<>();
		changes.forEach((key, state) -> {
			Map<String, ElementState> bucket = changed.computeIfAbsent(place(key), place -> new HashMap<>(buckets[place]));
			if (state == null)
				bucket.remove(key);
			else
				bucket.put(key, state);
		});
		Map<String, ElementState>[] copies = buckets.clone();
		changed.forEach((place, bucket) -> copies[place] = Map.copyOf(bucket));
		return new ElementStates(copies);
	}

	/** The keys of all elements whose states are not equal in both, or that are in one of them only. */
	public Set<String> differences(ElementStates other) {
		Set<String> keys = new HashSet<>();
		for (int i = 0; i < BUCKETS; i++) {
			Map<String, ElementState> mine = buckets[i];
			Map<String, ElementState> theirs = other.buckets[i];
			if (mine == theirs)
				continue;
			mine.forEach((key, state) -> {
				if (!state.equals(theirs.get(key)))
					keys.add(key);
			});
			theirs.keySet().stream().filter(key -> !mine.containsKey(key)).forEach(keys::add);
		}
		return keys;
	}

	/** What must be set to get from these states to others: the new states of all elements that differ, without those that are gone. */
	public Map<String, ElementState> changesTo(ElementStates target) {
		Map<String, ElementState> changes = new HashMap<>();
		for (String key : differences(target))
			if (target.containsKey(key))
				changes.put(key, target.get(key));
		return changes;
	}

	@Override
	public ElementState get(Object key) {
		return buckets[place(key)].get(key);
	}

	@Override
	public boolean containsKey(Object key) {
		return buckets[place(key)].containsKey(key);
	}

	@Override
	public int size() {
		return size;
	}

	@Override
	public Set<Entry<String, ElementState>> entrySet() {
		return new AbstractSet<>() {
			@Override
			public Iterator<Entry<String, ElementState>> iterator() {
				return Arrays.stream(buckets).flatMap(bucket -> bucket.entrySet().stream()).iterator();
			}

			@Override
			public int size() {
				return size;
			}
		};
	}

	@Override
	public void forEach(BiConsumer<? super String, ? super ElementState> action) {
		for (Map<String, ElementState> bucket : buckets)
			bucket.forEach(action);
	}

	@Override
	public boolean equals(Object object) {
		if (object instanceof ElementStates other)
			return other == this || size == other.size && Arrays.equals(buckets, other.buckets);
		return super.equals(object);
	}

	@Override
	public int hashCode() {
		return super.hashCode();
	}

	private static int place(Object key) {
		int hash = Objects.hashCode(key);
		return (hash ^ hash >>> 10 ^ hash >>> 20) & BUCKETS - 1;
	}

	@SuppressWarnings("unchecked")
	private static Map<String, ElementState>[] newBuckets() {
		return new Map[BUCKETS];
	}
}
