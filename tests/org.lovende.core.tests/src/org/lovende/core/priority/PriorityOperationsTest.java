package org.lovende.core.priority;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.lovende.core.Models;
import org.lovende.core.compare.Differences;
import org.lovende.core.edit.InterventionEditingDomain;
import org.lovende.model.element.ElementKind;
import org.lovende.model.intervention.Intervention;
import org.lovende.model.prioritisation.DevelopmentPoint;
import org.lovende.model.prioritisation.Period;
import org.lovende.model.prioritisation.Round;

class PriorityOperationsTest {
	private final Intervention intervention = Models.intervention("Plan");
	private final DevelopmentPoint rated = Models.developmentPoint(intervention, "rated", 7.25, 4.0);
	private final DevelopmentPoint half = Models.developmentPoint(intervention, "half", null, 4.0);
	private final InterventionEditingDomain domain = new InterventionEditingDomain(intervention);
	private final PriorityMatrix matrix = new PriorityMatrix(domain, Locale.ENGLISH);

	@Test
	void place_anywhere_snapsAndStaysInside() {
		domain.getCommandStack().execute(matrix.place(rated, 11.3, -0.2));
		assertThat(rated.getImportance()).isEqualTo(10.0);
		assertThat(rated.getEase()).isEqualTo(0.0);
		domain.getCommandStack().execute(matrix.place(rated, 7.26, 3.2));
		assertThat(rated.getImportance()).isEqualTo(7.5);
		assertThat(rated.getEase()).isEqualTo(3.0);
	}

	@Test
	void nudge_byOneStep_goesToTheNextStepAndLeavesUnsetAlone() {
		domain.getCommandStack().execute(matrix.nudge(rated, 1, -1));
		assertThat(rated.getImportance()).isEqualTo(7.5);
		assertThat(rated.getEase()).isEqualTo(3.5);
		domain.getCommandStack().execute(matrix.nudge(half, 1, 1));
		assertThat(half.getImportance()).isNull();
		assertThat(half.getEase()).isEqualTo(4.5);
		assertThat(matrix.nudge(half, 0, 0).canExecute()).isFalse();
	}

	@Test
	void close_round_keepsTheRatingsAndMayStartEmpty() {
		Intervention before = EcoreUtil.copy(intervention);
		domain.getCommandStack().execute(Rounds.close(domain, "First", LocalDate.of(2026, 1, 31), true, Locale.ENGLISH).command());
		Round round = intervention.getRounds().get(0);
		assertThat(Rounds.previous(intervention)).contains(round);
		assertThat(round.getRatings()).hasSize(2);
		assertThat(Rounds.ghosts(round)).containsOnlyKeys(rated);
		assertThat(Rounds.ghosts(round).get(rated).getImportance()).isEqualTo(7.25);
		assertThat(rated.getImportance()).isNull();
		assertThat(rated.getImportanceReason()).isNull();
		domain.getCommandStack().undo();
		assertThat(Differences.between(before, intervention)).isEmpty();
	}

	@Test
	void filter_byKindAndPeriod_letsThroughWhatFits() {
		rated.setPeriod(Period.YEAR);
		PointFilter filter = new PointFilter(Set.of(ElementKind.INTERVENTION), Set.of(), Set.of(Period.YEAR));
		assertThat(intervention.getDevelopmentPoints()).filteredOn(filter).containsExactly(rated);
		assertThat(filter.isActive()).isTrue();
		assertThat(PointFilter.ALL.isActive()).isFalse();
	}
}
