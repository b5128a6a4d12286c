package org.lovende.exchange.document;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

import org.lovende.core.Ids;
import org.lovende.model.element.Element;
import org.lovende.model.element.ElementKind;
import org.lovende.model.element.TitledElement;
import org.lovende.model.intervention.Answer;
import org.lovende.model.intervention.CompetenceKind;
import org.lovende.model.intervention.CostKind;
import org.lovende.model.intervention.Cost;
import org.lovende.model.intervention.Intervention;
import org.lovende.model.intervention.InterventionFactory;
import org.lovende.model.intervention.KnowledgeForm;
import org.lovende.model.intervention.Party;
import org.lovende.model.intervention.ProcedureState;
import org.lovende.model.intervention.Status;
import org.lovende.model.intervention.Strength;
import org.lovende.model.prioritisation.DevelopmentPoint;
import org.lovende.model.prioritisation.Period;
import org.lovende.model.prioritisation.PrioritisationFactory;
import org.lovende.model.theory.CausalNode;
import org.lovende.model.theory.Certainty;
import org.lovende.model.theory.CoreElement;
import org.lovende.model.theory.DecisionTopic;
import org.lovende.model.theory.OutcomeTerm;
import org.lovende.model.theory.Outcome;
import org.lovende.model.theory.Theory;
import org.lovende.model.theory.TheoryFactory;

/** Interventions to export. The texts are made up for the tests. */
final class Sample {
	static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-12T10:00:00Z"), ZoneOffset.UTC);
	static final ExportOptions OPTIONS = ExportOptions.defaults().at(CLOCK);

	private static final InterventionFactory INTERVENTION = InterventionFactory.eINSTANCE;
	private static final TheoryFactory THEORY = TheoryFactory.eINSTANCE;

	private final Intervention intervention = empty();
	private final Theory theory = titled(THEORY.createTheory(), "Forandringsteori fra foråret");

	private Sample() {
	}

	/** An intervention of which nothing is known but its name. */
	static Intervention empty() {
		Intervention made = identified(INTERVENTION.createIntervention());
		made.setName("Åben dør & »fællesskab« <test>");
		return made;
	}

	/** An intervention that has something for every chapter. */
	static Intervention full() {
		Sample sample = new Sample();
		sample.addFacts();
		sample.addTheory();
		sample.addPhases();
		sample.addPoints();
		return sample.intervention;
	}

	private void addFacts() {
		intervention.setOrganisation("Nordby Kommune");
		intervention.setResponsible("Ane Holm");
		intervention.setPurpose("At flere unge kommer i uddannelse.");
		intervention.setStatus(Status.IN_REVIEW);
		intervention.setTheoreticalBasis("Vi bygger på:\n- anerkendelse\n• netværk\n\nLæs mere på https://example.org/netværk.");
		intervention.setMethods("Første linje\nanden linje");
		intervention.setOrganisationRequirements("Teamet mødes hver uge.");
		intervention.setCostSustainability("Besparelsen på botilbud dækker driften.");
		var version = titled(INTERVENTION.createVersion(), "1.0");
		version.setDate(LocalDate.of(2026, 2, 1));
		version.setStatus(Status.APPROVED);
		version.setNote("Første samlede udgave");
		intervention.getVersions().add(version);
		var group = titled(INTERVENTION.createTargetGroup(), "Unge uden uddannelse");
		group.setCharacteristics("Unge mellem 18 og 25 år.");
		group.setInclusion("- Bor i kommunen\nEr fyldt 18");
		group.setExclusion("Aktivt misbrug");
		group.setReferral("Rusmiddelcentret");
		group.getSupportNeeds().add(titled(INTERVENTION.createSupportNeed(), "Struktur i hverdagen"));
		intervention.getTargetGroups().add(group);
		addCompetence("Socialfaglig grunduddannelse", CompetenceKind.FORMAL);
		addCompetence("Erfaring med unge", CompetenceKind.BEFORE_START);
		addCompetence("Sidemandsoplæring", CompetenceKind.ON_THE_JOB);
		addCost("Lokaler", CostKind.SETUP, "10000.50", "kr.");
		addCost("Møbler", CostKind.SETUP, "4999.50", "KR.");
		addCost("Kursus", CostKind.SETUP, "3", "dage");
		addCost("Løn", CostKind.RUNNING, "250000", null);
		addCost("Husleje", CostKind.RUNNING, "50000", null);
		addCost("Kørsel", CostKind.RUNNING, null, null);
		var essential = identified(INTERVENTION.createReview());
		essential.setQuestion("essential");
		essential.setAnswer(Answer.YES);
		essential.setNote("Vi er enige.");
		var own = identified(INTERVENTION.createReview());
		own.setQuestion("Kan de unge genkende sig selv?");
		own.setAnswer(Answer.NO);
		intervention.getReviews().add(essential);
		intervention.getReviews().add(own);
	}

	private void addCompetence(String title, CompetenceKind kind) {
		var competence = titled(INTERVENTION.createCompetence(), title);
		competence.setKind(kind);
		intervention.getCompetences().add(competence);
	}

	private void addCost(String title, CostKind kind, String amount, String unit) {
		Cost cost = titled(INTERVENTION.createCost(), title);
		cost.setKind(kind);
		cost.setAmount(amount == null ? null : new BigDecimal(amount));
		cost.setUnit(unit);
		intervention.getCosts().add(cost);
	}

	private void addTheory() {
		intervention.getTheories().add(theory);
		theory.setMainChallenges("Mange unge står uden uddannelse.");
		CoreElement mentor = coreElement("Mentorstøtte", ElementKind.INTERVENTION);
		mentor.setAbout("En fast voksen");
		mentor.setEffect("Fordi den unge bliver set");
		mentor.setKnowledge("Erfaringer fra 2024");
		mentor.setDosage("To gange om ugen");
		var talk = titled(THEORY.createActivity(), "Ugentlig samtale");
		talk.setPurpose("Tillid");
		talk.setCoreElement(mentor);
		intervention.getActivities().add(talk);
		coreElement("Fælles ledelse", ElementKind.ORGANISATIONAL).setConstructed(true);
		Outcome trust = outcome("Tillid til voksne", OutcomeTerm.SHORT);
		Outcome attendance = outcome("Møder frem", OutcomeTerm.MEDIUM);
		attendance.setIndicator("Fremmøde over 80 %");
		Outcome education = outcome("Gennemfører uddannelse", OutcomeTerm.LONG);
		Outcome goal = outcome("Flere i uddannelse i kommunen", OutcomeTerm.GOAL);
		link(mentor, trust, "den unge møder den samme voksne hver gang", Certainty.CERTAIN);
		link(trust, attendance, "en afbudt aftale bliver fulgt op", Certainty.DOUBTFUL);
		link(attendance, education, null, Certainty.ASSUMED);
		link(education, goal, "hver ung tæller", Certainty.ASSUMED);
		var decision = identified(THEORY.createDecision());
		decision.setTopic(DecisionTopic.TARGET_GROUP);
		decision.setText("Vi begynder med de 18-årige.");
		theory.getDecisions().add(decision);
		var issue = titled(THEORY.createUnresolvedIssue(), "Hvem kører de unge?");
		issue.setNote("Ane spørger");
		issue.setConcerns(attendance);
		theory.getUnresolvedIssues().add(issue);
		var source = titled(INTERVENTION.createKnowledgeSource(), "Evaluering af mentorer");
		source.setReference("Hansen, B. (2021): Mentorer virker. Odense.");
		source.setForm(KnowledgeForm.RESEARCH);
		source.setStrength(Strength.STRONG);
		source.getSupports().add(mentor);
		intervention.getSources().add(source);
		mentor.setCitation("Hansen 2021, side 4");
	}

	private CoreElement coreElement(String title, ElementKind kind) {
		CoreElement made = titled(THEORY.createCoreElement(), title);
		made.setKind(kind);
		intervention.getCoreElements().add(made);
		theory.getCoreElements().add(made);
		return made;
	}

	private Outcome outcome(String title, OutcomeTerm term) {
		Outcome made = titled(THEORY.createOutcome(), title);
		made.setTerm(term);
		theory.getOutcomes().add(made);
		return made;
	}

	private void link(CausalNode from, CausalNode to, String rationale, Certainty certainty) {
		var made = identified(THEORY.createCausalLink());
		made.setFrom(from);
		made.setTo(to);
		made.setRationale(rationale);
		made.setCertainty(certainty);
		theory.getLinks().add(made);
	}

	private void addPhases() {
		var mentor = titled(INTERVENTION.createProfession(), "Mentorer");
		intervention.getProfessions().add(mentor);
		var start = titled(INTERVENTION.createPhase(), "Opstart");
		start.setDescription("De første fire uger");
		var visit = titled(INTERVENTION.createProcedure(), "Hjemmebesøg");
		visit.getProfessions().add(mentor);
		visit.setParty(Party.CITIZEN);
		visit.setTiming("Inden 14 dage");
		visit.setDescription("Mentoren besøger den unge.");
		visit.setState(ProcedureState.WANTED);
		visit.getCoreElements().add(intervention.getCoreElements().get(0));
		start.getProcedures().add(visit);
		intervention.getPhases().add(start);
		intervention.getPhases().add(titled(INTERVENTION.createPhase(), "Udslusning"));
	}

	private void addPoints() {
		addPoint("Bedre overlevering", 6.0, 4.5, Period.LATER);
		DevelopmentPoint first = addPoint("Faste mentorer", 9.0, 8.0, Period.QUARTER);
		first.setImportanceReason("Kernen i indsatsen");
		first.setEaseReason("Kræver kun en vagtplan");
		first.setOrigin(intervention.getPhases().get(0));
		first.getOutcomes().add(theory.getOutcomes().get(0));
		addPoint("Nyt lokale", null, null, Period.UNPLANNED);
	}

	private DevelopmentPoint addPoint(String title, Double importance, Double ease, Period period) {
		DevelopmentPoint made = titled(PrioritisationFactory.eINSTANCE.createDevelopmentPoint(), title);
		made.setImportance(importance);
		made.setEase(ease);
		made.setPeriod(period);
		intervention.getDevelopmentPoints().add(made);
		return made;
	}

	private static <T extends TitledElement> T titled(T element, String title) {
		element.setTitle(title);
		return identified(element);
	}

	private static int ids;

	private static <T extends Element> T identified(T element) {
		element.setId(Ids.named("00000000-0000-0000-0000-000000000000", "sample-" + ids++));
		return element;
	}
}
