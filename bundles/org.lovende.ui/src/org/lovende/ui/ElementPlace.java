package org.lovende.ui;

import org.eclipse.ui.IWorkbenchPage;
import org.lovende.core.Interventions;
import org.lovende.model.element.Element;
import org.lovende.model.intervention.Comment;
import org.lovende.ui.document.DiagramEditors;
import org.lovende.ui.explorer.ExplorerView;
import org.lovende.ui.forms.Forms;

/** Leads to the place where an element is written or drawn. */
public final class ElementPlace {
	private ElementPlace() {
	}

	/**
	 * Opens the form, or where there is none the diagram, in which an element stands, and shows it there and in the tree; for a comment what it is about.
	 * Does nothing for an element that has been deleted.
	 */
	public static void open(IWorkbenchPage page, Element element) {
		if (element instanceof Comment comment && comment.getAbout() != null) {
			open(page, comment.getAbout());
			return;
		}
		if (Interventions.interventionOf(element) == null)
			return;
		if (page.findView(ExplorerView.ID) instanceof ExplorerView explorer)
			explorer.reveal(element);
		if (Forms.canShow(element))
			new Forms(page).reveal(element);
		else
			new DiagramEditors(page).reveal(element);
	}
}
