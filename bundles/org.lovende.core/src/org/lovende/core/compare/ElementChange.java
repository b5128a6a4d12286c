package org.lovende.core.compare;

import java.util.List;

/**
 * One difference between two states of an intervention, in words. An element that was added or removed with everything in it is one.
 *
 * @param elementId the element's identifier
 * @param type what users call its type, for instance "Target group"
 * @param name its name, in the later state if it is there
 * @param details of a change: one sentence per feature, with the old and the new value; how much came or went along with it
 */
public record ElementChange(ChangeKind kind, String elementId, String type, String name, List<String> details) implements WordedChange {
	public ElementChange {
		details = List.copyOf(details);
	}
}
