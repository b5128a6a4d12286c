package org.lovende.diagram.resultmap.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.lovende.core.Interventions;
import org.lovende.diagram.resultmap.ArrangedMap;
import org.lovende.diagram.resultmap.ResultMap;
import org.lovende.diagram.resultmap.ResultMapLayout;
import org.lovende.diagram.resultmap.StoredPosition;
import org.lovende.model.intervention.Intervention;
import org.lovende.model.theory.OutcomeTerm;
import org.lovende.trials.GeneratedInterventions;

class ArrangementsTest {
	private final Intervention intervention = GeneratedInterventions.map(40, 11);

	private ResultMap map() {
		return ResultMap.of(intervention, Interventions.currentTheory(intervention), "-");
	}

	private void assertAsArranged(Map<Integer, StoredPosition> stored, boolean isStraight) {
		ArrangedMap remembered = Arrangements.arrange(map(), stored, isStraight);
		ArrangedMap arranged = ResultMapLayout.arrange(map(), stored, isStraight);
		assertThat(remembered.map()).isEqualTo(map());
		assertThat(remembered.boxes()).isEqualTo(arranged.boxes());
		assertThat(remembered.grid()).isEqualTo(arranged.grid());
		assertThat(remembered.routes().stream().map(route -> route.points()).toList())
				.isEqualTo(arranged.routes().stream().map(route -> route.points()).toList());
	}

	@Test
	void arrange_again_isAsTheLayoutSays() {
		assertAsArranged(Map.of(), false);
		assertAsArranged(Map.of(), false);
	}

	@Test
	void arrange_withOtherWordsOfTheSameSize_showsTheNewWordsInTheOldPlaces() {
		ArrangedMap before = Arrangements.arrange(map(), Map.of(), false);
		Interventions.currentTheory(intervention).getLinks().get(0).setRationale("because");
		ArrangedMap after = Arrangements.arrange(map(), Map.of(), false);
		assertThat(after.map().links().get(0).rationale()).isEqualTo("because");
		assertThat(after.boxes()).isSameAs(before.boxes());
		assertAsArranged(Map.of(), false);
	}

	@Test
	void arrange_withAnotherSizeColumnArrowOrPlace_isAsTheLayoutSays() {
		assertAsArranged(Map.of(), false);
		var theory = Interventions.currentTheory(intervention);
		theory.getOutcomes().get(0).setTitle("A title that needs more lines than before ".repeat(5));
		assertAsArranged(Map.of(), false);
		theory.getOutcomes().get(1).setTerm(theory.getOutcomes().get(1).getTerm() == OutcomeTerm.GOAL ? OutcomeTerm.SHORT : OutcomeTerm.GOAL);
		assertAsArranged(Map.of(), false);
		theory.getLinks().remove(0);
		assertAsArranged(Map.of(), false);
		assertAsArranged(Map.of(0, new StoredPosition(60, 300, true)), false);
		assertAsArranged(Map.of(0, new StoredPosition(60, 320, true)), false);
		assertAsArranged(Map.of(), true);
	}
}
