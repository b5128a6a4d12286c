package org.lovende.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.lovende.core.Models;
import org.lovende.core.TheoryGraph;
import org.lovende.model.theory.CausalNode;
import org.lovende.model.theory.OutcomeTerm;
import org.lovende.model.theory.Theory;

class CyclesTest {
	private final Theory theory = Models.theory(Models.intervention("Cycles"), "theory");

	@Test
	void find_noCycle_findsNone() {
		boxes(4);
		arrows("01", "12", "02", "23", "13");
		assertThat(cycles()).isEmpty();
	}

	@Test
	void find_cyclesThatShareABox_findsEachOnce() {
		boxes(5);
		arrows("01", "12", "20", "23", "34", "42");
		assertThat(cycles()).containsExactlyInAnyOrder("012", "234");
	}

	@Test
	void find_cycleWithAChord_findsBoth() {
		boxes(3);
		arrows("01", "12", "20", "02");
		assertThat(cycles()).containsExactlyInAnyOrder("012", "02");
	}

	@Test
	void find_everyBoxLinkedWithEveryOther_findsAllElementaryCycles() {
		boxes(4);
		arrows("01", "10", "02", "20", "03", "30", "12", "21", "13", "31", "23", "32");
		assertThat(cycles()).hasSize(20).doesNotHaveDuplicates(); // 6 of two, 8 of three, 6 of four boxes
	}

	@Test
	void find_moreCyclesThanCanBeListed_namesEveryBoxOnACycle() {
		boxes(30);
		Set<String> drawn = new HashSet<>();
		long seed = 4711;
		Random random = new Random(seed);
		for (int i = 0; i < 29; i++)
			draw(i, (i + 1) % 29, drawn);
		for (int i = 0; i < 120; i++)
			draw(random.nextInt(29), random.nextInt(29), drawn);
		List<List<CausalNode>> cycles = new Cycles(TheoryGraph.of(theory)).find();
		Set<CausalNode> named = new HashSet<>();
		cycles.forEach(named::addAll);
		assertThat(cycles).as("seed " + seed).hasSizeLessThanOrEqualTo(30).doesNotHaveDuplicates();
		assertThat(named).as("seed " + seed).containsExactlyInAnyOrderElementsOf(theory.getOutcomes().subList(0, 29));
	}

	@Test
	void find_randomGraphs_findsTheSameAsTryingEveryPath() {
		for (long seed = 1; seed <= 60; seed++) {
			theory.getOutcomes().clear();
			theory.getLinks().clear();
			boxes(6);
			Random random = new Random(seed);
			Set<String> drawn = new HashSet<>();
			for (int i = 0; i < 10; i++)
				draw(random.nextInt(6), random.nextInt(6), drawn);
			Set<String> expected = new HashSet<>();
			for (int start = 0; start < 6; start++)
				paths("" + start, drawn, expected);
			assertThat(cycles()).as("seed " + seed).containsExactlyInAnyOrderElementsOf(expected);
		}
	}

	private void paths(String path, Set<String> arrows, Set<String> closed) {
		for (char next = '0'; next < '6'; next++) {
			if (!arrows.contains("" + path.charAt(path.length() - 1) + next))
				continue;
			if (next == path.charAt(0))
				closed.add(path);
			else if (next > path.charAt(0) && path.indexOf(next) < 0)
				paths(path + next, arrows, closed);
		}
	}

	private void boxes(int count) {
		for (int i = 0; i < count; i++)
			Models.outcome(theory, OutcomeTerm.SHORT, Integer.toString(i));
	}

	private void arrows(String... arrows) {
		for (String arrow : arrows)
			draw(arrow.charAt(0) - '0', arrow.charAt(1) - '0', new HashSet<>());
	}

	private void draw(int from, int to, Set<String> drawn) {
		if (from != to && drawn.add("" + from + to))
			Models.link(theory, theory.getOutcomes().get(from), theory.getOutcomes().get(to), null);
	}

	private List<String> cycles() {
		List<String> cycles = new ArrayList<>();
		for (List<CausalNode> cycle : new Cycles(TheoryGraph.of(theory)).find())
			cycles.add(String.join("", cycle.stream().map(CausalNode::getTitle).toList()));
		return cycles;
	}
}
