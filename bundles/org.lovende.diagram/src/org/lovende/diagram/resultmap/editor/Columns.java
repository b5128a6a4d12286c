package org.lovende.diagram.resultmap.editor;

import java.util.Arrays;
import java.util.Optional;

import org.lovende.diagram.resultmap.ColumnGrid;
import org.lovende.diagram.resultmap.MapColumn;
import org.lovende.diagram.style.Style;
import org.lovende.model.theory.OutcomeTerm;

/** Which column a place or a name means. */
final class Columns {
	static final double BOX_WIDTH = Style.shipped().sizes().boxWidth();

	private Columns() {
	}

	/** The column of this category of the style. */
	static Optional<MapColumn> named(String category) {
		return Arrays.stream(MapColumn.values()).filter(column -> column.category().equals(category)).findFirst();
	}

	/** The column in whose band, or nearest to it, the middle of a box is. */
	static MapColumn at(ColumnGrid grid, double x) {
		double centre = x + BOX_WIDTH / 2;
		for (MapColumn column : MapColumn.values())
			if (centre < grid.bandX().get(column) + grid.bandWidth().get(column))
				return column;
		return MapColumn.STRATEGIC_GOAL;
	}

	/** The term of the outcomes of a column; null for core elements. */
	static OutcomeTerm term(MapColumn column) {
		return switch (column) {
			case CORE_ELEMENT -> null;
			case SHORT_TERM -> OutcomeTerm.SHORT;
			case MEDIUM_TERM -> OutcomeTerm.MEDIUM;
			case LONG_TERM -> OutcomeTerm.LONG;
			case STRATEGIC_GOAL -> OutcomeTerm.GOAL;
		};
	}
}
