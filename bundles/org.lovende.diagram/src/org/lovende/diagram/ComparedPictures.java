package org.lovende.diagram;

import java.util.List;

import org.lovende.core.compare.TheoryChange;

/**
 * The result maps of two versions of a theory, to be seen side by side.
 *
 * @param earlier marks what was removed and changed
 * @param later marks what was added and changed
 * @param changes the same in words
 */
public record ComparedPictures(Picture earlier, Picture later, List<TheoryChange> changes) {
	public ComparedPictures {
		changes = List.copyOf(changes);
	}
}
