package org.lovende.diagram.phases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.lovende.core.Interventions;
import org.lovende.diagram.Diagrams;
import org.lovende.diagram.Examples;
import org.lovende.trials.GeneratedInterventions;
import org.lovende.diagram.ParsedSvg;
import org.lovende.diagram.scene.Bounds;
import org.lovende.model.diagram.DiagramKind;
import org.lovende.model.intervention.Intervention;
import org.lovende.model.intervention.Phase;
import org.lovende.model.intervention.Procedure;
import org.lovende.model.intervention.ProcedureState;
import org.w3c.dom.Element;

class PhasesSceneTest {
	private static ParsedSvg draw(Intervention intervention) throws Exception {
		return ParsedSvg.of(Diagrams.draw(intervention, DiagramKind.PHASES, Interventions.DANISH));
	}

	@Test
	void procedures_standUnderTheirPhaseAndBesideTheirFirstProfession() throws Exception {
		Intervention intervention = GeneratedInterventions.phases(6, 4, 40, 9);
		ParsedSvg svg = draw(intervention);
		Map<String, Bounds> phases = svg.boxes("phase");
		Map<String, Bounds> lanes = svg.boxes("profession");
		Map<String, Bounds> cards = svg.boxes("procedure");
		assertThat(phases).hasSize(6);
		assertThat(lanes).hasSize(4);
		assertThat(cards).hasSize(40);
		double lastLane = lanes.values().stream().mapToDouble(Bounds::bottom).max().orElseThrow();
		for (Phase phase : intervention.getPhases())
			for (Procedure procedure : phase.getProcedures()) {
				Bounds card = cards.get(procedure.getId());
				Bounds head = phases.get(phase.getId());
				assertThat(card.x()).isGreaterThan(head.x());
				assertThat(card.right()).isLessThan(head.right());
				if (procedure.getProfessions().isEmpty()) {
					assertThat(card.y()).isGreaterThan(lastLane);
				} else {
					Bounds lane = lanes.get(procedure.getProfessions().get(0).getId());
					assertThat(card.y()).isGreaterThan(lane.y());
					assertThat(card.bottom()).isLessThan(lane.bottom());
				}
			}
	}

	@Test
	void phases_standInOrder() throws Exception {
		List<String> ids = draw(Examples.w3()).boxes("phase").entrySet().stream()
				.sorted((a, b) -> Double.compare(a.getValue().x(), b.getValue().x())).map(Map.Entry::getKey).toList();
		assertThat(ids).containsExactly("F1", "F2", "F3", "F4", "F5", "F6");
	}

	@Test
	void card_saysStateAndPartyInWordsAndByItsOutline() throws Exception {
		ParsedSvg svg = draw(Examples.w3());
		Map<String, Element> cards = svg.groups("procedure").stream()
				.collect(Collectors.toMap(group -> group.getAttribute("data-id"), group -> group));
		assertThat(cards.get("AG1").getTextContent()).contains("I brug", "Med borgeren");
		assertThat(cards.get("AG3").getTextContent()).contains("Ønsket", "I samarbejde", "Hvornår: Ugentligt");
		assertThat(ParsedSvg.all(cards.get("AG1"), "rect").get(0).hasAttribute("stroke-dasharray")).isFalse();
		assertThat(ParsedSvg.all(cards.get("AG3"), "rect").get(0).hasAttribute("stroke-dasharray")).isTrue();
	}

	@Test
	void card_marksItsCoreElementsByTheNumbersOfTheKey() throws Exception {
		Intervention intervention = GeneratedInterventions.phases(2, 1, 3, 10);
		Procedure procedure = intervention.getPhases().stream().flatMap(phase -> phase.getProcedures().stream()).findFirst().orElseThrow();
		procedure.getCoreElements().clear();
		procedure.getCoreElements().add(intervention.getCoreElements().get(1));
		procedure.setState(ProcedureState.IN_USE);
		ParsedSvg svg = draw(intervention);
		Element card = svg.groups("procedure").stream().filter(group -> group.getAttribute("data-id").equals(procedure.getId()))
				.findFirst().orElseThrow();
		assertThat(ParsedSvg.all(card, "circle")).hasSize(1);
		assertThat(ParsedSvg.all(card, "text").stream().map(Element::getTextContent)).contains("2");
		String start = intervention.getCoreElements().get(1).getTitle().split(" ")[0];
		assertThat(svg.groups("legend").get(0).getTextContent()).contains(start);
	}

	@Test
	void lanes_ofProfessionsWithoutProcedures_areDrawn() throws Exception {
		ParsedSvg svg = draw(Examples.w3());
		assertThat(svg.boxes("profession")).containsOnlyKeys("FG1", "FG2");
		assertThat(svg.root().getTextContent()).contains("Ikke angivet");
	}
}
