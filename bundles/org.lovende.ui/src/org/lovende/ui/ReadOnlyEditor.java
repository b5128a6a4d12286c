package org.lovende.ui;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.ui.part.EditorPart;

/** An editor in which there is never anything to save: it shows what cannot be changed in it. */
public abstract class ReadOnlyEditor extends EditorPart {
	@Override
	public final boolean isDirty() {
		return false;
	}

	/** Does nothing. */
	@Override
	public final void doSave(IProgressMonitor monitor) {
		// never dirty
	}

	@Override
	public final boolean isSaveAsAllowed() {
		return false;
	}

	/** @throws UnsupportedOperationException always */
	@Override
	public final void doSaveAs() {
		throw new UnsupportedOperationException();
	}
}
