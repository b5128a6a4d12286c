package org.lovende.exchange.document.content;

import java.util.Objects;

/**
 * A picture with its caption.
 *
 * @param drawing the picture
 * @param width its width on paper in points
 * @param height its height on paper in points
 * @param caption written below it
 */
public record Figure(Drawing drawing, double width, double height, String caption) implements Block {
	public Figure {
		Objects.requireNonNull(caption);
	}

	/** What the picture shows, in words. */
	public String alternative() {
		return drawing.alternative();
	}

	@Override
	public void accept(BlockVisitor visitor) {
		visitor.visit(this);
	}
}
