package org.lovende.diagram.scene;

/** A rectangle that something covers. */
public record Bounds(double x, double y, double width, double height) {
	public double right() {
		return x + width;
	}

	public double bottom() {
		return y + height;
	}

	public double centreX() {
		return x + width / 2;
	}

	public double centreY() {
		return y + height / 2;
	}

	/** Whether the two share more than an edge. */
	public boolean overlaps(Bounds other) {
		return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
	}

	/** Whether the point lies inside, not on the edge. */
	public boolean contains(double px, double py) {
		return px > x && px < right() && py > y && py < bottom();
	}

	/** Whether the other lies inside or touches the edge from inside. */
	public boolean contains(Bounds other) {
		return other.x >= x && other.y >= y && other.right() <= right() && other.bottom() <= bottom();
	}

	/** Wider by the margin on every side; narrower if it is negative. */
	public Bounds grow(double margin) {
		return new Bounds(x - margin, y - margin, width + 2 * margin, height + 2 * margin);
	}
}
