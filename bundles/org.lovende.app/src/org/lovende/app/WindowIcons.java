package org.lovende.app;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.graphics.Image;
import org.osgi.framework.FrameworkUtil;

/** The sign of the program in the sizes that window managers ask for. */
final class WindowIcons {
	private static final int[] SIZES = { 16, 32, 48, 128 };

	private WindowIcons() {
	}

	/** The images live as long as the program. */
	static Image[] images() {
		Image[] images = new Image[SIZES.length];
		for (int i = 0; i < SIZES.length; i++)
			images[i] = ImageDescriptor.createFromURL(FrameworkUtil.getBundle(WindowIcons.class).getEntry("icons/lovende-" + SIZES[i] + ".svg"))
					.createImage();
		return images;
	}
}
