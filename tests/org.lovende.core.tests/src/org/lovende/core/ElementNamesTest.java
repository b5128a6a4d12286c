package org.lovende.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.lovende.model.diagram.Position;
import org.lovende.model.intervention.Intervention;
import org.lovende.model.intervention.InterventionFactory;
import org.lovende.model.theory.CausalLink;
import org.lovende.model.theory.Outcome;
import org.lovende.model.theory.Theory;
import org.lovende.model.theory.TheoryFactory;

class ElementNamesTest {
	private final Intervention w1 = Models.w1();
	private final Theory theory = w1.getTheories().get(0);
	private final Outcome outcome = theory.getOutcomes().get(0);

	@Test
	void of_elementsOfEveryKind_namesThemAsUsersDo() {
		assertThat(ElementNames.of(w1, Locale.ENGLISH)).isEqualTo("Sundhedsrettede aktiviteter i botilbud");
		assertThat(ElementNames.of(outcome, Locale.ENGLISH)).isEqualTo("S1");
		assertThat(ElementNames.of(theory.getLinks().get(0), Locale.ENGLISH)).isEqualTo("A → S1");
		var layout = Models.layout(w1, "layout", theory);
		assertThat(ElementNames.of(layout, Interventions.DANISH)).isEqualTo("Resultatkort");
		assertThat(ElementNames.of(Models.position(layout, outcome), Locale.ENGLISH)).isEqualTo("S1");
		var point = Models.developmentPoint(w1, "point", 1.0, 1.0);
		assertThat(ElementNames.of(Models.rating(Models.round(w1, "round"), point, 1.0, 1.0), Locale.ENGLISH)).isEqualTo("point");
	}

	@Test
	void of_elementWithoutTitle_namesItsType() {
		outcome.setTitle(" ");
		assertThat(ElementNames.of(outcome, Interventions.DANISH)).isEqualTo("Resultat");
		assertThat(ElementNames.of(Models.narrativePart(theory, "part", null), Locale.ENGLISH)).isEqualTo("Part of the narrative");
	}

	@Test
	void of_linkWithoutEnds_isStillAName() {
		CausalLink link = TheoryFactory.eINSTANCE.createCausalLink();
		link.setTo(outcome);
		assertThat(ElementNames.of(link, Locale.ENGLISH)).isEqualTo("? → S1");
	}

	@Test
	void brief_longTitles_areCutEach() {
		outcome.setTitle("word ".repeat(50));
		assertThat(ElementNames.of(outcome, Locale.ENGLISH)).hasSize(249);
		assertThat(ElementNames.brief(outcome, Locale.ENGLISH)).hasSizeLessThanOrEqualTo(60).endsWith("word…");
		assertThat(ElementNames.brief(theory.getLinks().get(0), Locale.ENGLISH)).startsWith("A → word").endsWith("…");
	}

	@Test
	void of_commentDismissalAndSkippedStep_saysWhatTheyAreAbout() {
		assertThat(ElementNames.of(Models.comment(w1, "Whose?", outcome), Locale.ENGLISH)).isEqualTo("Whose?");
		assertThat(ElementNames.of(Models.dismissal(w1, "empty-text", outcome), Locale.ENGLISH)).isEqualTo("S1");
		assertThat(ElementNames.of(InterventionFactory.eINSTANCE.createSkippedStep(), Locale.ENGLISH)).isEqualTo("Target group");
	}

	@Test
	void of_positionOfItself_isItsType() {
		Position position = Models.position(Models.layout(w1, "layout", theory), outcome);
		position.setElement(position);
		assertThat(ElementNames.of(position, Locale.ENGLISH)).isEqualTo("Position");
	}
}
