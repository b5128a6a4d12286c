package org.lovende.ui;

import java.util.Optional;

import org.eclipse.jface.viewers.ISelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;
import org.lovende.core.Interventions;
import org.lovende.diagram.ui.EditedIntervention;
import org.lovende.model.element.Element;
import org.lovende.ui.document.OpenDocument;
import org.lovende.ui.explorer.ExplorerView;

/** Knows, for a view, which intervention the user is working on and which element is selected, in whatever other part. */
public final class DocumentFollower {
	private final Workplace workplace = Workplace.current();
	private final IViewSite site;
	private final Runnable changed;
	private final ISelectionListener selectionListener = this::selectionChanged;
	private final IPartListener2 partListener = new IPartListener2() {
		@Override
		public void partActivated(IWorkbenchPartReference part) {
			IWorkbenchPart active = part.getPart(false);
			if (active instanceof IEditorPart && active.getAdapter(EditedIntervention.class) instanceof OpenDocument opened && opened != document)
				follow(opened, null);
		}
	};
	private final Runnable documentsChanged = this::documentsChanged;
	private OpenDocument document;
	private Element element;
	private boolean scheduled;

	/**
	 * Begins to follow; {@link #dispose} ends it.
	 *
	 * @param site of the view
	 * @param changed run on the UI thread, after what was done, when another element was selected or the intervention has changed
	 */
	public DocumentFollower(IViewSite site, Runnable changed) {
		this.site = site;
		this.changed = changed;
		site.getPage().addSelectionListener(selectionListener);
		// an editor in which nothing is selected yet
		site.getPage().addPartListener(partListener);
		workplace.documents().addListener(documentsChanged);
	}

	/** The intervention; null if none was selected yet or it was closed. */
	public OpenDocument document() {
		if (document == null || document.isClosed()) {
			document = null;
			element = null;
			lookAround();
		}
		return document;
	}

	/**
	 * What has been there before it could be followed: what is selected in the tree, if the view itself is what the user has just turned to, and an
	 * intervention that was still being read when it was selected or its editor came to the front.
	 */
	private void lookAround() {
		IEditorPart editor = site.getPage().getActiveEditor();
		if (editor != null && editor.getAdapter(EditedIntervention.class) instanceof OpenDocument opened
				&& !opened.isClosed())
			document = opened;
		for (ISelection selection : new ISelection[] { site.getPage().getSelection(ExplorerView.ID), site.getPage().getSelection() })
			if (selection != null)
				Selections.document(selection).filter(selected -> !selected.isClosed()).ifPresent(selected -> {
					document = selected;
					element = Selections.element(selection).orElse(null);
				});
	}

	/** The selected element of the intervention; the intervention itself if none is or it was deleted; null without an intervention. */
	public Element element() {
		if (document() == null)
			return null;
		return element == null || Interventions.interventionOf(element) != document.intervention() ? document.intervention() : element;
	}

	private void selectionChanged(IWorkbenchPart part, ISelection selection) {
		if (part != null && part.getSite() == site || selection.isEmpty())
			return;
		Optional<OpenDocument> found = Selections.document(selection);
		if (found.isEmpty())
			return;
		follow(found.get(), Selections.element(selection).orElse(null));
	}

	private void follow(OpenDocument followed, Element selected) {
		document = followed;
		element = selected;
		documentsChanged();
	}

	/** Several commands in one turn of the event loop are one change. */
	private void documentsChanged() {
		if (scheduled || site.getShell() == null || site.getShell().isDisposed())
			return;
		scheduled = true;
		site.getShell().getDisplay().asyncExec(() -> {
			scheduled = false;
			changed.run();
		});
	}

	/** Ends the following. */
	public void dispose() {
		site.getPage().removeSelectionListener(selectionListener);
		site.getPage().removePartListener(partListener);
		workplace.documents().removeListener(documentsChanged);
	}
}
