package org.lovende.core.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.lovende.core.Interventions;
import org.lovende.model.intervention.Language;
import org.lovende.model.theory.Certainty;
import org.lovende.model.theory.Decision;
import org.lovende.model.theory.DecisionTopic;
import org.lovende.model.theory.OutcomeTerm;
import org.lovende.model.theory.TheoryFactory;
import org.lovende.model.theory.UnresolvedIssue;

class NarrativeTest {
	private final TheoryBuilder builder = new TheoryBuilder(Language.DA);

	@Test
	void of_emptyTheory_hasAnIntroductionOnly() {
		assertThat(narrative().sections()).hasSize(1);
		assertThat(last().heading()).isEqualTo("Indledning");
		assertThat(narrative().paragraphsOf(null)).containsExactly("Indsatsen har endnu ingen kerneelementer.");
	}

	@Test
	void of_severalGoals_areNamedInTheIntroductionAndReachedTogether() {
		chain();
		builder.outcome("g1", OutcomeTerm.GOAL, "Bedre folkesundhed").outcome("g2", OutcomeTerm.GOAL, "Færre indlæggelser").link("l", "g1").link("l", "g2");
		assertThat(text(null)).endsWith("De strategiske målsætninger er bedre folkesundhed og færre indlæggelser.");
		assertThat(text("a")).contains("bidrager til de strategiske målsætninger om bedre folkesundhed og færre indlæggelser");
	}

	@Test
	void of_certainty_decidesTheVerb() {
		builder.core("a", "Motion").outcome("s1", OutcomeTerm.SHORT, "Bedre søvn").outcome("s2", OutcomeTerm.SHORT, "Mere ro")
				.outcome("s3", OutcomeTerm.SHORT, "Øget appetit").link("a", "s1", "de bliver trætte", Certainty.CERTAIN)
				.link("a", "s2", "de sover bedre", Certainty.ASSUMED).link("a", "s3", "de bruger energi", Certainty.DOUBTFUL);
		assertThat(text("a")).contains("Vi ved, at det på kort sigt fører til bedre søvn, fordi de bliver trætte.")
				.contains("forventer vi, at kerneelementet bidrager til mere ro, fordi de sover bedre.")
				.contains("er vi i tvivl om, hvorvidt kerneelementet medvirker til øget appetit, fordi de bruger energi.");
	}

	@Test
	void of_evidenceAndDetails_followWhatTheyConcern() {
		builder.core("a", "Motion").detail("a", "metoden er kendt").outcome("s", OutcomeTerm.SHORT, "Bedre søvn").detail("s", "Målt i timer").link("a", "s",
				"De bliver trætte. Det ved alle.", Certainty.ASSUMED, "Evaluering 2019", "drøftet længe");
		assertThat(text("a")).isEqualTo("Kerneelementet er motion. Metoden er kendt. Vi forventer, at kerneelementet på kort sigt fører til bedre søvn. "
				+ "Begrundelsen er: De bliver trætte. Det ved alle. Som belæg har vi noteret: Evaluering 2019. Drøftet længe. Målt i timer. "
				+ "Hvad »Bedre søvn« fører til på længere sigt, er endnu ikke beskrevet.");
	}

	@Test
	void of_tailSharedByTwoCoreElements_isToldOnceAndReferredTo() {
		chain();
		builder.core("b", "Kost").link("b", "m", "kosten er sund");
		assertThat(text("b")).isEqualTo("Det andet og sidste kerneelement er »Kost«. "
				+ "Vi forventer, at det på mellemlangt sigt fører til, at borgerne får mere energi, fordi kosten er sund. Hvordan det på langt sigt kan føre til bedre helbred, er beskrevet ovenfor under det første kerneelement.");
	}

	@Test
	void of_sameReasonTwice_isNotRepeated() {
		builder.core("a", "Motion").outcome("s", OutcomeTerm.SHORT, "Mere ro").outcome("m", OutcomeTerm.MEDIUM, "Bedre trivsel").link("a", "s", "de får ro")
				.link("s", "m", "de får ro");
		assertThat(text("a")).contains("Af samme grund forventer vi, at det på mellemlangt sigt bidrager til bedre trivsel.").containsOnlyOnce("de får ro");
	}

	@Test
	void of_sameReasonWhereAClauseOpensTheSentence_isToldAgain() {
		builder.core("a", "Motion").outcome("s1", OutcomeTerm.SHORT, "Borgerne får ro").outcome("s2", OutcomeTerm.SHORT, "Borgerne får mod")
				.outcome("m", OutcomeTerm.MEDIUM, "Bedre trivsel").outcome("l", OutcomeTerm.LONG, "Bedre helbred").link("a", "s1")
				.link("a", "s2").link("s1", "m", "det hjælper").link("s2", "l", "det hjælper");
		assertThat(text("a")).contains("Når borgerne får ro, forventer vi, at det på mellemlangt sigt fører til bedre trivsel, fordi det hjælper. "
				+ "I takt med at borgerne får mod, forventer vi, at det på langt sigt bidrager til bedre helbred, fordi det hjælper.");
	}

	@Test
	void of_cycleAndArrowBackInTime_areSaidOpenly() {
		chain();
		builder.link("l", "s", "det smitter");
		assertThat(text("a")).contains("Bemærk, at pilen går tilbage i tid: fra et resultat på langt sigt til et resultat på kort sigt.")
				.contains("Dermed går sammenhængene i ring.");
	}

	@Test
	void of_arrowWithinAColumn_isToldBetweenTheOthers() {
		builder.core("a", "Motion").outcome("s2", OutcomeTerm.SHORT, "Øget motivation").outcome("s1", OutcomeTerm.SHORT, "Mere viden")
				.outcome("m", OutcomeTerm.MEDIUM, "Bedre søvn").link("a", "s1", "de lytter").link("s1", "s2", "de ved mere").link("s2", "m", "de vil mere");
		assertThat(text("a")).containsSubsequence("mere viden, fordi de lytter", "øget motivation, fordi de ved mere", "bedre søvn, fordi de vil mere")
				.doesNotContain("tilbage i tid", "ring");
	}

	@Test
	void of_coreElementWithoutEffects_saysSo() {
		builder.core("a", "Motion");
		assertThat(text("a")).endsWith("Hvilke resultater kerneelementet skal føre til, er endnu ikke beskrevet.");
	}

	@Test
	void of_outcomesThatNoCoreElementReaches_areInTheClosingSection() {
		chain();
		builder.outcome("u", OutcomeTerm.SHORT, "Stærkere netværk").outcome("g", OutcomeTerm.GOAL, "Mindre fattigdom").link("u", "m", "netværket bærer");
		Section closing = last();
		assertThat(closing.about()).isNull();
		assertThat(closing.heading()).isEqualTo("Resultater, som intet kerneelement fører til");
		assertThat(closing.paragraphs()).containsExactly(new Paragraph("Intet kerneelement fører endnu til »Stærkere netværk«. "
				+ "Den strategiske målsætning »Mindre fattigdom« nås endnu ikke fra noget kerneelement. Vi forventer, at stærkere netværk på mellemlangt sigt fører til, "
				+ "at borgerne får mere energi, fordi netværket bærer. "
				+ "Hvordan det på langt sigt kan føre til bedre helbred, er beskrevet ovenfor under kerneelementet.", false));
	}

	@Test
	void of_manyCoreElements_areCounted() {
		for (int i = 1; i <= 12; i++)
			builder.core("k" + i, "Metode " + i);
		assertThat(text("k1")).startsWith("Indsatsens første kerneelement er »Metode 1«.");
		assertThat(text("k10")).startsWith("Det tiende kerneelement er »Metode 10«.");
		assertThat(text("k11")).startsWith("Kerneelement nummer 11 er »Metode 11«.");
		assertThat(text("k12")).startsWith("Kerneelement nummer 12, som er det sidste, er »Metode 12«.");
		assertThat(text(null)).isEqualTo("Indsatsen bygger på 12 kerneelementer.");
	}

	@Test
	void of_emptyTitles_areSaidOpenly() {
		builder.core("a", " ").outcome("s", OutcomeTerm.SHORT, null).link("a", "s", "de lytter");
		assertThat(narrative().sections().get(1).heading()).isEqualTo("Kerneelement 1 (uden titel)");
		assertThat(text("a")).startsWith("Kerneelementet er endnu uden titel. "
				+ "Vi forventer, at det på kort sigt fører til et resultat uden titel, fordi de lytter.");
	}

	@Test
	void of_handwrittenPart_followsOrReplacesWhatIsGenerated() {
		chain();
		builder.core("b", "Kost").link("b", "m").part(null, "Forord.\n\nMere forord.", false).part(builder.node("a"), "Skrevet i hånden.", true)
				.part(builder.node("l"), "Om helbred.", true).part(builder.node("b"), " ", true);
		List<Section> sections = narrative().sections();
		assertThat(sections.get(0).paragraphs().stream().map(Paragraph::handwritten)).containsExactly(false, true, true);
		assertThat(sections.get(1).paragraphs()).containsExactly(new Paragraph("Skrevet i hånden.", true), new Paragraph("Om helbred.", true));
		// nobody has told the shared tail before, so it is told here
		assertThat(text("b")).contains("bedre helbred, fordi energi gør sund").doesNotContain("ovenfor");
	}

	@Test
	void of_handwrittenPartAboutABoxThatIsGone_isKeptInTheClosingSection() {
		chain();
		builder.part(TheoryFactory.eINSTANCE.createOutcome(), "Husket.", true);
		assertThat(last().heading()).isEqualTo("Øvrige bemærkninger");
		assertThat(last().paragraphs()).containsExactly(new Paragraph("Husket.", true));
	}

	@Test
	void of_handwrittenPartAboutAnOutcome_standsWithTheFirstCoreElementThatReachesIt() {
		chain();
		builder.core("b", "Kost").link("b", "l").part(builder.node("l"), "Om helbred.", false);
		assertThat(text("a")).endsWith("Om helbred.");
		assertThat(text("b")).doesNotContain("Om helbred.");
	}

	@Test
	void of_anyTheory_leavesTheModelUnchanged() {
		chain();
		String before = builder.theory().getLinks().toString() + builder.theory().getOutcomes();
		narrative();
		assertThat(builder.theory().getLinks().toString() + builder.theory().getOutcomes()).isEqualTo(before);
	}

	@Test
	void minutes_decisionsAndIssues_areGroupedAndKept() {
		chain();
		decision(DecisionTopic.EFFECTS, "Vi måler hver måned.");
		decision(DecisionTopic.STRATEGIC_GOALS, "Sundhed først.");
		decision(DecisionTopic.EFFECTS, "Vi spørger borgerne.");
		decision(DecisionTopic.INTERVENTIONS, " ");
		UnresolvedIssue issue = TheoryFactory.eINSTANCE.createUnresolvedIssue();
		issue.setTitle("Hvem betaler?");
		issue.setResolved(true);
		issue.setConcerns(builder.theory().getLinks().get(0));
		builder.theory().getUnresolvedIssues().add(issue);
		Minutes minutes = narrative().minutes();
		assertThat(minutes.decisions()).containsExactly(
				new Minutes.Topic(DecisionTopic.STRATEGIC_GOALS, "Strategiske målsætninger", List.of("Sundhed først.")),
				new Minutes.Topic(DecisionTopic.EFFECTS, "Virkninger", List.of("Vi måler hver måned.", "Vi spørger borgerne.")));
		assertThat(minutes.unresolvedIssues()).containsExactly(new Minutes.Issue("Hvem betaler?", "", true, "Motion → Mere ro"));
	}

	@Test
	void of_languageWithoutTextsOfItsOwn_isEnglish() {
		assertThat(Narrative.of(new TheoryBuilder(Language.EN).theory(), Locale.FRENCH).sections().get(0).heading()).isEqualTo("Introduction");
	}

	/** Core element a leads over s and m to l. */
	private void chain() {
		builder.core("a", "Motion").outcome("s", OutcomeTerm.SHORT, "Mere ro").outcome("m", OutcomeTerm.MEDIUM, "Borgerne får mere energi")
				.outcome("l", OutcomeTerm.LONG, "Bedre helbred").link("a", "s").link("s", "m", "de sover bedre").link("m", "l", "energi gør sund");
	}

	private void decision(DecisionTopic topic, String text) {
		Decision decision = TheoryFactory.eINSTANCE.createDecision();
		decision.setTopic(topic);
		decision.setText(text);
		builder.theory().getDecisions().add(decision);
	}

	private Narrative narrative() {
		return Narrative.of(builder.theory(), Interventions.DANISH);
	}

	private Section last() {
		List<Section> sections = narrative().sections();
		return sections.get(sections.size() - 1);
	}

	/** The paragraphs of a core element, or of the introduction, as one text. */
	private String text(String key) {
		return String.join("\n", narrative().paragraphsOf(key == null ? null : builder.node(key)));
	}
}
