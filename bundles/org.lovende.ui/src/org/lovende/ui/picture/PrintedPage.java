package org.lovende.ui.picture;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.printing.Printer;
import org.lovende.diagram.Picture;
import org.lovende.diagram.PngWriter;

/** A page of paper with one picture on it: as large as it fits, but no larger than it is, in the middle of the upper edge. */
final class PrintedPage {
	private static final int UNITS_PER_INCH = 96;

	private final Printer printer;

	PrintedPage(Printer printer) {
		this.printer = printer;
	}

	/** So many pixels wide has a picture to be for this page; more than {@link PngWriter#PRINT_DPI} per inch nobody sees. */
	int width(Picture picture) {
		Rectangle place = place(printer.getClientArea(), printer.getDPI(), picture.width() / picture.height(), picture.width() / UNITS_PER_INCH);
		return Math.max(1, place.width * Math.min(PngWriter.PRINT_DPI, printer.getDPI().x) / printer.getDPI().x);
	}

	/** @return whether the printer took it */
	boolean print(String title, ImageData pixels) {
		if (!printer.startJob(title))
			return false;
		boolean taken = printer.startPage();
		if (taken) {
			paint(pixels);
			printer.endPage();
			printer.endJob();
		} else {
			printer.cancelJob();
		}
		return taken;
	}

	private void paint(ImageData pixels) {
		GC gc = new GC(printer);
		Image image = new Image(printer, pixels);
		try {
			int dpi = Math.min(PngWriter.PRINT_DPI, printer.getDPI().x);
			Rectangle place = place(printer.getClientArea(), printer.getDPI(), (double) pixels.width / pixels.height, (double) pixels.width / dpi);
			gc.drawImage(image, 0, 0, pixels.width, pixels.height, place.x, place.y, place.width, place.height);
		} finally {
			image.dispose();
			gc.dispose();
		}
	}

	/**
	 * Where a picture stands on the paper.
	 *
	 * @param paper where can be printed, in dots
	 * @param dpi dots per inch, across and down
	 * @param ratio of the picture's width to its height
	 * @param inches the picture's own width
	 */
	static Rectangle place(Rectangle paper, Point dpi, double ratio, double inches) {
		double width = Math.min(inches, Math.min((double) paper.width / dpi.x, (double) paper.height / dpi.y * ratio));
		int across = (int) (width * dpi.x);
		return new Rectangle(paper.x + (paper.width - across) / 2, paper.y, across, (int) (width / ratio * dpi.y));
	}
}
