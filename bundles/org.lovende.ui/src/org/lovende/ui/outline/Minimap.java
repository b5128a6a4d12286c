package org.lovende.ui.outline;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.lovende.diagram.glsp.Overview;
import org.lovende.diagram.glsp.VisiblePart;
import org.lovende.diagram.scene.Bounds;
import org.lovende.diagram.style.Style;
import org.lovende.diagram.ui.DiagramEditor;
import org.lovende.ui.Brightness;
import org.lovende.ui.StyleColour;
import org.lovende.ui.Workplace;

/** A diagram seen from far, with a frame around the part that its editor shows. A press of the mouse moves the frame, and the editor with it. */
final class Minimap {
	private static final int MARGIN = 6;
	/** The frame of the part that is seen. */
	private static final int FRAME = 2;
	private static final int FRAME_ALPHA = 28;
	private static final int OPAQUE = 255;

	private final Canvas canvas;
	private final DiagramEditor editor;

	Minimap(Composite parent, DiagramEditor editor) {
		this.editor = editor;
		canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
		canvas.addListener(SWT.Paint, event -> paint(event.gc));
		canvas.addListener(SWT.MouseDown, this::move);
		canvas.addListener(SWT.MouseMove, event -> {
			if ((event.stateMask & SWT.BUTTON1) != 0)
				move(event);
		});
		canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = Workplace.messages(Minimap.class).get("minimap");
			}
		});
	}

	void redraw() {
		canvas.redraw();
	}

	Canvas canvas() {
		return canvas;
	}

	/** Where a place of the diagram stands on the canvas. */
	Rectangle onCanvas(Bounds place) {
		return scale().onCanvas(place);
	}

	/** Where the frame around a part of the diagram stands; as a whole on the canvas, however much more than the diagram is seen. */
	Rectangle frameAround(VisiblePart part) {
		Rectangle room = canvas.getClientArea();
		// its line reaches over its edges by half of its width
		Rectangle whole = new Rectangle(FRAME / 2, FRAME / 2, Math.max(0, room.width - FRAME), Math.max(0, room.height - FRAME));
		return onCanvas(new Bounds(part.x(), part.y(), part.width(), part.height())).intersection(whole);
	}

	/** How the diagram fits into the canvas; asks all its shapes, so it is found out once for all of them. */
	private record Scale(double factor, double left, double top) {
		Rectangle onCanvas(Bounds place) {
			return new Rectangle(x(place.x()), y(place.y()), Math.max(1, (int) (place.width() * factor)), Math.max(1, (int) (place.height() * factor)));
		}

		int x(double x) {
			return (int) Math.round((x - left) * factor) + MARGIN;
		}

		int y(double y) {
			return (int) Math.round((y - top) * factor) + MARGIN;
		}
	}

	private Scale scale() {
		Bounds all = overview().bounds();
		Rectangle room = canvas.getClientArea();
		double factor = Math.min((room.width - 2 * MARGIN) / Math.max(1, all.width()), (room.height - 2 * MARGIN) / Math.max(1, all.height()));
		return new Scale(Math.max(0, factor), all.x(), all.y());
	}

	private Overview overview() {
		return editor.isOpen() ? editor.overview() : Overview.NOTHING;
	}

	private void move(Event event) {
		Scale scale = scale();
		if (event.button <= 1 && scale.factor > 0)
			editor.scrollTo((event.x - MARGIN) / scale.factor + scale.left, (event.y - MARGIN) / scale.factor + scale.top);
	}

	private void paint(GC gc) {
		Overview overview = overview();
		Scale scale = scale();
		// asks the theme, so it is found out once for all shapes
		boolean isDark = Brightness.isDark(canvas);
		gc.setForeground(StyleColour.of(canvas.getDisplay(), (isDark ? Style.shipped().darkColours() : Style.shipped().colours()).line()));
		gc.setAntialias(SWT.ON);
		overview.shapes().stream().filter(Overview.Shape::isGround).forEach(shape -> fill(gc, scale, shape, isDark));
		for (Overview.Arrow arrow : overview.arrows()) {
			Rectangle from = scale.onCanvas(arrow.from());
			Rectangle to = scale.onCanvas(arrow.to());
			gc.drawLine(from.x + from.width, from.y + from.height / 2, to.x, to.y + to.height / 2);
		}
		overview.shapes().stream().filter(shape -> !shape.isGround()).forEach(shape -> fill(gc, scale, shape, isDark));
		editor.visiblePart().ifPresent(part -> frame(gc, frameAround(part)));
	}

	private void fill(GC gc, Scale scale, Overview.Shape shape, boolean isDark) {
		Style.Category category = Style.shipped().category(shape.category());
		String tint = isDark ? category.darkTint() : category.tint();
		String accent = isDark ? category.darkAccent() : category.accent();
		gc.setBackground(StyleColour.of(canvas.getDisplay(), shape.isGround() ? tint : accent));
		gc.fillRectangle(scale.onCanvas(shape.bounds()));
	}

	private void frame(GC gc, Rectangle seen) {
		gc.setBackground(canvas.getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION));
		gc.setForeground(canvas.getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION));
		gc.setAlpha(FRAME_ALPHA);
		gc.fillRectangle(seen);
		gc.setAlpha(OPAQUE);
		gc.setLineWidth(FRAME);
		gc.drawRectangle(seen);
	}
}
