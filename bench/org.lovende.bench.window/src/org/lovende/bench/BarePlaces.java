package org.lovende.bench;

import java.util.Map;

import org.lovende.diagram.scene.Bounds;

/** Where the boxes of the bare page stand, by their identifiers; and whether they glide there the next time. */
final class BarePlaces {
	private Map<String, Bounds> boxes;
	private boolean isAnimated;

	BarePlaces(Map<String, Bounds> boxes) {
		this.boxes = boxes;
	}

	Map<String, Bounds> boxes() {
		return boxes;
	}

	/** The next time the page is sent the diagram, its boxes stand here. */
	void arrange(Map<String, Bounds> now) {
		boxes = now;
		isAnimated = true;
	}

	/** Asked once for each time. */
	boolean takeAnimated() {
		boolean animated = isAnimated;
		isAnimated = false;
		return animated;
	}
}
