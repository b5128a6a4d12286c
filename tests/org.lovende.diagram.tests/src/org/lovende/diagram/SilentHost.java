package org.lovende.diagram;

import java.util.List;

import org.lovende.diagram.glsp.DiagramHost;
import org.lovende.model.element.Element;

/** A host for tests of what a page is sent: nobody but the page shows, paints or writes anything. */
public final class SilentHost implements DiagramHost {
	@Override
	public void selected(List<Element> elements) {
		// nobody else shows them
	}

	@Override
	public void editingText(boolean isEditing) {
		// nobody else wants keys
	}

	@Override
	public void ready() {
		// nobody waits for it
	}

	@Override
	public boolean isLocked() {
		return false;
	}
}
