package org.lovende.core.compare;

import java.util.List;

import org.lovende.model.element.Element;

/**
 * One difference between two versions of a theory, in words.
 *
 * @param before the box or arrow in the earlier version; null if it was added
 * @param after the box or arrow in the later version; null if it was removed
 * @param type what users call its type, for instance "Core element"
 * @param name its name, in the later version if it is there
 * @param details of a change: one sentence per feature, with the old and the new value; empty for what was added or removed
 */
public record TheoryChange(ChangeKind kind, Element before, Element after, String type, String name, List<String> details)
		implements WordedChange {
	public TheoryChange {
		details = List.copyOf(details);
	}
}
