package org.lovende.diagram.phases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.lovende.diagram.phases.PhasesGrid.Cell;
import org.lovende.trials.GeneratedInterventions;

class PhasesGridTest {
	/** Three phases, two professions, and the lane of procedures without one. */
	private final PhasesGrid grid = new PhasesGrid(GeneratedInterventions.phases(3, 2, 30, 9), Locale.ENGLISH);

	private Cell cell(int row, int column) {
		return grid.lanes().get(row).cells().get(column);
	}

	@Test
	void beside_withinTheDiagram_isThatManyPhasesAndLanesAway() {
		assertThat(grid.lanes()).hasSize(3);
		assertThat(grid.beside(cell(0, 0), 1, 0)).contains(cell(0, 1));
		assertThat(grid.beside(cell(1, 2), -1, 1)).contains(cell(2, 1));
		assertThat(grid.beside(cell(2, 1), 0, -1)).contains(cell(1, 1));
	}

	@Test
	void beside_beyondAnEdge_isNothing() {
		assertThat(grid.beside(cell(0, 0), -1, 0)).isEmpty();
		assertThat(grid.beside(cell(0, 0), 0, -1)).isEmpty();
		assertThat(grid.beside(cell(2, 2), 1, 0)).isEmpty();
		assertThat(grid.beside(cell(2, 2), 0, 1)).isEmpty();
	}
}
