package org.lovende.core.priority;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lovende.core.Interventions;
import org.lovende.core.Models;
import org.lovende.model.intervention.Intervention;
import org.lovende.model.intervention.Language;
import org.lovende.model.prioritisation.DevelopmentPoint;
import org.lovende.model.prioritisation.Round;
import org.lovende.model.theory.Outcome;
import org.lovende.model.theory.OutcomeTerm;
import org.lovende.model.theory.Theory;

class RankingTest {
	private Intervention intervention;

	@BeforeEach
	void makeIntervention() {
		intervention = Models.intervention("Ranking");
		intervention.setLanguage(Language.DA);
	}

	@Test
	void of_points_ranksBySumThenImportanceThenTitle() {
		point("Ål", 5.0, 5.0);
		point("Ære", 5.0, 5.0);
		point("easier", 4.0, 6.0);
		point("greater sum", 2.0, 9.0);
		point("Zebra", 5.0, 5.0);
		assertThat(titles(Ranking.of(intervention))).containsExactly("greater sum", "Zebra", "Ære", "Ål", "easier");
		assertThat(Ranking.of(intervention).points()).extracting(RankedPoint::rank).containsExactly(1, 2, 3, 4, 5);
	}

	@Test
	void of_sumsThatAreEqualAsDecimals_ranksByImportance() {
		point("second", 0.1, 0.7);
		point("first", 0.8, 0.0);
		point("third", 0.05, 0.75);
		assertThat(0.1 + 0.7).as("sum as floating point").isNotEqualTo(0.8);
		assertThat(titles(Ranking.of(intervention))).containsExactly("first", "second", "third");
	}

	@Test
	void of_pointsOfTheSameTitle_keepTheirOrder() {
		DevelopmentPoint first = point("same", 1.0, 1.0);
		DevelopmentPoint second = point("other", 1.0, 1.0);
		second.setTitle("same");
		assertThat(Ranking.of(intervention).points()).extracting(RankedPoint::point).containsExactly(first, second);
	}

	@Test
	void of_pointWithoutOneValue_standsInTheTray() {
		point("rated zero", 0.0, 0.0);
		DevelopmentPoint noEase = point("no ease", 9.0, null);
		DevelopmentPoint noImportance = point("no importance", null, 9.0);
		Ranking ranking = Ranking.of(intervention);
		assertThat(titles(ranking)).containsExactly("rated zero");
		assertThat(ranking.unrated()).containsExactly(noEase, noImportance);
	}

	@Test
	void of_round_takesTheValuesOfThatRound() {
		DevelopmentPoint a = point("a", 10.0, 10.0);
		DevelopmentPoint b = point("b", 1.0, 1.0);
		DevelopmentPoint c = point("c", 1.0, 1.0);
		point("not in the round", 9.0, 9.0);
		Round round = Models.round(intervention, "round");
		Models.rating(round, a, 2.0, 2.0);
		Models.rating(round, b, 3.0, 3.0);
		Models.rating(round, c, null, 3.0);
		assertThat(titles(Ranking.of(round))).containsExactly("b", "a");
		assertThat(Ranking.of(round).unrated()).containsExactly(c);
	}

	@Test
	void points_ofAGoodIdea_areRankedByLongTermOutcomes() {
		Theory theory = Models.theory(intervention, "theory");
		Outcome shortTerm = Models.outcome(theory, OutcomeTerm.SHORT, "short");
		Outcome longTerm = Models.outcome(theory, OutcomeTerm.LONG, "long");
		Outcome goal = Models.outcome(theory, OutcomeTerm.GOAL, "goal");
		Models.link(theory, shortTerm, longTerm, null);
		Models.link(theory, longTerm, goal, null);
		point("serves none", 9.0, 4.0);
		point("serves the goal", 8.0, 3.0).getOutcomes().add(goal);
		point("leads to both", 7.0, 2.0).getOutcomes().add(shortTerm);
		point("leads to both, but is harder", 7.0, 1.0).getOutcomes().add(shortTerm);
		point("do now, serves none", 9.0, 9.0);
		point("do now, serves both", 9.0, 8.0).getOutcomes().add(shortTerm);
		Ranking ranking = Ranking.of(intervention);
		assertThat(ranking.points(Field.GOOD_IDEA)).extracting(ranked -> ranked.point().getTitle())
				.containsExactly("leads to both", "leads to both, but is harder", "serves the goal", "serves none");
		assertThat(ranking.points(Field.GOOD_IDEA)).extracting(RankedPoint::longTermOutcomes).containsExactly(2, 2, 1, 0);
		assertThat(ranking.points(Field.DO_NOW)).extracting(ranked -> ranked.point().getTitle())
				.containsExactly("do now, serves none", "do now, serves both");
		assertThat(ranking.points(Field.LEAVE)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "5, 5, DO_NOW", "10, 4.9, GOOD_IDEA", "4.9, 5, MAYBE", "0, 0, LEAVE" })
	void field_ofValues_isHighAndEasyFromFiveOn(double importance, double ease, Field field) {
		assertThat(Field.of(importance, ease)).isEqualTo(field);
		assertThat(field.isHighImpact()).isEqualTo(importance >= 5);
		assertThat(field.isEasy()).isEqualTo(ease >= 5);
	}

	@Test
	void field_label_isTheHandbooks() {
		assertThat(Field.values()).extracting(field -> field.label(Interventions.DANISH))
				.containsExactly("Gør det nu", "En god idé", "Måske", "Lad ligge");
		assertThat(Field.values()).extracting(field -> field.label(Locale.ENGLISH))
				.containsExactly("Do it now", "A good idea", "Maybe", "Leave it");
	}

	private DevelopmentPoint point(String title, Double importance, Double ease) {
		return Models.developmentPoint(intervention, title, importance, ease);
	}

	private static List<String> titles(Ranking ranking) {
		return ranking.points().stream().map(ranked -> ranked.point().getTitle()).toList();
	}
}
