package org.lovende.ui;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;

/** An area as wide as there is room for and as tall as its contents need, with a scroll bar where they are taller than the room. */
public final class ScrolledContent {
	private final ScrolledComposite scroller;
	private final Composite content;
	/** For which the contents were laid out last. */
	private int width = -1;
	private boolean isPending;

	/** @param style {@link SWT#BORDER} or {@link SWT#NONE} */
	public ScrolledContent(Composite parent, int style) {
		scroller = new ScrolledComposite(parent, SWT.V_SCROLL | style);
		scroller.setExpandHorizontal(true);
		scroller.setExpandVertical(true);
		scroller.setShowFocusedControl(true);
		content = new Composite(scroller, SWT.NONE);
		scroller.setContent(content);
		content.addListener(SWT.Resize, event -> resized());
	}

	/** Another height changes nothing but the room of the scroll bar, and with that the width again. */
	private void resized() {
		if (content.getSize().x == width || isPending)
			return;
		isPending = true;
		// afterwards: this may be one of many steps of the layout of the window
		scroller.getDisplay().asyncExec(this::layout);
	}

	/** What holds the contents; the caller gives it a layout. */
	public Composite content() {
		return content;
	}

	/** To be called when the contents need more or less room than before; does nothing when the area is gone. */
	public void layout() {
		isPending = false;
		if (scroller.isDisposed())
			return;
		width = scroller.getClientArea().width;
		scroller.setMinHeight(content.computeSize(width, SWT.DEFAULT, true).y);
		content.layout(true, true);
	}

	/** Shows the beginning. */
	public void toTop() {
		scroller.setOrigin(0, 0);
	}
}
