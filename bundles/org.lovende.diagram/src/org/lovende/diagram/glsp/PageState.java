package org.lovende.diagram.glsp;

import java.util.List;

/**
 * What a page tells about itself whenever it changes.
 *
 * @param selection the identifiers of what is selected
 * @param isEditingText whether a text field has the focus
 * @param isReady whether the diagram was painted
 */
record PageState(List<String> selection, boolean isEditingText, boolean isReady) {
	static final PageState INITIAL = new PageState(List.of(), false, false);

	PageState {
		selection = selection == null ? List.of() : List.copyOf(selection);
	}
}
