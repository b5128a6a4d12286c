package org.lovende.bench;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.part.ViewPart;

/** The view of the skeleton: a tree with nothing in it. */
public final class BareView extends ViewPart {
	static final String ID = "org.lovende.bench.bare.view";

	private Tree tree;

	@Override
	public void createPartControl(Composite parent) {
		tree = new Tree(parent, SWT.NONE);
	}

	@Override
	public void setFocus() {
		tree.setFocus();
	}
}
