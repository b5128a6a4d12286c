package org.lovende.ui.outline;

import org.eclipse.ui.part.IPage;
import org.eclipse.ui.part.MessagePage;
import org.eclipse.ui.part.PageBook;
import org.eclipse.ui.views.contentoutline.ContentOutline;
import org.lovende.ui.Workplace;

/** The outline of the active editor: of a diagram as a tree and, below it, as a small map. */
public final class OutlineView extends ContentOutline {
	/** Under which the workbench knows it. */
	public static final String ID = "org.lovende.ui.outline";

	@Override
	protected IPage createDefaultPage(PageBook book) {
		MessagePage page = new MessagePage();
		initPage(page);
		page.createControl(book);
		page.setMessage(Workplace.messages(OutlineView.class).get("nothing"));
		return page;
	}
}
