package org.lovende.ui;

import org.eclipse.jface.viewers.ISelection;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.lovende.diagram.ui.DiagramEditor;
import org.lovende.model.element.Element;
import org.lovende.model.intervention.Intervention;
import org.lovende.ui.document.DiagramEditors;
import org.lovende.ui.explorer.ExplorerView;
import org.lovende.ui.forms.FormEditor;

/**
 * Shows what is selected in a diagram or a form in the tree, too, and what is selected in the tree in the diagram that is in sight. Only the active
 * part's selection counts, so that nothing goes round in circles.
 */
public final class SelectionSync implements ISelectionListener {
	private final IWorkbenchPage page;

	private SelectionSync(IWorkbenchPage page) {
		this.page = page;
	}

	/** Follows the selections of a page for its life. */
	public static void follow(IWorkbenchPage page) {
		page.addSelectionListener(new SelectionSync(page));
	}

	@Override
	public void selectionChanged(IWorkbenchPart part, ISelection selection) {
		Selections.element(selection).ifPresent(element -> show(part, element));
	}

	private void show(IWorkbenchPart part, Element element) {
		// where a form begins it has the intervention: that must not take the user away from a group in the tree
		boolean isChosen = part instanceof DiagramEditor || part instanceof FormEditor && !(element instanceof Intervention);
		if (isChosen && page.findView(ExplorerView.ID) instanceof ExplorerView explorer)
			explorer.select(element);
		else if (part instanceof ExplorerView)
			new DiagramEditors(page).revealIfVisible(element);
	}
}
