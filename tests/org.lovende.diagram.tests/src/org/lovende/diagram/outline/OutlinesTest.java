package org.lovende.diagram.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.lovende.core.Interventions;
import org.lovende.diagram.Examples;
import org.lovende.model.diagram.DiagramKind;
import org.lovende.model.element.Element;
import org.lovende.model.intervention.Intervention;

class OutlinesTest {
	private static List<OutlineEntry> outline(Intervention intervention, DiagramKind kind) {
		return Outlines.of(intervention, Interventions.currentTheory(intervention), kind, Locale.ENGLISH);
	}

	private static List<String> labels(List<OutlineEntry> entries) {
		return entries.stream().map(OutlineEntry::label).toList();
	}

	@Test
	void outline_ofAResultMap_hasTheColumnsWithTheirBoxes() {
		Intervention intervention = Examples.w1();
		List<OutlineEntry> columns = outline(intervention, DiagramKind.RESULT_MAP);
		assertThat(labels(columns)).containsExactly("Core elements", "Short-term outcomes", "Medium-term outcomes", "Long-term outcomes", "Strategic goals");
		assertThat(columns).extracting(OutlineEntry::id).startsWith("column-core-element");
		assertThat(columns.get(0).children()).extracting(OutlineEntry::element)
				.isEqualTo(List.<Element>copyOf(Interventions.currentTheory(intervention).getCoreElements()));
		assertThat(labels(columns.get(3).children())).containsExactly("Bedre sundhed");
		assertThat(columns.get(4).children()).isEmpty();
	}

	@Test
	void outline_withoutATheory_hasTheCoreElements() {
		assertThat(labels(outline(Examples.w2(), DiagramKind.RESULT_MAP).get(0).children())).containsExactly("Netværksaktivering");
	}

	@Test
	void outline_ofTheMatrix_hasEveryPointOnce() {
		Intervention intervention = Examples.w3();
		List<OutlineEntry> fields = outline(intervention, DiagramKind.PRIORITY_MATRIX);
		assertThat(fields).hasSize(5).last().extracting(OutlineEntry::label).isEqualTo("Not rated");
		assertThat(fields.stream().flatMap(field -> field.children().stream()).map(OutlineEntry::element))
				.containsExactlyInAnyOrderElementsOf(List.<Element>copyOf(intervention.getDevelopmentPoints()));
	}

	@Test
	void outline_ofPhases_hasTheirProcedures() {
		Intervention intervention = Examples.w3();
		List<OutlineEntry> phases = outline(intervention, DiagramKind.PHASES);
		assertThat(phases).extracting(OutlineEntry::element).isEqualTo(List.<Element>copyOf(intervention.getPhases()));
		assertThat(phases.get(0).children()).extracting(OutlineEntry::element)
				.isEqualTo(List.<Element>copyOf(intervention.getPhases().get(0).getProcedures()));
	}

	@Test
	void outline_ofTheBoard_hasTheAreasWithTheirNotes() {
		List<OutlineEntry> areas = outline(Examples.w2(), DiagramKind.ACTIVITY_BOARD);
		assertThat(labels(areas)).containsExactly("Core element: Netværksaktivering");
		assertThat(areas.get(0).children()).extracting(OutlineEntry::id).containsExactly("NA1", "NA2", "NA3", "NA4");
	}

	@Test
	void label_ofAnElementWithoutATitle_isNotEmpty() {
		Intervention intervention = Examples.w1();
		intervention.getCoreElements().get(0).setTitle(" ");
		assertThat(labels(outline(intervention, DiagramKind.RESULT_MAP).get(0).children())).contains("(no text)");
	}
}
