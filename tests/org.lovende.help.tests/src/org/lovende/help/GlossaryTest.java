package org.lovende.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.junit.jupiter.api.Test;
import org.lovende.core.Interventions;
import org.lovende.core.Messages;
import org.lovende.model.diagram.DiagramPackage;
import org.lovende.model.intervention.InterventionPackage;
import org.lovende.model.prioritisation.PrioritisationPackage;
import org.lovende.model.theory.TheoryPackage;

class GlossaryTest {
	private static final List<EPackage> PACKAGES = List.of(InterventionPackage.eINSTANCE, TheoryPackage.eINSTANCE, PrioritisationPackage.eINSTANCE,
			DiagramPackage.eINSTANCE);

	@Test
	void terms_inDanish_haveMeaningAndPlaceAndStandInTheOrderOfTheAlphabet() {
		List<Term> terms = Glossary.of(Interventions.DANISH).terms();
		assertThat(terms).hasSizeGreaterThan(20).allSatisfy(term -> {
			assertThat(term.meaning()).isNotBlank();
			assertThat(term.source()).startsWith("Se Håndbog i lovende praksis");
			assertThat(term.other()).isNotBlank();
		});
		assertThat(terms.get(0).word()).isEqualTo("aktivitet");
	}

	@Test
	void term_ofAFeature_isInTheLanguageOfTheGlossary() {
		assertThat(Glossary.of(Interventions.DANISH).of(TheoryPackage.Literals.CORE_ELEMENT__ABOUT)).hasValueSatisfying(term -> {
			assertThat(term.word()).isEqualTo("kerneelement");
			assertThat(term.other()).isEqualTo("core element");
		});
		assertThat(Glossary.of(Locale.ENGLISH).of(InterventionPackage.Literals.COST__UNIT)).isEmpty();
	}

	@Test
	void features_thatHaveATerm_existInTheModel() {
		Messages messages = Messages.of(Glossary.class, Locale.ENGLISH);
		List<String[]> features = messages.keys().stream().filter(key -> key.startsWith("feature.")).map(key -> key.split("\\.")).toList();
		assertThat(features).isNotEmpty().allSatisfy(parts -> assertThat(PACKAGES.stream().map(each -> each.getEClassifier(parts[1]))
				.filter(EClass.class::isInstance).map(EClass.class::cast).anyMatch(each -> each.getEStructuralFeature(parts[2]) != null))
				.as(parts[1] + '.' + parts[2]).isTrue());
	}
}
