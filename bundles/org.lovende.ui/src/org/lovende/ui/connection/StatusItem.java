package org.lovende.ui.connection;

import org.eclipse.jface.action.ContributionItem;
import org.eclipse.jface.action.StatusLineLayoutData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.lovende.core.Texts;

/** A button in the line at the bottom of the window: a picture, words that say how things are, and what it does. */
abstract class StatusItem extends ContributionItem {
	private static final int LONGEST = 90;

	private ToolBar bar;

	StatusItem(String id) {
		super(id);
	}

	/** The words; they may change. Empty: the button is not there. */
	abstract String text();

	/** More words, shown when the mouse rests on it and read by screen readers. */
	abstract String toolTip();

	abstract Image image();

	/** Does what the button is for. */
	abstract void pressed();

	@Override
	public boolean isVisible() {
		return !text().isEmpty();
	}

	@Override
	public boolean isDynamic() {
		return true;
	}

	@Override
	public void fill(Composite parent) {
		bar = new ToolBar(parent, SWT.FLAT | SWT.RIGHT);
		ToolItem item = new ToolItem(bar, SWT.PUSH);
		item.setImage(image());
		item.setText(Texts.shortened(text(), LONGEST).replace("&", "&&"));
		item.setToolTipText(toolTip());
		item.addListener(SWT.Selection, event -> pressed());
		Point size = bar.computeSize(SWT.DEFAULT, SWT.DEFAULT);
		StatusLineLayoutData room = new StatusLineLayoutData();
		room.widthHint = size.x;
		room.heightHint = size.y;
		bar.setLayoutData(room);
		bar.requestLayout(); // longer words take more of the window's lower edge
	}

	/** Shows how things are now. */
	void refresh() {
		if (getParent() != null)
			getParent().update(true);
	}

	/** For tests: the button, if it is there. */
	ToolItem item() {
		return bar == null || bar.isDisposed() || !isVisible() ? null : bar.getItem(0);
	}
}
