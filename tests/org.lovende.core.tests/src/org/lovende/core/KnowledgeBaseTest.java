package org.lovende.core;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lovende.model.intervention.Intervention;
import org.lovende.model.intervention.InterventionFactory;
import org.lovende.model.intervention.KnowledgeForm;
import org.lovende.model.intervention.KnowledgeSource;
import org.lovende.model.intervention.Strength;
import org.lovende.model.theory.CoreElement;

class KnowledgeBaseTest {
	private final Intervention intervention = Models.intervention("Indsats");
	private final CoreElement element = Models.coreElement(intervention, "A");

	@Test
	void strongest_ofSeveralSourcesOfAForm_isTheStrongestOfThoseThatSupportTheElement() {
		source(KnowledgeForm.RESEARCH, Strength.WEAK, true);
		source(KnowledgeForm.RESEARCH, Strength.MODERATE, true);
		source(KnowledgeForm.RESEARCH, Strength.STRONG, false);
		assertThat(KnowledgeBase.count(KnowledgeBase.sourcesOf(element), KnowledgeForm.RESEARCH)).isEqualTo(2);
		assertThat(KnowledgeBase.strongest(KnowledgeBase.sourcesOf(element), KnowledgeForm.RESEARCH)).contains(Strength.MODERATE);
		assertThat(KnowledgeBase.strongest(KnowledgeBase.sourcesOf(element), KnowledgeForm.CITIZEN)).isEmpty();
	}

	private void source(KnowledgeForm form, Strength strength, boolean supports) {
		KnowledgeSource source = InterventionFactory.eINSTANCE.createKnowledgeSource();
		source.setForm(form);
		source.setStrength(strength);
		if (supports)
			source.getSupports().add(element);
		intervention.getSources().add(source);
	}
}
