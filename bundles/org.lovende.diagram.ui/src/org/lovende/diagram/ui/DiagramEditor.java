package org.lovende.diagram.ui;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.EditorPart;
import org.lovende.model.element.Element;

/** Shows and edits one diagram of an intervention, of any kind. */
public final class DiagramEditor extends EditorPart implements TextInput {
	/** The identifier under which the workbench opens it. */
	public static final String ID = "org.lovende.diagram.ui.diagramEditor";

	private DiagramInput input;
	private Browser browser;
	private EditedIntervention edited;

	@Override
	public void init(IEditorSite site, IEditorInput editorInput) throws PartInitException {
		if (!(editorInput instanceof DiagramInput diagramInput))
			throw new PartInitException("not a diagram: " + editorInput);
		input = diagramInput;
		setSite(site);
		setInput(editorInput);
		setPartName(editorInput.getName());
	}

	@Override
	public void createPartControl(Composite parent) {
		browser = new Browser(parent, SWT.NONE);
		input.open().thenAccept(opened -> edited = opened);
	}

	/** Selects an element of the diagram and scrolls to it; nothing happens if the diagram does not show it. */
	public void reveal(Element element) {
		// nothing is shown yet
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		return adapter == EditedIntervention.class ? adapter.cast(edited) : super.getAdapter(adapter);
	}

	@Override
	public boolean isEditingText() {
		return false;
	}

	@Override
	public void setFocus() {
		browser.setFocus();
	}

	@Override
	public void dispose() {
		input.close();
		super.dispose();
	}

	@Override
	public boolean isDirty() {
		return edited != null && edited.isDirty();
	}

	/** The intervention stays open in the explorer, which asks after the last editor. */
	@Override
	public boolean isSaveOnCloseNeeded() {
		return false;
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		edited.save(monitor);
	}

	@Override
	public boolean isSaveAsAllowed() {
		return false;
	}

	/** @throws UnsupportedOperationException always: a diagram is a part of its intervention */
	@Override
	public void doSaveAs() {
		throw new UnsupportedOperationException();
	}
}
