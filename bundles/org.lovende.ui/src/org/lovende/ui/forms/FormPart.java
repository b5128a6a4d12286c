package org.lovende.ui.forms;

import org.lovende.model.element.Element;

/** A piece of a page: some fields, a table, sums. It shows the model and follows it. */
interface FormPart {
	/** Shows the model as it is now; what is being typed stays. */
	void refresh();

	/** Shows what the checks have found since. */
	default void showFindings() {
		// most parts show findings where they show the model
	}

	/** Hands over what is being typed. */
	default void commit() {
		// most parts have nothing to wait for
	}

	/** Selects an element and scrolls to it; answers false if the part does not show it. */
	default boolean reveal(Element element) {
		return false;
	}
}
