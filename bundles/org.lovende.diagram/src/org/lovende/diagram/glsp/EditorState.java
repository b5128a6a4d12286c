package org.lovende.diagram.glsp;

import org.eclipse.glsp.graph.GModelIndex;
import org.eclipse.glsp.graph.GModelRoot;
import org.eclipse.glsp.server.model.DefaultGModelState;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/** The state of a page's diagram. Its command stack is that of the intervention, which all editors share. */
@Singleton
final class EditorState extends DefaultGModelState {
	private boolean isAnimated;

	/** Sets the field and not by the setter, which would empty the shared history. */
	@Inject
	EditorState(DiagramContext context) {
		commandStack = context.domain().getCommandStack();
	}

	/** The next time the page is sent the diagram, what moves shall glide to its new place. */
	void animateNext() {
		isAnimated = true;
	}

	/** Whether what moves shall glide to its new place; asked once for each time. */
	boolean takeAnimated() {
		boolean animated = isAnimated;
		isAnimated = false;
		return animated;
	}

	/** Leaves the index, which takes longer than all else that is to be done here, until somebody asks for it. */
	@Override
	public void updateRoot(GModelRoot root) {
		setRoot(root);
	}

	@Override
	public GModelIndex getIndex() {
		return currentModel == null ? super.getIndex() : getOrUpdateIndex(currentModel);
	}

	@Override
	public void init() {
		// the command stack is there already; the base class would make one of its own
	}
}
