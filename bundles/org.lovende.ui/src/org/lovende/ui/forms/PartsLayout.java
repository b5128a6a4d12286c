package org.lovende.ui.forms;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;
import org.eclipse.ui.forms.widgets.ILayoutExtension;

/**
 * Puts the parts of a form below one another, each as wide as the form and as high as it needs to be at that width. Sections and scrolled forms
 * ask only layouts of this kind how high they are at a width. What is not visible takes no room.
 */
final class PartsLayout extends Layout implements ILayoutExtension {
	private final int margin;
	private final int spacing;

	/**
	 * @param margin on all sides, in pixels
	 * @param spacing between two parts, in pixels
	 */
	PartsLayout(int margin, int spacing) {
		this.margin = margin;
		this.spacing = spacing;
	}

	@Override
	protected Point computeSize(Composite composite, int wHint, int hHint, boolean flushCache) {
		int width = wHint == SWT.DEFAULT ? computeMaximumWidth(composite, flushCache) : wHint;
		int height = 2 * margin - spacing;
		for (Control part : composite.getChildren())
			if (part.getVisible())
				height += part.computeSize(width - 2 * margin, SWT.DEFAULT, flushCache).y + spacing;
		return new Point(width, hHint == SWT.DEFAULT ? Math.max(height, 2 * margin) : hHint);
	}

	@Override
	protected void layout(Composite composite, boolean flushCache) {
		Rectangle area = composite.getClientArea();
		int width = area.width - 2 * margin;
		int y = area.y + margin;
		for (Control part : composite.getChildren()) {
			if (!part.getVisible())
				continue;
			int height = part.computeSize(width, SWT.DEFAULT, flushCache).y;
			part.setBounds(area.x + margin, y, width, height);
			y += height + spacing;
		}
	}

	/** Any width will do: what does not fit wraps, or scrolls in itself. */
	@Override
	public int computeMinimumWidth(Composite composite, boolean changed) {
		return 2 * margin;
	}

	@Override
	public int computeMaximumWidth(Composite composite, boolean changed) {
		int width = 0;
		for (Control part : composite.getChildren())
			if (part.getVisible())
				width = Math.max(width, maximumWidth(part, changed));
		return width + 2 * margin;
	}

	/** Of parts in parts without their heights: each level would ask the next one twice, and many levels take long. */
	private static int maximumWidth(Control part, boolean changed) {
		return part instanceof Composite composite && composite.getLayout() instanceof PartsLayout parts ? parts.computeMaximumWidth(composite, changed)
				: part.computeSize(SWT.DEFAULT, SWT.DEFAULT, changed).x;
	}
}
