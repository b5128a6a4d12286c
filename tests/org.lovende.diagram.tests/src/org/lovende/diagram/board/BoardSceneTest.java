package org.lovende.diagram.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.lovende.core.Interventions;
import org.lovende.diagram.Diagrams;
import org.lovende.diagram.Examples;
import org.lovende.diagram.ParsedSvg;
import org.lovende.diagram.Picture;
import org.lovende.diagram.scene.Bounds;
import org.lovende.model.diagram.DiagramKind;
import org.lovende.model.intervention.Intervention;
import org.lovende.model.theory.Activity;
import org.lovende.model.theory.TheoryFactory;

class BoardSceneTest {
	private static ParsedSvg draw(Intervention intervention) throws Exception {
		return ParsedSvg.of(Diagrams.draw(intervention, DiagramKind.ACTIVITY_BOARD, Interventions.DANISH));
	}

	/** A board with a loose note, two groups of two and one of a single note, and a core element with four activities. */
	private static Intervention board() {
		Intervention intervention = Examples.w2();
		for (int i = 0; i < 6; i++) {
			Activity note = TheoryFactory.eINSTANCE.createActivity();
			note.setId("note" + i);
			note.setTitle("Rusmiddelbehandlingstilbuddets beskæftigelsesrettede samtaler ".repeat(i + 1).strip());
			note.setPurpose(i % 2 == 0 ? "At deltageren oplever større handlekompetence" : null);
			note.setGroup(i == 0 ? null : "Gruppe " + (i + 1) / 2);
			intervention.getActivities().add(note);
		}
		return intervention;
	}

	@Test
	void notes_ofABoardWithGroups_areAllThereAndDoNotOverlap() throws Exception {
		Intervention intervention = board();
		Map<String, Bounds> notes = draw(intervention).boxes("activity");
		assertThat(notes.keySet()).containsExactlyInAnyOrderElementsOf(intervention.getActivities().stream().map(Activity::getId).toList());
		List<Bounds> places = List.copyOf(notes.values());
		for (int a = 0; a < places.size(); a++)
			for (int b = a + 1; b < places.size(); b++)
				assertThat(places.get(a).overlaps(places.get(b))).as("%s and %s", places.get(a), places.get(b)).isFalse();
	}

	@Test
	void activities_ofACoreElement_standInItsArea() throws Exception {
		ParsedSvg svg = draw(board());
		Bounds area = svg.boxes("core-element").get("NA");
		Map<String, Bounds> notes = svg.boxes("activity");
		for (String id : List.of("NA1", "NA2", "NA3", "NA4"))
			assertThat(area.contains(notes.get(id))).as(id).isTrue();
		assertThat(area.overlaps(notes.get("note0"))).isFalse();
	}

	@Test
	void picture_ofABoard_hasNoPlaceThatOnlyWaitsForANote() throws Exception {
		assertThat(draw(board()).root().getTextContent()).contains("Gruppe 1").doesNotContain("Slip en seddel");
		assertThat(draw(Examples.w2()).root().getTextContent()).contains("Kerneelement:").doesNotContain("Aktiviteter");
	}

	@Test
	void picture_withoutActivities_isEmpty() {
		Picture picture = Diagrams.draw(Examples.w3(), DiagramKind.ACTIVITY_BOARD, Interventions.DANISH);
		assertThat(picture.isEmpty()).isTrue();
		assertThat(picture.description()).isEqualTo("Der er endnu ingen aktiviteter, så der er ingen aktivitetstavle at tegne.");
	}

	@Test
	void description_ofABoard_namesAreasAndNotesWithTheirPurposes() {
		String description = Diagrams.draw(board(), DiagramKind.ACTIVITY_BOARD, Interventions.DANISH).description();
		assertThat(description).contains("Gruppe 1", "Formål: At deltageren oplever større handlekompetence", "Intet formål endnu");
	}
}
