package org.lovende.diagram.ui;

import java.util.concurrent.CompletableFuture;

import org.eclipse.ui.IEditorInput;
import org.lovende.model.diagram.DiagramKind;

/**
 * What a diagram editor opens. Two inputs are equal if they name the same diagram of the same intervention; each can be written down by its
 * identifiers, so that a restart opens what was open. The workbench implements it.
 */
public interface DiagramInput extends IEditorInput {
	/** The identifier of the intervention. */
	String interventionId();

	/** Which diagram of it. */
	DiagramKind kind();

	/** The identifier of the theory that a result map shows; null: the current one, and for every other kind. */
	String theoryId();

	/**
	 * Opens the intervention, or joins those that have it open already. Called once by the editor.
	 *
	 * @return completes on the UI thread, with what was opened, or with an exception whose message tells the user why not; the editor
	 *         says "loading" till then
	 */
	CompletableFuture<EditedIntervention> open();

	/** Called once by the editor when it is disposed of; the last one to do so closes the intervention. */
	void close();
}
