package org.lovende.ui.outline;

import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.graphics.Image;
import org.lovende.diagram.outline.OutlineEntry;
import org.lovende.ui.Icons;

/** How the entries of an outline look. */
final class OutlineLabels extends LabelProvider {
	@Override
	public String getText(Object entry) {
		return ((OutlineEntry) entry).label();
	}

	@Override
	public Image getImage(Object entry) {
		return ((OutlineEntry) entry).element() == null ? Icons.image("group") : Icons.image(((OutlineEntry) entry).element());
	}
}
