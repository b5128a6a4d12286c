package org.lovende.app;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.lovende.ui.comments.CommentsView;
import org.lovende.ui.explorer.ExplorerView;
import org.lovende.ui.find.FindView;
import org.lovende.ui.history.HistoryView;
import org.lovende.ui.method.MethodView;
import org.lovende.ui.outline.OutlineView;
import org.lovende.ui.problems.ProblemsView;
import org.lovende.ui.properties.PropertiesView;
import org.lovende.ui.versions.VersionsView;

/** Where the views stand while an intervention is described: the tree and the outline at the left, the diagrams in the middle, what is selected at the right. */
public final class DescribePerspective implements IPerspectiveFactory {
	static final String ID = "org.lovende.app.describe";

	private static final float LEFT = 0.24f;
	private static final float RIGHT = 0.7f;
	private static final float BOTTOM = 0.69f;
	private static final float ABOVE_OUTLINE = 0.55f;

	@Override
	public void createInitialLayout(IPageLayout layout) {
		String editors = layout.getEditorArea();
		IFolderLayout left = layout.createFolder("left", IPageLayout.LEFT, LEFT, editors);
		left.addView(ExplorerView.ID);
		left.addView(MethodView.ID);
		layout.addView(OutlineView.ID, IPageLayout.BOTTOM, ABOVE_OUTLINE, "left");
		layout.addView(PropertiesView.ID, IPageLayout.RIGHT, RIGHT, editors);
		IFolderLayout below = layout.createFolder("below", IPageLayout.BOTTOM, BOTTOM, editors);
		below.addView(ProblemsView.ID);
		below.addView(CommentsView.ID);
		below.addView(HistoryView.ID);
		below.addView(VersionsView.ID);
		below.addPlaceholder(FindView.ID);
		layout.getViewLayout(ExplorerView.ID).setCloseable(false);
	}
}
