package org.lovende.ui.picture;

import java.util.Optional;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Display;
import org.lovende.diagram.Picture;

/** Puts the diagram on the clipboard as a picture, for a letter or a slide. */
public final class CopyPictureHandler extends PictureHandler {
	/** Twice as sharp as on most screens, so that it can be printed. */
	private static final double SCALE = 2;
	/** Some programs refuse larger pictures, and the clipboard holds every pixel with four bytes. */
	private static final double MOST_PIXELS = 16_000_000;

	@Override
	Optional<String> run(Picture picture) {
		try {
			ImageData pixels = whileWaiting(messages().get("copy.progress", picture.title()), () -> PicturePixels.of(picture, width(picture)));
			Clipboard clipboard = new Clipboard(Display.getCurrent());
			try {
				clipboard.setContents(new Object[] { pixels }, new Transfer[] { ImageTransfer.getInstance() });
			} finally {
				clipboard.dispose();
			}
			done(messages().get("copy.done"));
			return Optional.of("copy");
		} catch (Exception e) {
			failed(messages().get("copy.failed"), e);
			return Optional.empty();
		}
	}

	/** The width in pixels. */
	static int width(Picture picture) {
		double scale = Math.min(SCALE, Math.sqrt(MOST_PIXELS / (picture.width() * picture.height())));
		return Math.max(1, (int) (picture.width() * scale));
	}
}
