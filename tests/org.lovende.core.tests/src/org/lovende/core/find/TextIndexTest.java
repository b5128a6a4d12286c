package org.lovende.core.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lovende.model.element.ElementPackage;
import org.lovende.model.intervention.Intervention;
import org.lovende.model.intervention.InterventionFactory;
import org.lovende.model.intervention.InterventionPackage;
import org.lovende.model.intervention.TargetGroup;

class TextIndexTest {
	@ParameterizedTest
	@CsvSource({ "ÅBENRÅ, aabenraa", "Aabenraa, åbenrå", "kafé, KAFE", "Møller, möller", "Jægersborg, jäger", "idé, ide" })
	void find_lettersThatDanesTakeForTheSame_findsThem(String text, String typed) {
		assertThat(find(text, typed)).hasSize(1);
	}

	@ParameterizedTest
	@CsvSource({ "blå, bla", "rød, rod", "læse, lase", "unge, gamle" })
	void find_otherLetters_findsNothing(String text, String typed) {
		assertThat(find(text, typed)).isEmpty();
	}

	@Test
	void find_severalWords_needsAllOfThemInAnyOrder() {
		assertThat(find("Unge med misbrug og deres familier", "familie unge")).singleElement().satisfies(hit -> {
			assertThat(hit.marks()).containsExactly(new Hit.Mark(0, 4), new Hit.Mark(27, 7));
			assertThat(hit.feature()).isEqualTo(ElementPackage.Literals.TITLED_ELEMENT__TITLE);
			assertThat(hit.type()).isEqualTo(InterventionPackage.Literals.TARGET_GROUP);
		});
		assertThat(find("Unge med misbrug", "unge familie")).isEmpty();
	}

	@Test
	void find_inALongText_quotesThePlaceAndMarksItThere() {
		String text = "ord ".repeat(50) + "Åben\nrådgivning " + "og mere ".repeat(50);
		assertThat(find(text, "aaben raadgivning")).singleElement().satisfies(hit -> {
			assertThat(hit.snippet()).startsWith("… ord").endsWith(" …").hasSizeLessThan(200);
			assertThat(hit.marks().stream().map(mark -> hit.snippet().substring(mark.start(), mark.start() + mark.length()))).containsExactly("Åben",
					"rådgivning");
		});
	}

	@Test
	void find_noWords_findsNothing() {
		assertThat(Words.of("  ").isEmpty()).isTrue();
		assertThat(find("Unge", "  ")).isEmpty();
	}

	private static List<Hit> find(String text, String typed) {
		Intervention intervention = InterventionFactory.eINSTANCE.createIntervention();
		intervention.setId("3f1b2f6e-6f0b-4a0c-9d53-0c8f6f1f2a11");
		TargetGroup group = InterventionFactory.eINSTANCE.createTargetGroup();
		group.setId("a6f1d6b5-9b0e-4a5b-8d57-4f3d1f0c2b22");
		group.setTitle(text);
		intervention.getTargetGroups().add(group);
		return TextIndex.of(intervention, Locale.ENGLISH).find(Words.of(typed), 10, () -> false);
	}
}
