package org.lovende.diagram.glsp;

import org.eclipse.glsp.server.model.DefaultGModelState;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/** The state of a page's diagram. Its command stack is that of the intervention, which all editors share. */
@Singleton
final class EditorState extends DefaultGModelState {
	/** Sets the field and not by the setter, which would empty the shared history. */
	@Inject
	EditorState(DiagramContext context) {
		commandStack = context.domain().getCommandStack();
	}

	@Override
	public void init() {
		// the command stack is there already; the base class would make one of its own
	}
}
