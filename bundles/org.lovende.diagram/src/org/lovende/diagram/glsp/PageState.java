package org.lovende.diagram.glsp;

import java.util.List;

/**
 * What a page tells about itself whenever it changes.
 *
 * @param selection the identifiers of what is selected
 * @param isEditingText whether a text field has the focus
 * @param isReady whether the diagram was painted
 * @param isProjecting whether it is shown for a room
 * @param visible the part of the diagram that is seen; null before it was painted
 */
record PageState(List<String> selection, boolean isEditingText, boolean isReady, boolean isProjecting, VisiblePart visible) {
	static final PageState INITIAL = new PageState(List.of(), false, false, false, null);

	PageState {
		selection = selection == null ? List.of() : List.copyOf(selection);
	}
}
