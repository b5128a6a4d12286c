package org.lovende.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.lovende.model.intervention.Intervention;
import org.lovende.model.theory.CausalLink;
import org.lovende.model.theory.CausalNode;
import org.lovende.model.theory.Theory;
import org.lovende.model.theory.TheoryFactory;

class TheoryGraphTest {
	private final Intervention w1 = Models.w1();
	private final Theory theory = w1.getTheories().get(0);

	@Test
	void of_w1_knowsBoxesArrowsAndColumns() {
		TheoryGraph graph = TheoryGraph.of(theory);
		assertThat(graph.nodes()).extracting(CausalNode::getTitle).containsExactly("A", "B", "C", "S1", "S2", "S3", "S4", "M1", "M2", "L");
		assertThat(graph.nodes()).extracting(TheoryGraph::level).containsExactly(0, 0, 0, 1, 1, 1, 1, 2, 2, 3);
		assertThat(graph.links()).hasSize(11);
		assertThat(graph.incoming(box("S2"))).extracting(link -> link.getFrom().getTitle()).containsExactly("A", "S1");
		assertThat(graph.outgoing(box("S2"))).extracting(link -> link.getTo().getTitle()).containsExactly("M1", "M2");
		assertThat(graph.incoming(box("A"))).isEmpty();
	}

	@Test
	void reachableFrom_andLeadingTo_followArrowsOverSeveralSteps() {
		TheoryGraph graph = TheoryGraph.of(theory);
		assertThat(graph.reachableFrom(List.of(box("C")))).extracting(CausalNode::getTitle).containsExactlyInAnyOrder("C", "S4", "M2", "L");
		assertThat(graph.leadingTo(List.of(box("M1")))).extracting(CausalNode::getTitle).containsExactlyInAnyOrder("M1", "S2", "S3", "A", "S1", "B");
	}

	@Test
	void links_withAnEndOutsideOfTheTheory_areLeftOut() {
		CausalLink loose = TheoryFactory.eINSTANCE.createCausalLink();
		loose.setFrom(box("A"));
		theory.getLinks().add(loose);
		Models.link(theory, box("A"), Models.coreElement(w1, "bystander"), null);
		TheoryGraph graph = TheoryGraph.of(theory);
		assertThat(graph.links()).hasSize(11);
		assertThat(graph.contains(Models.get(w1, "bystander"))).isFalse();
		assertThat(graph.outgoing(Models.get(w1, "bystander"))).isEmpty();
	}

	@Test
	void of_noTheory_isEmpty() {
		assertThat(TheoryGraph.of(null).nodes()).isEmpty();
		assertThat(TheoryGraph.of(null).links()).isEmpty();
	}

	private CausalNode box(String key) {
		return Models.get(w1, key);
	}
}
