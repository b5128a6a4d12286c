package org.lovende.exchange.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lovende.core.Ids;
import org.lovende.core.compare.Differences;
import org.lovende.exchange.ImportResult;
import org.lovende.exchange.MemoryTarget;
import org.lovende.exchange.Severity;
import org.lovende.model.element.Element;
import org.lovende.model.intervention.Comment;
import org.lovende.model.intervention.CompetenceKind;
import org.lovende.model.intervention.CostKind;
import org.lovende.model.intervention.Dismissal;
import org.lovende.model.intervention.Intervention;
import org.lovende.model.intervention.MethodStep;
import org.lovende.model.intervention.Party;
import org.lovende.model.intervention.SkippedStep;
import org.lovende.model.intervention.Strength;
import org.lovende.model.prioritisation.Period;
import org.lovende.model.theory.CausalLink;
import org.lovende.model.theory.Theory;

/** What an import does to an intervention that is there already, and the short ways of writing things. */
class PartialImportTest {
	@TempDir
	Path folder;

	private MemoryTarget target;
	private Intervention intervention;

	@BeforeEach
	void importBase() throws IOException {
		target = new MemoryTarget();
		Tables.named(folder.resolve("base"), "Plan").table("phases", "id;title;description", "F1;Start;first", "F2;Middle;second", "F3;End;third")
				.table("core-elements", "id;title", "K1;Guidance", "K2;Meals")
				.table("outcomes", "id;title;term", "S1;More knowledge;short", "M1;Eats better;medium")
				.table("links", "from;to;rationale", "K1;S1;because", "S1;M1;").into(target);
		intervention = target.only();
	}

	@Test
	void apply_columnAbsentOrCellEmpty_keepsOrClears() throws IOException {
		next().table("phases", "id;title", "F1;Begin").into(target);
		assertThat(intervention.getPhases().get(0).getTitle()).isEqualTo("Begin");
		assertThat(intervention.getPhases().get(0).getDescription()).isEqualTo("first");
		next().table("phases", "id;description", "F1;").into(target);
		assertThat(intervention.getPhases().get(0).getTitle()).isEqualTo("Begin");
		assertThat(intervention.getPhases().get(0).getDescription()).isNull();
	}

	@Test
	void apply_commentsAndDismissals_areAboutWhatTheySayOrTheIntervention() throws IOException {
		next().table("comments", "id;about;author;text;question", "C1;S1;Anna;Whose?;yes", "C2;C1;Bo;The citizen's.;no", "C3;;Anna;Good work.;")
				.table("dismissals", "id;rule;about;reason", "D1;link-without-rationale;S1;plain to see", "D2;chapter-empty;;later").into(target);
		Comment question = intervention.getComments().get(0);
		assertThat(question.isQuestion()).isTrue();
		assertThat(intervention.getComments()).extracting(Comment::getAbout)
				.containsExactly(intervention.getTheories().get(0).getOutcomes().get(0), question, intervention);
		assertThat(intervention.getDismissals()).extracting(Dismissal::getAbout)
				.containsExactly(intervention.getTheories().get(0).getOutcomes().get(0), intervention);
	}

	@Test
	void apply_skippedStep_isKept() throws IOException {
		next().table("fravalgte-trin", "id;trin;begrundelse;tidspunkt", "T1;prioritering;der er kun ét punkt;2026-01-31T10:00:00Z").into(target);
		SkippedStep skipped = intervention.getSkippedSteps().get(0);
		assertThat(skipped.getStep()).isEqualTo(MethodStep.PRIORITISATION);
		assertThat(skipped.getMoment()).isEqualTo("2026-01-31T10:00:00Z");
	}

	@Test
	void apply_straightArrows_areAFeatureOfTheLayout() throws IOException {
		next().table("layout", "diagram;straight-arrows", "result-map;yes").into(target);
		assertThat(intervention.getLayouts().get(0).isStraightLinks()).isTrue();
	}

	@Test
	void apply_rowsLeftOut_areNotDeleted() throws IOException {
		next().table("phases", "id;title", "F2;Middle").into(target);
		assertThat(ids(intervention.getPhases())).containsExactly("F1", "F2", "F3");
	}

	@Test
	void apply_rowsInAnotherOrder_reordersAndInserts() throws IOException {
		next().table("phases", "id;title", "F3;End", "F4;New", "F1;Start").into(target);
		assertThat(ids(intervention.getPhases())).containsExactly("F3", "F2", "F4", "F1");
		target.stack().undo();
		assertThat(ids(intervention.getPhases())).containsExactly("F1", "F2", "F3");
	}

	@Test
	void apply_existingIntervention_isOneCommandWithALabel() throws IOException {
		Intervention before = EcoreUtil.copy(intervention);
		next().table("phases", "id;title", "F1;Begin", "F9;Later").table("links", "from;to;rationale", "S1;M1;it follows").into(target);
		assertThat(target.stack().getUndoCommand().getLabel()).isEqualTo("Import \"Plan\"");
		Intervention after = EcoreUtil.copy(intervention);
		assertThat(Differences.between(before, after)).isNotEmpty();
		target.stack().undo();
		assertThat(Differences.between(before, intervention)).isEmpty();
		assertThat(target.stack().canUndo()).isFalse();
		target.stack().redo();
		assertThat(Differences.between(after, intervention)).isEmpty();
	}

	@Test
	void apply_referenceToAnElementTheWorkbookDoesNotMention_findsItByIdAndUuid() throws IOException {
		String uuid = intervention.getCoreElements().get(1).getId();
		next().table("activities", "id;title;core-element", "A1;Talks;K1", "A2;Cooking;" + uuid.toUpperCase(Locale.ROOT)).into(target);
		assertThat(intervention.getActivities()).extracting("coreElement").isEqualTo(intervention.getCoreElements());
	}

	@Test
	void apply_elementMadeByHand_isFoundByItsUuid() throws IOException {
		Element phase = intervention.getPhases().get(1);
		phase.setWorkbookId(null);
		phase.setId("11111111-2222-4333-8444-555555555555");
		next().table("phases", "id;title", "11111111-2222-4333-8444-555555555555;By hand").into(target);
		assertThat(intervention.getPhases()).hasSize(3);
		assertThat(intervention.getPhases().get(1)).isSameAs(phase).satisfies(same -> assertThat(same.getTitle()).isEqualTo("By hand"));
		assertThat(phase.getWorkbookId()).isNull();
	}

	@Test
	void apply_outcomeInAnotherTheory_movesWithItsLinks() throws IOException {
		next().table("theories", "id;title;current", "T2;Second;no").table("outcomes", "id;theory", "S1;T2", "M1;T2")
				.table("links", "id;theory;from;to", link(0).getId() + ";T2;K1;S1", link(1).getId() + ";T2;S1;M1").into(target);
		assertThat(intervention.getTheories().get(0).getOutcomes()).isEmpty();
		assertThat(intervention.getTheories().get(0).getLinks()).isEmpty();
		Theory second = intervention.getTheories().get(1);
		assertThat(ids(second.getOutcomes())).containsExactly("S1", "M1");
		assertThat(second.getLinks()).hasSize(2);
		assertThat(ids(second.getCoreElements())).containsExactly("K1");
		target.stack().undo();
		assertThat(ids(intervention.getTheories().get(0).getOutcomes())).containsExactly("S1", "M1");
		assertThat(intervention.getTheories()).hasSize(1);
	}

	@Test
	void apply_withoutTheories_usesOneImplicitCurrentTheory() {
		assertThat(intervention.getTheories()).singleElement().isSameAs(intervention.getCurrentTheory()).satisfies(theory -> {
			assertThat(theory.getTitle()).isEqualTo("Forandringsteori");
			assertThat(ids(theory.getCoreElements())).containsExactly("K1", "K2");
			assertThat(ids(theory.getOutcomes())).containsExactly("S1", "M1");
		});
	}

	@Test
	void apply_coreElementsOfTheories_followCellsAndLinks() throws IOException {
		next().table("theories", "id;title;current", "T1;First;no", "T2;Second;yes")
				.table("core-elements", "id;title;theories", "K1;Guidance;T1", "K2;Meals;", "K3;Sport;\"T1; T2\"", "K4;Rest;none")
				.table("outcomes", "id;theory;title;term", "X1;T2;Result;short").table("links", "theory;from;to", "T2;K1;X1").into(target);
		assertThat(ids(intervention.getTheories().get(1).getCoreElements())).containsExactly("K1", "K3");
		assertThat(ids(intervention.getTheories().get(2).getCoreElements())).containsExactly("K1", "K2", "K3");
		assertThat(ids(intervention.getTheories().get(0).getCoreElements())).containsExactly("K1");
	}

	@Test
	void apply_rowsOfCoreElementsReordered_reordersTheTheoryToo() throws IOException {
		next().table("core-elements", "id;title", "K2;Meals", "K1;Guidance").into(target);
		assertThat(ids(intervention.getCoreElements())).containsExactly("K2", "K1");
		assertThat(ids(intervention.getTheories().get(0).getCoreElements())).containsExactly("K2", "K1");
	}

	@Test
	void apply_nameInAnotherLetterCase_meansTheSameIntervention() throws IOException {
		Tables.named(folder.resolve("case"), "PLAN").into(target);
		assertThat(target.interventions()).hasSize(1);
		assertThat(intervention.getName()).isEqualTo("PLAN");
	}

	@Test
	void apply_idAndNewName_renames() throws IOException {
		Tables.in(folder.resolve("renamed")).table("intervention", "key;value", "id;" + intervention.getId(), "name;Plan B").into(target);
		assertThat(target.only().getName()).isEqualTo("Plan B");
	}

	@Test
	void apply_idThatIsNoUuid_findsTheSameInterventionAgain() throws IOException {
		Tables mentor = Tables.in(folder.resolve("mentor")).table("intervention", "key;value", "id;mentor", "name;Mentor");
		mentor.into(target);
		mentor.table("intervention", "key;value", "id;mentor", "name;Mentoring").into(target);
		assertThat(target.interventions()).extracting("name").containsExactly("Plan", "Mentoring");
		assertThat(target.interventions().get(1).getWorkbookId()).isEqualTo("mentor");
	}

	@Test
	void apply_ids_areThoseOfTheDesign() {
		assertThat(intervention.getPhases().get(0).getId()).isEqualTo(Ids.named(intervention.getId(), "F1"));
		assertThat(intervention.getPhases().get(0).getWorkbookId()).isEqualTo("F1");
	}

	@Test
	void apply_shortForms_makeElementsOnceAndOnlyOnce() throws IOException {
		Tables tables = Tables.in(folder.resolve("short"))
				.table("indsats", "nøgle;værdi", "navn;Plan", "omkostninger-etablering;\"Kursus\n25000\"", "omkostninger-drift;Løn",
						"kvalifikationer;Socialrådgiver",
						"kompetencer-før-start;Erfaring", "kompetencer-oplæring;\"Supervision\nKursus\"")
				.table("målgrupper", "id;titel;behov", "MG1;Unge;\"Struktur\nVenner\"").table("kerneelementer", "id;aktiviteter", "K1;\"Samtaler\nBesøg\"");
		tables.into(target);
		assertThat(intervention.getCosts()).extracting("kind").containsExactly(CostKind.SETUP, CostKind.SETUP, CostKind.RUNNING);
		assertThat(intervention.getCosts()).extracting("title").containsExactly("Kursus", "Etablering", "Løn");
		assertThat(intervention.getCosts().get(1).getAmount()).isEqualByComparingTo("25000");
		assertThat(intervention.getCompetences()).extracting("kind").containsExactly(CompetenceKind.FORMAL, CompetenceKind.BEFORE_START,
				CompetenceKind.ON_THE_JOB, CompetenceKind.ON_THE_JOB);
		assertThat(intervention.getTargetGroups().get(0).getSupportNeeds()).extracting("title").containsExactly("Struktur", "Venner");
		assertThat(intervention.getActivities()).extracting("title").containsExactly("Samtaler", "Besøg");
		assertThat(intervention.getActivities()).extracting("coreElement").containsOnly(intervention.getCoreElements().get(0));
		ImportResult again = WorkbookImport.read(List.of(tables.folder()), Locale.ENGLISH).apply(target);
		assertThat(again.imported()).singleElement().satisfies(imported -> assertThat(imported.changed()).isFalse());
	}

	@Test
	void apply_professionsByIdOrTitle_areFound() throws IOException {
		next().table("professions", "id;title", "FG1;Health visitors", "FG2;Teachers").table("procedures", "id;phase;title;profession",
				"P1;F1;Visit;\"health VISITORS; FG2\"", "P2;F1;Call;FG1").into(target);
		assertThat(intervention.getPhases().get(0).getProcedures().get(0).getProfessions()).isEqualTo(intervention.getProfessions());
		assertThat(ids(intervention.getProfessions())).containsExactly("FG1", "FG2");
	}

	@Test
	void apply_wordsOfBothLanguages_areUnderstood() throws IOException {
		next().table("Kilder", "ID;Titel;Vidensform;Styrke", "V1;A;Forskning;HIGH", "V2;B;own_data;lav", "V3;C;egen dokumentation;middel", "V4;D;praksis;")
				.table("development_points", "id;title;period", "U1;A;this quarter", "U2;B;Dette kvartal", "U3;C;i år", "U4;D;senere", "U5;E;")
				.table("uloeste problemer", "id;titel;løst", "I1;A;x", "I2;B;SAND", "I3;C;1", "I4;D;nej", "I5;E;")
				.table("arbejdsgange", "id;fase;titel;sammen_med", "P1;F1;Besøg;Borgeren", "P2;F1;Møde;cooperation").into(target);
		assertThat(intervention.getSources()).extracting("strength").containsExactly(Strength.STRONG, Strength.WEAK, Strength.MODERATE,
				Strength.NOT_ASSESSED);
		assertThat(intervention.getDevelopmentPoints()).extracting("period").containsExactly(Period.QUARTER, Period.QUARTER, Period.YEAR, Period.LATER,
				Period.UNPLANNED);
		assertThat(intervention.getCurrentTheory().getUnresolvedIssues()).extracting("resolved").containsExactly(true, true, true, false, false);
		assertThat(intervention.getPhases().get(0).getProcedures()).extracting("party").containsExactly(Party.CITIZEN, Party.COLLABORATION);
	}

	@Test
	void apply_reviewQuestions_byKeyByTextOrOwn() throws IOException {
		next().table("reviews", "question;answer", "væsentligt;ja",
				"Is the description of the core elements conceptual enough to last in time and space (over "
				+ "time and from citizen to citizen, staff member to staff member)?;no", "Er vi enige?;").into(target);
		assertThat(intervention.getReviews()).extracting("question").containsExactly("essential", "lasting", "Er vi enige?");
		next().table("reviews", "question;answer", "essential;no").into(target);
		assertThat(intervention.getReviews()).hasSize(3);
	}

	@Test
	void apply_commaTables_withByteOrderMark() throws IOException {
		Path comma = Files.createDirectories(folder.resolve("comma"));
		Files.writeString(comma.resolve("intervention.csv"), "\uFEFFkey,value\nname,Plan\n");
		Files.writeString(comma.resolve("costs.csv"), "id,title,kind,amount\nC1,\"Course, long\",setup,1.5\nC2,Room,setup,\"2,5\"\n");
		WorkbookImport.read(List.of(comma), Locale.ENGLISH).apply(target);
		assertThat(intervention.getCosts()).extracting("amount").map(Object::toString).containsExactly("1.5", "2.5");
	}

	@Test
	void apply_newProfession_isNoted() throws IOException {
		Tables tables = next().table("procedures", "id;phase;title;profession", "P1;F1;Visit;Teachers", "P2;F1;Call;teachers");
		assertThat(tables.plan(target).problems()).singleElement().satisfies(problem -> {
			assertThat(problem.severity()).isEqualTo(Severity.NOTE);
			assertThat(problem.value()).isEqualTo("Teachers");
		});
		tables.into(target);
		assertThat(intervention.getProfessions()).extracting("title").containsExactly("Teachers");
		assertThat(tables.plan(target).problems()).isEmpty();
	}

	@Test
	void resolve_doesNotTouchTheTarget() throws IOException {
		Intervention before = EcoreUtil.copy(intervention);
		next().table("phases", "id;title", "F1;Begin", "F9;Later").plan(target);
		assertThat(Differences.between(before, intervention)).isEmpty();
	}

	/** A second workbook of the same intervention; each call begins a new one. */
	private Tables next() throws IOException {
		return Tables.named(Files.createTempDirectory(folder, "next"), "Plan");
	}

	private CausalLink link(int index) {
		return intervention.getCurrentTheory().getLinks().get(index);
	}

	private static List<String> ids(List<? extends Element> elements) {
		return elements.stream().map(Element::getWorkbookId).toList();
	}
}
