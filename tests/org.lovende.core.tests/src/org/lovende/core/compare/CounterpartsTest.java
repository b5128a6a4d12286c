package org.lovende.core.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.lovende.core.Models;
import org.lovende.core.edit.InterventionCopy;
import org.lovende.model.intervention.Intervention;
import org.lovende.model.theory.OutcomeTerm;
import org.lovende.model.theory.Theory;

class CounterpartsTest {
	@Test
	void aligned_aCopyWithOneAdaptation_differsInThatOnly() {
		Intervention original = original();
		Intervention copy = InterventionCopy.of(original, "Tilpasset");
		copy.getCoreElements().get(1).setAbout("Noget andet");
		Models.coreElement(copy, "Helt nyt");
		Intervention aligned = Counterparts.aligned(original, copy, Locale.ENGLISH);
		assertThat(InterventionChanges.between(original, aligned, Locale.ENGLISH)).extracting(change -> change.kind() + " " + change.type())
				.containsExactly("CHANGED Intervention", "CHANGED Core element", "ADDED Core element");
		assertThat(copy.getCoreElements().get(1).getId()).isNotEqualTo(original.getCoreElements().get(1).getId());
	}

	@Test
	void of_anElementInTwoStates_saysWhatStoodThereAndWhatDoes() {
		Intervention original = original();
		Intervention copy = InterventionCopy.of(original, "Tilpasset");
		original.getCoreElements().get(0).setAbout("Før\r\nto linjer");
		List<FeatureTexts.Pair> pairs = FeatureTexts.of(original.getCoreElements().get(0), copy.getCoreElements().get(0), Locale.ENGLISH);
		assertThat(pairs).filteredOn(FeatureTexts.Pair::differs).containsExactly(new FeatureTexts.Pair("About", "Før\nto linjer", ""));
		assertThat(pairs).filteredOn(pair -> !pair.differs()).isNotEmpty();
		assertThat(FeatureTexts.of(null, null, Locale.ENGLISH)).isEmpty();
	}

	private static Intervention original() {
		Intervention original = Models.intervention("Indsats");
		Theory theory = Models.theory(original, "Teori");
		Models.link(theory, Models.coreElement(original, "Samtaler", theory), Models.outcome(theory, OutcomeTerm.SHORT, "Ro"), "Fordi");
		Models.coreElement(original, "Gåture", theory);
		return original;
	}
}
