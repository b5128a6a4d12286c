package org.lovende.diagram.board.editor;

import org.eclipse.glsp.server.operations.Operation;
import org.lovende.core.board.ActivityBoard;
import org.lovende.diagram.glsp.EditHandler;

/** What the handlers of the activity board have in common. */
abstract class BoardEditHandler<O extends Operation> extends EditHandler<O> {
	final ActivityBoard board() {
		return new ActivityBoard(context().domain(), context().locale());
	}
}
