package org.lovende.diagram.resultmap.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lovende.core.compare.ChangeKind;
import org.lovende.diagram.ComparedPictures;
import org.lovende.diagram.Diagrams;
import org.lovende.diagram.Examples;
import org.lovende.diagram.Picture;
import org.lovende.diagram.scene.Group;
import org.lovende.diagram.scene.Mark;
import org.lovende.diagram.scene.Text;
import org.lovende.model.intervention.Intervention;
import org.lovende.model.theory.Theory;

class ComparisonSceneTest {
	private static final Locale DANISH = Locale.forLanguageTag("da");

	private final Intervention w6 = Examples.w6();
	private final Theory first = w6.getTheories().get(0);
	private final Theory adapted = w6.getTheories().get(1);

	@ParameterizedTest
	@ValueSource(strings = {"en", "da"})
	void compare_w6_marksOneCoreElementOneOutcomeAndOneArrowAsAddedAndNothingAsRemoved(String language) {
		ComparedPictures compared = Diagrams.compare(w6, first, adapted, Locale.forLanguageTag(language));
		assertThat(marked(compared.later())).extracting(group -> group.data().get("kind"), group -> group.data().get("change"))
				.containsExactlyInAnyOrder(tuple("core-element", "added"),
						tuple("outcome", "added"), tuple("link", "added"));
		assertThat(marked(compared.earlier())).isEmpty();
		assertThat(compared.changes()).hasSize(3).allMatch(change -> change.kind() == ChangeKind.ADDED);
	}

	@Test
	void compare_inDanish_saysSignAndWordOnEveryMark() {
		Picture later = Diagrams.compare(w6, first, adapted, DANISH).later();
		// three marks, and one in the legend
		assertThat(later.scene().texts()).extracting(Text::text).filteredOn("+ Tilføjet"::equals).hasSize(4);
		assertThat(marked(later)).allSatisfy(group -> assertThat(group.title()).startsWith("Tilføjet: "));
		assertThat(later.description()).contains("Senere version").contains("3 tilføjet, intet fjernet, intet ændret.");
	}

	@Test
	void compare_theOtherWayRound_marksInTheEarlierMap() {
		ComparedPictures compared = Diagrams.compare(w6, adapted, first, Locale.ENGLISH);
		assertThat(marked(compared.earlier())).hasSize(3).allMatch(group -> group.data().get("change").equals("removed"));
		assertThat(marked(compared.later())).isEmpty();
	}

	@Test
	void compare_reworded_marksInBothMaps() {
		adapted.getOutcomes().get(0).setDescription("in other words");
		ComparedPictures compared = Diagrams.compare(w6, first, adapted, Locale.ENGLISH);
		assertThat(marked(compared.earlier())).singleElement().satisfies(group -> assertThat(group.data()).containsEntry("change", "changed"));
		assertThat(marked(compared.later())).hasSize(4);
	}

	private static List<Group> marked(Picture picture) {
		List<Group> groups = new ArrayList<>();
		collect(picture.scene().marks(), groups);
		return groups.stream().filter(group -> Objects.nonNull(group.data().get("change"))).toList();
	}

	private static void collect(List<Mark> marks, List<Group> groups) {
		for (Mark mark : marks)
			if (mark instanceof Group group) {
				groups.add(group);
				collect(group.marks(), groups);
			}
	}
}
