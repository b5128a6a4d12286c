package org.lovende.ui.comparison;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.ScrollBar;
import org.lovende.diagram.Picture;
import org.lovende.ui.picture.PicturePixels;

/**
 * Shows a drawn diagram, as wide as there is room (as far as that can be read) or in its own size. The pixels are made in a job. Screen readers
 * read its description.
 */
final class PictureView {
	private static final int SCROLL_STEP = 24;
	private static final int FRAME = 4;
	/** Below this part of its own size the texts of a picture cannot be read. */
	private static final double SMALLEST = 0.65;

	private final ScrolledComposite scroller;
	private final Canvas canvas;
	private Picture picture;
	private Image image;
	private boolean isActualSize;
	private String marked;
	private int drawing;

	PictureView(Composite parent) {
		scroller = new ScrolledComposite(parent, SWT.H_SCROLL | SWT.V_SCROLL | SWT.BORDER);
		canvas = new Canvas(scroller, SWT.DOUBLE_BUFFERED);
		scroller.setContent(canvas);
		scroller.getVerticalBar().setIncrement(SCROLL_STEP);
		scroller.getHorizontalBar().setIncrement(SCROLL_STEP);
		scroller.addListener(SWT.Resize, event -> redraw());
		canvas.addListener(SWT.Paint, event -> paint(event.gc));
		canvas.addListener(SWT.Dispose, event -> disposeImage());
		canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = picture == null ? null : picture.title();
			}

			@Override
			public void getDescription(AccessibleEvent event) {
				event.result = picture == null ? null : picture.description();
			}
		});
	}

	Control control() {
		return scroller;
	}

	/** Scrolls another picture along whenever the user scrolls this one. */
	void lead(PictureView other) {
		for (ScrollBar bar : List.of(scroller.getHorizontalBar(), scroller.getVerticalBar()))
			bar.addListener(SWT.Selection, event -> other.scroller.setOrigin(scroller.getOrigin()));
	}

	void show(Picture newPicture) {
		picture = newPicture;
		canvas.setToolTipText(picture.title());
		redraw();
	}

	/** Whether every unit of the picture is one pixel; otherwise it is as wide as there is room. */
	void setActualSize(boolean actualSize) {
		isActualSize = actualSize;
		redraw();
	}

	/** Frames an element and scrolls to it; null or an element that is not in the picture frames none. */
	void mark(String id) {
		marked = id;
		place().ifPresent(place -> {
			int x = (int) (place.getCenterX() * scale()) - scroller.getClientArea().width / 2;
			int y = (int) (place.getCenterY() * scale()) - scroller.getClientArea().height / 2;
			scroller.setOrigin(Math.max(0, x), Math.max(0, y));
		});
		canvas.redraw();
	}

	private Optional<Rectangle2D> place() {
		return picture == null || marked == null ? Optional.empty() : MarkPlaces.find(picture.scene(), marked);
	}

	private double scale() {
		return image == null ? 1 : image.getBounds().width / picture.width();
	}

	private void redraw() {
		if (picture == null || scroller.getClientArea().width == 0)
			return;
		int turn = ++drawing;
		int fitting = Math.max((int) (SMALLEST * picture.width()), scroller.getClientArea().width);
		int width = isActualSize ? (int) picture.width() : Math.min((int) picture.width(), fitting);
		Picture shown = picture;
		Job job = Job.create(picture.title(), (ICoreRunnable) monitor -> {
			ImageData data = PicturePixels.of(shown, width);
			if (!canvas.isDisposed())
				canvas.getDisplay().asyncExec(() -> drawn(data, turn));
		});
		job.setSystem(true);
		job.schedule();
	}

	private void drawn(ImageData data, int turn) {
		if (canvas.isDisposed() || turn != drawing)
			return;
		disposeImage();
		image = new Image(canvas.getDisplay(), data);
		canvas.setSize(data.width, data.height);
		canvas.redraw();
	}

	private void paint(GC gc) {
		if (image == null)
			return;
		gc.drawImage(image, 0, 0);
		place().ifPresent(place -> {
			gc.setForeground(canvas.getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION));
			gc.setLineWidth(2);
			double scale = scale();
			gc.drawRectangle((int) (place.getX() * scale) - FRAME, (int) (place.getY() * scale) - FRAME, (int) (place.getWidth() * scale) + 2 * FRAME,
					(int) (place.getHeight() * scale) + 2 * FRAME);
		});
	}

	private void disposeImage() {
		if (image != null)
			image.dispose();
		image = null;
	}

	/** For tests: whether the picture has been painted. */
	boolean isDrawn() {
		return image != null;
	}
}
