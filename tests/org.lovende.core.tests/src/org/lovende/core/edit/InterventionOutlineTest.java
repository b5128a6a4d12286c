package org.lovende.core.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.lovende.core.Interventions;
import org.lovende.model.element.TitledElement;
import org.lovende.model.intervention.Intervention;
import org.lovende.model.intervention.Language;
import org.lovende.model.theory.OutcomeTerm;
import org.lovende.model.theory.Theory;

class InterventionOutlineTest {
	@Test
	void intervention_withEverything_holdsWhatWasSaidAndBreaksNoRule() {
		Intervention made = new InterventionOutline(" Mentor ", Language.EN, "Byen", "Mette", "Ro", "Unge", "15 år", "under 15", List.of("Samtaler", "Gåture"),
				List.of("Trivsel"), List.of("Start", "Slut")).intervention("Teori");
		assertThat(made.getName()).isEqualTo("Mentor");
		assertThat(made.getLanguage()).isEqualTo(Language.EN);
		assertThat(made.getTargetGroups()).extracting(TitledElement::getTitle).containsExactly("Unge");
		assertThat(made.getPhases()).extracting(TitledElement::getTitle).containsExactly("Start", "Slut");
		Theory theory = Interventions.currentTheory(made);
		assertThat(theory.getCoreElements()).isEqualTo(made.getCoreElements()).extracting(TitledElement::getTitle).containsExactly("Samtaler", "Gåture");
		assertThat(theory.getOutcomes()).extracting(outcome -> outcome.getTerm()).containsExactly(OutcomeTerm.GOAL);
		assertThat(Constraints.check(made)).isEmpty();
	}

	@Test
	void intervention_ofANameOnly_isEmpty() {
		Intervention made = new InterventionOutline("Mentor", Language.DA, "", "", "", "", " ", "", List.of(), List.of(), List.of()).intervention("Teori");
		assertThat(made.eContents()).isEmpty();
		assertThat(made.getPurpose()).isNull();
		assertThat(Constraints.check(made)).isEmpty();
	}
}
