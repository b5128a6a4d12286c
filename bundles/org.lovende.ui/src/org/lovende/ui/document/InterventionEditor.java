package org.lovende.ui.document;

import java.util.concurrent.CompletionException;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.EditorPart;
import org.lovende.core.Messages;
import org.lovende.diagram.ui.EditedIntervention;
import org.lovende.diagram.ui.LateFocus;
import org.lovende.ui.Workplace;

/**
 * An editor of a part of an intervention in widgets: opens the intervention, shows that it is being loaded, follows its changes, and shares its
 * undo history and dirty state with all other editors of it.
 *
 * @param <I> what it opens
 */
public abstract class InterventionEditor<I extends InterventionInput> extends EditorPart {
	private final Class<I> inputType;
	private final Runnable changed = this::changed;
	private Composite area;
	private OpenDocument document;

	/** @param inputType what it opens */
	protected InterventionEditor(Class<I> inputType) {
		this.inputType = inputType;
	}

	@Override
	public void init(IEditorSite site, IEditorInput editorInput) throws PartInitException {
		if (!inputType.isInstance(editorInput))
			throw new PartInitException(editorInput.toString());
		setSite(site);
		setInput(editorInput);
		setPartName(editorInput.getName());
		setTitleToolTip(editorInput.getToolTipText());
	}

	/** What it opens. */
	protected final I input() {
		return inputType.cast(getEditorInput());
	}

	@Override
	public final void createPartControl(Composite parent) {
		Messages messages = Workplace.messages(InterventionEditor.class);
		area = new Composite(parent, SWT.NONE);
		area.setLayout(new StackLayout());
		Label notice = new Label(area, SWT.CENTER | SWT.WRAP);
		notice.setText(messages.get("editor.loading"));
		show(notice);
		input().openDocument().whenComplete((opened, failure) -> {
			if (area.isDisposed())
				return;
			if (failure == null)
				opened(opened);
			else
				notice.setText(messages.get("editor.failed", failure.getMessage()));
		}).whenComplete((opened, fault) -> {
			// a fault of the editor itself: the future would keep it to itself
			if (fault instanceof CompletionException && fault.getCause() instanceof RuntimeException)
				ILog.of(InterventionEditor.class).error(getPartName(), fault);
		});
	}

	private void opened(OpenDocument opened) {
		document = opened;
		show(createContent(area, document));
		document.addListener(changed);
		changed();
		LateFocus.give(this);
	}

	private void show(Control control) {
		((StackLayout) area.getLayout()).topControl = control;
		area.layout();
	}

	private void changed() {
		if (document.isClosed() || area.isDisposed())
			return;
		firePropertyChange(PROP_DIRTY);
		documentChanged();
	}

	/** Makes what is shown, when the intervention is loaded. */
	protected abstract Control createContent(Composite parent, OpenDocument opened);

	/** Shows the intervention as it is now; called once after {@link #createContent} and then whenever a command, a save or an undo was done. */
	protected abstract void documentChanged();

	/** Gives the focus to what was made by {@link #createContent}. */
	protected abstract void focusContent();

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		return adapter == EditedIntervention.class ? adapter.cast(document) : super.getAdapter(adapter);
	}

	@Override
	public final void setFocus() {
		if (document == null)
			area.setFocus();
		else
			focusContent();
	}

	@Override
	public void dispose() {
		if (document != null)
			document.removeListener(changed);
		input().close();
		super.dispose();
	}

	@Override
	public final boolean isDirty() {
		return document != null && document.isDirty();
	}

	/** The intervention stays open in the explorer, which asks after the last editor. */
	@Override
	public final boolean isSaveOnCloseNeeded() {
		return false;
	}

	@Override
	public final void doSave(IProgressMonitor monitor) {
		document.save(monitor);
	}

	@Override
	public final boolean isSaveAsAllowed() {
		return false;
	}

	/** @throws UnsupportedOperationException always: what is shown is a part of its intervention */
	@Override
	public final void doSaveAs() {
		throw new UnsupportedOperationException();
	}
}
