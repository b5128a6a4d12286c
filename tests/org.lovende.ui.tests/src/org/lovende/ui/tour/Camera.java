package org.lovende.ui.tour;

import java.nio.file.Path;
import java.time.Duration;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.lovende.ui.RunningWorkbench;

/** Takes pictures of windows, with what stands before them. */
public final class Camera {
	private static final Duration DRAWING = Duration.ofMillis(900);

	private final Path folder;

	/** @param folder where the pictures go */
	public Camera(Path folder) {
		this.folder = folder;
	}

	/** Lets the window system draw, which it does in its own time and tells nobody when it is done. */
	public static void letDraw() {
		long end = System.nanoTime() + DRAWING.toNanos();
		RunningWorkbench.await("drawn", () -> System.nanoTime() > end);
	}

	/** Stores what the screen shows where a window is, under a name without an ending. */
	public void take(Shell window, String name) {
		Display display = window.getDisplay();
		Rectangle bounds = window.getBounds().intersection(display.getBounds());
		Image image = new Image(display, bounds.width, bounds.height);
		GC gc = new GC(display);
		gc.copyArea(image, bounds.x, bounds.y);
		gc.dispose();
		ImageLoader loader = new ImageLoader();
		loader.data = new ImageData[] { image.getImageData() };
		loader.save(folder.resolve(name + ".png").toString(), SWT.IMAGE_PNG);
		image.dispose();
	}
}
