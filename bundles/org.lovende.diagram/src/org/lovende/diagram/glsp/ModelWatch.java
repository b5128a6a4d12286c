package org.lovende.diagram.glsp;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.util.EContentAdapter;

/**
 * Notices that the intervention has changed since the page was last sent: by this page or another editor, by undo, by another user. Many changes
 * in a row are told once, after them.
 */
final class ModelWatch extends EContentAdapter {
	private final DiagramContext context;
	private final Runnable changed;
	private boolean isOutdated;
	private boolean isStopped;

	/** @param changed is run on the thread of the intervention, after the changes */
	ModelWatch(DiagramContext context, Runnable changed) {
		this.context = context;
		this.changed = changed;
		context.intervention().eAdapters().add(this);
	}

	@Override
	public void notifyChanged(Notification notification) {
		super.notifyChanged(notification);
		if (notification.isTouch() || notification.getEventType() == Notification.REMOVING_ADAPTER || isOutdated)
			return;
		isOutdated = true;
		context.thread().execute(() -> {
			if (isOutdated && !isStopped)
				changed.run();
		});
	}

	/** Whether the page shows an older state than the model has. */
	boolean isOutdated() {
		return isOutdated;
	}

	/** The page is about to be sent what the model is now. */
	void shown() {
		isOutdated = false;
	}

	void stop() {
		isStopped = true;
		context.intervention().eAdapters().remove(this);
	}
}
