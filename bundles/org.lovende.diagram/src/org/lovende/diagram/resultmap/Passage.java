package org.lovende.diagram.resultmap;

/** An arrow's way through a band. */
final class Passage {
	private final Band band;
	private final double wanted;
	private double y;

	Passage(Band band, double wanted) {
		this.band = band;
		this.wanted = wanted;
	}

	Band band() {
		return band;
	}

	double wanted() {
		return wanted;
	}

	void settle(double height) {
		y = height;
	}

	double y() {
		return y;
	}
}
