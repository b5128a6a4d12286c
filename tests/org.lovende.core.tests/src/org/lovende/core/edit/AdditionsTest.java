package org.lovende.core.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.lovende.core.Models;
import org.lovende.model.intervention.Intervention;
import org.lovende.model.intervention.InterventionPackage;
import org.lovende.model.theory.CoreElement;
import org.lovende.model.theory.Theory;
import org.lovende.model.theory.TheoryFactory;

class AdditionsTest {
	@Test
	void command_ofACoreElement_takesPartInTheCurrentTheoryAndIsUndoneAtOnce() {
		Intervention intervention = Models.intervention("Indsats");
		Models.theory(intervention, "Første");
		Theory current = Models.theory(intervention, "Anden");
		InterventionEditingDomain domain = new InterventionEditingDomain(intervention);
		CoreElement made = TheoryFactory.eINSTANCE.createCoreElement();
		domain.getCommandStack().execute(Additions.command(domain, intervention, InterventionPackage.Literals.INTERVENTION__CORE_ELEMENTS, List.of(made),
				Locale.ENGLISH));
		assertThat(made.getId()).isNotNull();
		assertThat(current.getCoreElements()).containsExactly(made);
		assertThat(intervention.getTheories().get(0).getCoreElements()).isEmpty();
		assertThat(domain.getCommandStack().getUndoCommand().getLabel()).isEqualTo("New: Core element");
		domain.getCommandStack().undo();
		assertThat(intervention.getCoreElements()).isEmpty();
		assertThat(current.getCoreElements()).isEmpty();
	}
}
