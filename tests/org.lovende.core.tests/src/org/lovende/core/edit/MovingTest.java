package org.lovende.core.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.junit.jupiter.api.Test;
import org.lovende.core.Models;
import org.lovende.model.element.Element;
import org.lovende.model.intervention.Intervention;
import org.lovende.model.intervention.InterventionPackage.Literals;
import org.lovende.model.intervention.Phase;
import org.lovende.model.intervention.Procedure;

class MovingTest {
	private final Intervention intervention = Models.intervention("Indsats");
	private final Phase first = Models.phase(intervention, "Opstart");
	private final Phase second = Models.phase(intervention, "Forløb");
	private final Procedure a = Models.procedure(first, "A");
	private final Procedure b = Models.procedure(first, "B");
	private final Procedure c = Models.procedure(second, "C");
	private final InterventionEditingDomain domain = new InterventionEditingDomain(intervention);

	@Test
	void command_intoAnotherElement_movesInTheOrderGivenAndIsUndoneAtOnce() {
		execute(Moving.command(domain, List.of(b, a), second, Literals.PHASE__PROCEDURES, c, Locale.ENGLISH));
		assertThat(first.getProcedures()).isEmpty();
		assertThat(second.getProcedures()).containsExactly(b, a, c);
		assertThat(domain.getCommandStack().getUndoCommand().getLabel()).isEqualTo("Move 2 parts");
		domain.getCommandStack().undo();
		assertThat(first.getProcedures()).containsExactly(a, b);
		assertThat(second.getProcedures()).containsExactly(c);
	}

	@Test
	void command_withinTheList_changesTheOrder() {
		execute(Moving.command(domain, List.of(a), first, Literals.PHASE__PROCEDURES, null, Locale.ENGLISH));
		assertThat(first.getProcedures()).containsExactly(b, a);
		domain.getCommandStack().undo();
		assertThat(first.getProcedures()).containsExactly(a, b);
	}

	@Test
	void command_whereItStandsAlready_isEmpty() {
		assertThat(Moving.command(domain, List.of(b), first, Literals.PHASE__PROCEDURES, null, Locale.ENGLISH)).isEmpty();
		assertThat(Moving.command(domain, List.of(a), first, Literals.PHASE__PROCEDURES, a, Locale.ENGLISH)).isEmpty();
	}

	@Test
	void isPossible_anotherKindOrAnotherIntervention_isFalse() {
		assertThat(Moving.isPossible(List.of(a), intervention, Literals.INTERVENTION__PHASES)).isFalse();
		Intervention other = Models.intervention("En anden");
		assertThat(Moving.isPossible(List.of(first), other, Literals.INTERVENTION__PHASES)).isFalse();
		assertThat(Moving.isPossible(List.<Element>of(), intervention, Literals.INTERVENTION__PHASES)).isFalse();
	}

	private void execute(Optional<Command> command) {
		domain.getCommandStack().execute(command.orElseThrow());
	}
}
