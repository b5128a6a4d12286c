package org.lovende.diagram.resultmap;

/** Where arrows should pass through the columns between their ends. */
@FunctionalInterface
interface Passages {
	/** Nobody knows. */
	Passages UNKNOWN = (link, column) -> Double.NaN;

	/**
	 * @param link index of the link
	 * @return the height; NaN if not known
	 */
	double y(int link, MapColumn column);
}
