package org.lovende.diagram.scene;

import java.util.List;

/**
 * How a line is drawn.
 *
 * @param dashes lengths of dash and gap in turn; empty for a solid line
 * @param isRound whether dashes have round ends
 */
public record Stroke(String colour, double width, List<Double> dashes, boolean isRound) {
	/** A solid line. */
	public static Stroke solid(String colour, double width) {
		return new Stroke(colour, width, List.of(), false);
	}
}
