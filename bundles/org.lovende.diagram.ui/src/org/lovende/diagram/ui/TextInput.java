package org.lovende.diagram.ui;

/** A part whose page may have a text field in focus: Ctrl+Z and the like then belong to that field and not to the workbench. */
public interface TextInput {
	/** Whether a text field has the focus now. */
	boolean isEditingText();
}
