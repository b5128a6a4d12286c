package org.lovende.diagram.glsp;

import org.eclipse.glsp.server.actions.Action;
import org.eclipse.glsp.server.internal.actions.DefaultActionDispatcher;

import com.google.inject.Inject;

/**
 * Runs every action of a page on the thread of the intervention, in the order in which they come. Nobody may wait there for a dispatched action.
 * The base class wants a thread of its own; here it is whichever runs the action.
 */
final class OneThreadDispatcher extends DefaultActionDispatcher {
	@Inject
	private DiagramContext context;

	@Override
	protected void initialize() {
		// no thread is started
	}

	@Override
	protected void addToQueue(Action action) {
		context.thread().execute(() -> {
			if (!isDisposed())
				handleAction(action);
		});
	}

	@Override
	protected void handleAction(Action action) {
		thread = Thread.currentThread();
		super.handleAction(action);
	}

	@Override
	public void doDispose() {
		// nothing runs apart from the thread of the intervention
	}
}
