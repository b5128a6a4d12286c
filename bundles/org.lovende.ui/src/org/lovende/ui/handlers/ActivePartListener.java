package org.lovende.ui.handlers;

import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;

/** Runs something whenever another part becomes active. */
record ActivePartListener(Runnable activated) implements IPartListener2 {
	@Override
	public void partActivated(IWorkbenchPartReference part) {
		activated.run();
	}
}
