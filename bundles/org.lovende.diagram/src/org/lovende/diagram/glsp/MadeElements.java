package org.lovende.diagram.glsp;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.eclipse.glsp.graph.GModelElement;

import com.google.inject.Singleton;

/**
 * The elements of a page's diagram as they were made the last time. Most changes concern few of them; one that depends on the same as before is the same
 * object again, which the page is not sent again ({@link SentElements}). So no element is changed once it is made.
 */
@Singleton
final class MadeElements {
	private record Made(List<?> source, GModelElement element) {
	}

	private Map<String, Made> before = Map.of();
	private Map<String, Made> now = new HashMap<>();

	/** A diagram is made anew. What the one before did not show any more is forgotten. */
	void begin() {
		before = now;
		now = new HashMap<>();
	}

	/** The element that was made of the same before, else a new one. */
	<E extends GModelElement> E element(String id, List<?> source, Class<E> type, Supplier<E> maker) {
		Made last = before.get(id);
		Made made = last != null && last.source.equals(source) ? last : new Made(source, maker.get());
		now.put(id, made);
		return type.cast(made.element);
	}
}
