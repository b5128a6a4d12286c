package org.lovende.diagram.glsp;

import java.util.List;

import org.lovende.model.element.Element;

/** The place where a page is shown: a part of the workbench, or a test. Called on the thread of the intervention. */
public interface DiagramHost {
	/** The page selects other elements than before; empty: none. */
	void selected(List<Element> elements);

	/** A text field of the page got the focus, or none has it any more. */
	void editingText(boolean isEditing);

	/** The page has painted the diagram for the first time, or again after it was lost. */
	void ready();

	/** The page was put into projector mode, or out of it. Does nothing where there is no screen to fill. */
	default void projecting(boolean isProjecting) {
		// no screen to fill
	}

	/** The page was sent the diagram, for the first time or because it has changed. */
	default void shown() {
		// nobody looks at it beside the page
	}

	/** The page shows another part of the diagram than before, or shows it larger or smaller. */
	default void scrolled(VisiblePart visible) {
		// nobody looks at it beside the page
	}

	/** The user wants the same as tables, which every assistive technology can read. Does nothing where there are none. */
	default void openTables() {
		// no tables
	}

	/** The user wants to read the comments on the selected element. Does nothing where there is no list of them. */
	default void openComments() {
		// no list of comments
	}

	/**
	 * Tab has led the user out of the page. Does nothing where nothing stands around it, or the browser itself leads on.
	 *
	 * @param isForward to what follows on the page, not to what stands before it
	 */
	default void left(boolean isForward) {
		// nothing around it
	}

	/** Whether nothing may be changed now, because the intervention is being saved. */
	boolean isLocked();
}
