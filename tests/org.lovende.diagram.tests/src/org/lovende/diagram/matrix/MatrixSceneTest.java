package org.lovende.diagram.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lovende.core.Interventions;
import org.lovende.diagram.Diagrams;
import org.lovende.diagram.Examples;
import org.lovende.trials.GeneratedInterventions;
import org.lovende.diagram.ParsedSvg;
import org.lovende.diagram.scene.Bounds;
import org.lovende.model.diagram.DiagramKind;
import org.lovende.model.intervention.Intervention;
import org.lovende.model.intervention.InterventionFactory;
import org.lovende.model.prioritisation.DevelopmentPoint;
import org.lovende.model.prioritisation.PrioritisationFactory;
import org.w3c.dom.Element;

class MatrixSceneTest {
	private static ParsedSvg draw(Intervention intervention) throws Exception {
		return ParsedSvg.of(Diagrams.draw(intervention, DiagramKind.PRIORITY_MATRIX, Interventions.DANISH));
	}

	private static Intervention points(double... importanceAndEase) {
		Intervention intervention = InterventionFactory.eINSTANCE.createIntervention();
		intervention.setName("Test");
		for (int i = 0; i < importanceAndEase.length; i += 2) {
			DevelopmentPoint point = PrioritisationFactory.eINSTANCE.createDevelopmentPoint();
			point.setId("p" + i / 2);
			point.setTitle("Udviklingspunkt " + (char) ('A' + i / 2));
			point.setImportance(importanceAndEase[i]);
			point.setEase(importanceAndEase[i + 1]);
			intervention.getDevelopmentPoints().add(point);
		}
		return intervention;
	}

	@ParameterizedTest
	@CsvSource({"8, 1", "30, 2", "60, 3"})
	void points_andTheirLabels_coverNothing(int count, long seed) throws Exception {
		ParsedSvg svg = draw(GeneratedInterventions.developmentPoints(count, seed));
		List<Bounds> labels = new ArrayList<>();
		List<Bounds> discs = new ArrayList<>();
		for (Element group : svg.groups("development-point")) {
			Element circle = ParsedSvg.all(group, "circle").get(0);
			discs.add(ParsedSvg.circle(circle));
			// the number in the disc is no label
			ParsedSvg.all(group, "text").stream().map(ParsedSvg::text).filter(text -> !ParsedSvg.circle(circle).overlaps(text)).forEach(labels::add);
		}
		assertThat(discs).hasSize(count);
		assertThat(labels).isNotEmpty();
		for (int a = 0; a < labels.size(); a++) {
			Bounds label = labels.get(a).grow(-1.5);
			for (int b = a + 1; b < labels.size(); b++)
				assertThat(label.overlaps(labels.get(b).grow(-1.5))).as("seed %d labels %d and %d", seed, a, b).isFalse();
			assertThat(discs).as("seed %d label %d", seed, a).noneMatch(label::overlaps);
		}
		for (int a = 0; a < discs.size(); a++)
			for (int b = a + 1; b < discs.size(); b++) {
				double distance = Math.hypot(discs.get(a).centreX() - discs.get(b).centreX(), discs.get(a).centreY() - discs.get(b).centreY());
				assertThat(distance).as("seed %d discs %d and %d", seed, a, b).isGreaterThan(discs.get(a).width() / 2 + discs.get(b).width() / 2);
			}
	}

	@Test
	void points_apart_standAtTheirValues() throws Exception {
		List<Bounds> discs = draw(points(10, 10, 0, 0, 5, 5)).groups("development-point").stream().map(group -> ParsedSvg.all(group, "circle").get(0))
				.map(ParsedSvg::circle).toList();
		// drawn in order of priority: (10, 10), (5, 5), (0, 0)
		assertThat(discs.get(0).centreX() - discs.get(2).centreX()).isCloseTo(600, within(0.1));
		assertThat(discs.get(2).centreY() - discs.get(0).centreY()).isCloseTo(600, within(0.1));
		assertThat(discs.get(1).centreX()).isCloseTo((discs.get(0).centreX() + discs.get(2).centreX()) / 2, within(0.1));
	}

	@Test
	void points_inOrder_areNumberedBySumThenImportanceThenTitle() throws Exception {
		ParsedSvg svg = draw(points(5, 9, 9, 5, 9, 5, 2, 2, 10, 10));
		List<String> order = svg.groups("development-point").stream().map(group -> group.getAttribute("data-id")).toList();
		assertThat(order).containsExactly("p4", "p1", "p2", "p0", "p3");
		assertThat(svg.groups("development-point").stream().map(group -> ParsedSvg.all(group, "text").get(0).getTextContent()))
				.containsExactly("1", "2", "3", "4", "5");
	}

	@Test
	void unrated_points_standInTheTrayWithoutNumber() throws Exception {
		ParsedSvg svg = draw(Examples.w3());
		Element unrated = svg.groups("development-point").get(1);
		assertThat(unrated.getAttribute("data-id")).isEqualTo("UP2");
		assertThat(ParsedSvg.all(unrated, "text").stream().map(Element::getTextContent)).doesNotContain("2").contains("vigtighed og lethed mangler");
		assertThat(svg.root().getTextContent()).contains("Gør det nu", "En god idé", "Måske", "Lad ligge");
	}
}
