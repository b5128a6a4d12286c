package org.lovende.core.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lovende.core.Interventions;
import org.lovende.core.narrative.Statement.Effect;
import org.lovende.core.narrative.grammar.FreeText;
import org.lovende.core.narrative.grammar.Grammar;
import org.lovende.model.intervention.Language;
import org.lovende.model.theory.CausalLink;
import org.lovende.model.theory.CausalNode;
import org.lovende.model.theory.CoreElement;
import org.lovende.model.theory.Outcome;
import org.lovende.model.theory.Theory;

/** What holds for the narrative of any theory. The seed is in the name of each failing case. */
class NarrativePropertiesTest {
	private static final int MAX_BOXES = 60;

	static Stream<Long> seeds() {
		return Stream.iterate(1L, seed -> seed + 1).limit(60);
	}

	@ParameterizedTest(name = "seed {0}")
	@MethodSource("seeds")
	void of_randomTheory_isCleanText(long seed) {
		for (Locale locale : List.of(Interventions.DANISH, Locale.ENGLISH)) {
			Narrative narrative = Narrative.of(RandomTheories.theory(seed, MAX_BOXES, Language.DA), locale);
			assertThat(narrative.sections()).isNotEmpty().allSatisfy(section -> assertThat(section.heading()).isNotBlank());
			for (Section section : narrative.sections())
				for (Paragraph paragraph : section.paragraphs()) {
					assertThat(paragraph.text()).doesNotContain("null", "  ", "..", " ,", " .", "{", "\n", ",,", ",.", "?.,", "''");
					assertThat(sentences(paragraph.text())).allSatisfy(sentence -> assertThat(sentence).matches("[\\p{Lu}»“].*[.!?…]"));
				}
		}
	}

	@ParameterizedTest(name = "seed {0}")
	@MethodSource("seeds")
	void of_randomTheory_consecutiveSentencesOpenDifferently(long seed) {
		for (Locale locale : List.of(Interventions.DANISH, Locale.ENGLISH))
			for (Section section : Narrative.of(RandomTheories.theory(seed, MAX_BOXES, Language.DA), locale).sections())
				for (Paragraph paragraph : section.paragraphs())
					assertOpeningsDiffer(paragraph.text());
	}

	private static void assertOpeningsDiffer(String paragraph) {
		String before = "";
		for (String sentence : sentences(paragraph)) {
			String opening = sentence.split("[ ,]", 2)[0];
			// sentences in reasons and activities are the users' own
			if (!Set.of("De", "Det", "Borgerne", "ADHD-symptomerne").contains(opening))
				assertThat(opening).as(paragraph).isNotEqualTo(before);
			before = opening;
		}
	}

	@ParameterizedTest(name = "seed {0}")
	@MethodSource("seeds")
	void of_largeRandomTheory_growsWithBoxesAndArrowsOnly(long seed) {
		Theory theory = RandomTheories.theory(seed, 400, Language.DA);
		String text = NarrativeGoldenTest.text(Narrative.of(theory, Interventions.DANISH));
		int parts = theory.getLinks().size() + theory.getOutcomes().size() + 3 * theory.getCoreElements().size();
		// no sentence names a box more than a few times, whatever the number of ways through the map
		assertThat(text.length()).isLessThan(500 * (parts + 1));
	}

	@ParameterizedTest(name = "seed {0}")
	@MethodSource("seeds")
	void of_randomTheory_tellsEveryRationaleOnceAndEveryTitle(long seed) {
		Theory theory = RandomTheories.theory(seed, MAX_BOXES, Language.DA);
		String text = NarrativeGoldenTest.text(Narrative.of(theory, Interventions.DANISH));
		for (CausalLink link : theory.getLinks()) {
			String reason = Grammar.of(Interventions.DANISH).name(link.getRationale()).name();
			if (!reason.isEmpty())
				assertThat(text.split(number(reason), -1)).as(reason).hasSize(2);
			for (CausalNode end : List.of(link.getFrom(), link.getTo()))
				if (end.getTitle() != null)
					assertThat(text.toLowerCase(Locale.ROOT)).contains(withoutMarker(FreeText.line(end.getTitle())));
		}
	}

	@ParameterizedTest(name = "seed {0}")
	@MethodSource("seeds")
	void plan_randomTheory_tellsEveryLinkExactlyOnce(long seed) {
		Theory theory = RandomTheories.theory(seed, MAX_BOXES, Language.DA);
		StoryGraph graph = new StoryGraph(theory);
		StoryPlan plan = new StoryPlan(theory, graph);
		List<Chapter> chapters = new ArrayList<>();
		Set<CausalNode> reached = new HashSet<>();
		for (CoreElement coreElement : graph.coreElements()) {
			reached.addAll(graph.outcomesFrom(coreElement, Set.of()));
			chapters.add(plan.chapter(coreElement, chapters.size() + 1));
		}
		List<Outcome> unreached = graph.outcomes().stream().filter(outcome -> !reached.contains(outcome)).toList();
		chapters.add(plan.closing(unreached));
		List<CausalLink> told = chapters.stream().flatMap(chapter -> chapter.paragraphs().stream()).flatMap(List::stream).filter(Effect.class::isInstance)
				.flatMap(statement -> ((Effect) statement).links().stream()).toList();
		assertThat(told).containsExactlyInAnyOrderElementsOf(theory.getLinks());
	}

	private static List<String> sentences(String paragraph) {
		return List.of(paragraph.split("(?<=[.!?…])(?<!\\?[.]?)\\s(?=[\\p{Lu}»“])"));
	}

	/** The last number in the text, which makes it unique. */
	private static String number(String reason) {
		return reason.replaceAll("\\D", "");
	}

	private static String withoutMarker(String title) {
		return Grammar.of(Interventions.DANISH).name(title).name().replaceFirst("^At ", "").toLowerCase(Locale.ROOT);
	}
}
