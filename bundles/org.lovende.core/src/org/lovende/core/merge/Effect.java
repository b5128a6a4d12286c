package org.lovende.core.merge;

import java.util.Collections;
import java.util.Map;

/**
 * What a command did: the elements that it changed, made or removed, before and after.
 *
 * @param before their states before, without those that it made
 * @param after their states after, without those that it removed
 */
public record Effect(Map<String, ElementState> before, Map<String, ElementState> after) {
	public Effect {
		before = Collections.unmodifiableMap(before);
		after = Collections.unmodifiableMap(after);
	}
}
