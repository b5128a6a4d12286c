package org.lovende.ui.outline;

import org.eclipse.core.runtime.IAdapterFactory;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.lovende.diagram.ui.DiagramEditor;

/** Gives each diagram editor its outline. */
public final class DiagramOutlines implements IAdapterFactory {
	@Override
	public <T> T getAdapter(Object adaptable, Class<T> adapter) {
		return adaptable instanceof DiagramEditor editor && adapter == IContentOutlinePage.class ? adapter.cast(new DiagramOutlinePage(editor)) : null;
	}

	@Override
	public Class<?>[] getAdapterList() {
		return new Class<?>[] { IContentOutlinePage.class };
	}
}
