package org.lovende.ui;

import java.util.Optional;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.lovende.model.element.Element;
import org.lovende.ui.document.OpenDocument;

/** What a selection in any part of the workbench means for the views that follow it. */
public final class Selections {
	private Selections() {
	}

	/** The first element that is selected, if it is one or stands for one. */
	public static Optional<Element> element(ISelection selection) {
		return first(selection).map(object -> Adapters.adapt(object, Element.class));
	}

	/** The open intervention that the selection belongs to. */
	public static Optional<OpenDocument> document(ISelection selection) {
		Optional<OpenDocument> adapted = first(selection).map(object -> Adapters.adapt(object, OpenDocument.class));
		return adapted.isPresent() ? adapted : element(selection).flatMap(Workplace.current().documents()::of);
	}

	private static Optional<Object> first(ISelection selection) {
		return selection instanceof IStructuredSelection structured ? Optional.ofNullable(structured.getFirstElement()) : Optional.empty();
	}
}
