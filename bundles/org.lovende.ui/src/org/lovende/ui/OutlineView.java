package org.lovende.ui;

import org.eclipse.ui.part.IPage;
import org.eclipse.ui.part.MessagePage;
import org.eclipse.ui.part.PageBook;
import org.eclipse.ui.views.contentoutline.ContentOutline;

/** The overview of the diagram in the active editor. It is the platform's, with words in the user's language while there is nothing to show. */
public final class OutlineView extends ContentOutline {
	public static final String ID = "org.lovende.ui.outline";

	@Override
	protected IPage createDefaultPage(PageBook book) {
		MessagePage page = new MessagePage();
		initPage(page);
		page.createControl(book);
		page.setMessage(Workplace.messages(OutlineView.class).get("outline.empty"));
		return page;
	}
}
