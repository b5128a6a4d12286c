package org.lovende.core.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.lovende.core.Models;
import org.lovende.model.element.Element;
import org.lovende.model.intervention.Intervention;
import org.lovende.model.intervention.InterventionPackage.Literals;
import org.lovende.model.intervention.Phase;
import org.lovende.model.intervention.Procedure;
import org.lovende.model.theory.CoreElement;

class ElementCopiesTest {
	private final Intervention intervention = Models.intervention("Indsats");
	private final CoreElement coreElement = Models.coreElement(intervention, "Samtaler");
	private final Phase phase = Models.phase(intervention, "Opstart");
	private final Procedure procedure = Models.procedure(phase, "Første samtale", coreElement);

	@Test
	void paste_intoTheSameIntervention_keepsWhatItRefersToAndIsNewOtherwise() {
		InterventionEditingDomain domain = new InterventionEditingDomain(intervention);
		ElementCopies copies = ElementCopies.of(List.of(phase));
		assertThat(copies.listsIn(intervention)).containsExactly(Literals.INTERVENTION__PHASES);
		Creation<List<Element>> pasted = copies.paste(domain, intervention, Literals.INTERVENTION__PHASES, Locale.ENGLISH);
		domain.getCommandStack().execute(pasted.command());
		Phase copy = (Phase) pasted.element().get(0);
		assertThat(intervention.getPhases()).containsExactly(phase, copy);
		assertThat(copy.getId()).isNotEqualTo(phase.getId());
		assertThat(copy.getWorkbookId()).isNull();
		assertThat(copy.getProcedures()).singleElement().satisfies(part -> {
			assertThat(part.getTitle()).isEqualTo("Første samtale");
			assertThat(part.getId()).isNotEqualTo(procedure.getId());
			assertThat(part.getCoreElements()).containsExactly(coreElement);
		});
		domain.getCommandStack().undo();
		assertThat(intervention.getPhases()).containsExactly(phase);
	}

	@Test
	void paste_twiceIntoAnother_leavesReferencesBehindAndMakesTwo() {
		ElementCopies copies = ElementCopies.of(List.of(phase, procedure));
		Intervention other = Models.intervention("En anden");
		InterventionEditingDomain domain = new InterventionEditingDomain(other);
		for (int i = 0; i < 2; i++)
			domain.getCommandStack().execute(copies.paste(domain, other, Literals.INTERVENTION__PHASES, Locale.ENGLISH).command());
		assertThat(other.getPhases()).hasSize(2).extracting(Phase::getId).doesNotHaveDuplicates();
		assertThat(other.getPhases()).allSatisfy(each -> assertThat(each.getProcedures()).singleElement()
				.satisfies(part -> assertThat(part.getCoreElements()).isEmpty()));
	}
}
