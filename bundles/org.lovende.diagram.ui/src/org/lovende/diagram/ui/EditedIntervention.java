package org.lovende.diagram.ui;

import org.eclipse.core.runtime.IProgressMonitor;
import org.lovende.core.edit.InterventionEditingDomain;

/**
 * An intervention that is open in the workbench, as its editors need it. The workbench implements it; every editor of the same intervention
 * gets the same one. All methods are called on the UI thread.
 */
public interface EditedIntervention {
	/** The intervention, its command stack and item providers; the same object as long as the intervention is open. */
	InterventionEditingDomain domain();

	/** Whether there is something to save. */
	boolean isDirty();

	/** Whether a save is under way. Meanwhile no command is accepted: editors say so and take no input. */
	boolean isSaving();

	/** Saves the whole intervention. Shows its own errors to the user; throws none. */
	void save(IProgressMonitor monitor);

	/** Runs something whenever the answer of {@link #isDirty} or {@link #isSaving}, or the name of the intervention, has changed. */
	void addListener(Runnable changed);

	/** Takes a listener away; nothing happens if it was not there. */
	void removeListener(Runnable changed);
}
