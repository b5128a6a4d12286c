package org.lovende.core.phases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.lovende.core.Models;
import org.lovende.core.compare.Differences;
import org.lovende.core.edit.InterventionEditingDomain;
import org.lovende.model.intervention.Intervention;
import org.lovende.model.intervention.Phase;
import org.lovende.model.intervention.Procedure;
import org.lovende.model.intervention.Profession;

class PhasesBoardTest {
	private final Intervention intervention = Models.intervention("Plan");
	private final Phase before = Models.phase(intervention, "before");
	private final Phase after = Models.phase(intervention, "after");
	private final Procedure visit = Models.procedure(before, "visit");
	private final Procedure call = Models.procedure(after, "call");
	private final InterventionEditingDomain domain = new InterventionEditingDomain(intervention);
	private final PhasesBoard board = new PhasesBoard(domain, Locale.ENGLISH);

	@Test
	void move_cardWithTwoProfessions_changesTheOneItWasDraggedFrom() {
		Profession nurse = profession("nurse");
		Profession consultant = profession("consultant");
		Profession teacher = profession("teacher");
		visit.getProfessions().add(nurse);
		visit.getProfessions().add(consultant);
		Intervention start = EcoreUtil.copy(intervention);
		domain.getCommandStack().execute(board.move(visit, nurse, after, teacher, call));
		assertThat(visit.getProfessions()).containsExactly(teacher, consultant);
		assertThat(after.getProcedures()).containsExactly(visit, call);
		domain.getCommandStack().execute(board.move(visit, teacher, after, consultant, null));
		assertThat(visit.getProfessions()).containsExactly(consultant);
		domain.getCommandStack().undo();
		domain.getCommandStack().undo();
		assertThat(Differences.between(start, intervention)).isEmpty();
	}

	@Test
	void move_beforeNothingInItsOwnPhase_goesToTheEnd() {
		domain.getCommandStack().execute(board.newProcedure(before, null, "second").command());
		domain.getCommandStack().execute(board.move(visit, null, before, null, null));
		assertThat(before.getProcedures()).extracting(Procedure::getTitle).endsWith("second", visit.getTitle());
	}

	@Test
	void newPhaseAndMove_anyIndex_standWhereTheyAreAskedTo() {
		domain.getCommandStack().execute(board.newPhase("first", 0).command());
		domain.getCommandStack().execute(board.newPhase("last", 99).command());
		assertThat(intervention.getPhases()).extracting(Phase::getTitle).containsExactly("first", "before", "after", "last");
		domain.getCommandStack().execute(board.move(after, 0));
		assertThat(intervention.getPhases()).extracting(Phase::getTitle).containsExactly("after", "first", "before", "last");
		assertThat(board.move(after, 0).canExecute()).isFalse();
	}

	private Profession profession(String title) {
		var creation = board.newProfession(title, 9);
		domain.getCommandStack().execute(creation.command());
		return creation.element();
	}
}
