package org.lovende.bench;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** What stands in the window of the skeleton. */
public final class BarePerspective implements IPerspectiveFactory {
	static final String ID = "org.lovende.bench.bare.perspective";

	private static final float LEFT = 0.25f;

	@Override
	public void createInitialLayout(IPageLayout layout) {
		layout.addView(BareView.ID, IPageLayout.LEFT, LEFT, layout.getEditorArea());
	}
}
