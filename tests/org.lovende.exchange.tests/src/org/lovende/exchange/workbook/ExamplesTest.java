package org.lovende.exchange.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.lovende.core.Interventions;
import org.lovende.exchange.ImportResult;
import org.lovende.exchange.MemoryTarget;
import org.lovende.model.element.Element;
import org.lovende.model.intervention.Intervention;
import org.lovende.model.intervention.KnowledgeForm;
import org.lovende.model.intervention.Party;
import org.lovende.model.intervention.Procedure;
import org.lovende.model.prioritisation.Period;
import org.lovende.model.theory.CausalLink;
import org.lovende.model.theory.Certainty;
import org.lovende.model.theory.Outcome;
import org.lovende.model.theory.OutcomeTerm;
import org.lovende.model.theory.Theory;

/** The worked examples come in as the handbook tells them. */
class ExamplesTest {
	@Test
	void load_health_hasTheMapOfTheHandbook() {
		Intervention intervention = Examples.load(Examples.HEALTH);
		assertThat(intervention.getName()).isEqualTo("Sundhedsrettede aktiviteter i botilbud");
		assertThat(intervention.getPurpose()).isEqualTo("At forbedre borgernes sundhed på langt sigt");
		assertThat(ids(intervention.getCoreElements())).containsExactly("A", "B", "C");
		assertThat(ids(intervention.getActivities())).containsExactly("A1", "C1");
		assertThat(intervention.getActivities()).extracting(activity -> activity.getCoreElement().getWorkbookId()).containsExactly("A", "C");
		Theory theory = intervention.getTheories().get(0);
		assertThat(intervention.getCurrentTheory()).isSameAs(theory);
		assertThat(theory.getCoreElements()).isEqualTo(intervention.getCoreElements());
		assertThat(ids(theory.getOutcomes())).containsExactly("S1", "S2", "S3", "S4", "M1", "M2", "L");
		assertThat(theory.getOutcomes()).extracting(Outcome::getTerm).containsExactly(OutcomeTerm.SHORT, OutcomeTerm.SHORT, OutcomeTerm.SHORT,
				OutcomeTerm.SHORT, OutcomeTerm.MEDIUM, OutcomeTerm.MEDIUM, OutcomeTerm.LONG);
		assertThat(theory.getLinks()).extracting(ExamplesTest::arrow).containsExactly("A→S1: null",
				"A→S2: sundhedskonsulenten kan komme med kost- og motionsråd, som er tilpasset og tiltaler den enkelte borger",
				"S1→S2: de opnår øget viden om konsekvenserne af manglende motion og usund kost", "S2→M1: null", "S2→M2: null",
				"B→S3: alle skal forholde sig til disse aktiviteter",
				"S3→M1: de dagligt mindes om fysisk aktivitet på en positiv måde, der ikke opfattes som et pres", "C→S4: de kun tilbydes sund mad",
				"S4→M2: de kun tilbydes sund mad", "M1→L: null", "M2→L: det vænner borgerne til at spise sundt");
		assertThat(theory.getLinks()).extracting(CausalLink::getCertainty).containsOnly(Certainty.ASSUMED);
	}

	@Test
	void load_network_hasOneCoreElementAndNoTheory() {
		Intervention intervention = Examples.load(Examples.NETWORK);
		assertThat(intervention.getTheories()).isEmpty();
		assertThat(intervention.getActivities()).hasSize(4);
		assertThat(intervention.getCoreElements()).singleElement().satisfies(coreElement -> {
			assertThat(coreElement.getAbout()).startsWith("Dette kerneelement handler om at aktivere");
			assertThat(coreElement.getDosage()).isEqualTo("Kerneelementet anvendes i hele forløbet ved hvert gruppemøde.");
			assertThat(intervention.getSources()).singleElement().satisfies(source -> {
				assertThat(source.getForm()).isEqualTo(KnowledgeForm.PROFESSIONAL);
				assertThat(source.getSupports()).containsExactly(coreElement);
			});
		});
	}

	@Test
	void load_infants_hasPhasesProceduresAndPoints() {
		Intervention intervention = Examples.load(Examples.INFANTS);
		assertThat(ids(intervention.getPhases())).containsExactly("F1", "F2", "F3", "F4", "F5", "F6");
		assertThat(intervention.getProfessions()).extracting("title").containsExactly("Familiekonsulenter", "Sundhedsplejersker");
		List<Procedure> procedures = intervention.getPhases().get(1).getProcedures();
		assertThat(ids(procedures)).containsExactly("AG1", "AG2", "AG3", "AG4");
		assertThat(procedures.get(0).getParty()).isEqualTo(Party.CITIZEN);
		assertThat(procedures.get(3).getProfessions()).containsExactly(intervention.getProfessions().get(0));
		assertThat(procedures.get(3).getDescription()).contains("\n");
		assertThat(intervention.getDevelopmentPoints()).hasSize(2);
		assertThat(intervention.getDevelopmentPoints().get(0)).satisfies(point -> {
			assertThat(point.getImportance()).isEqualTo(9.0);
			assertThat(point.getEase()).isEqualTo(8.0);
			assertThat(point.getPeriod()).isEqualTo(Period.YEAR);
			assertThat(point.getOrigin()).isSameAs(intervention.getPhases().get(1));
		});
		assertThat(intervention.getDevelopmentPoints().get(1)).satisfies(point -> {
			assertThat(point.getImportance()).isNull();
			assertThat(point.getEase()).isNull();
			assertThat(point.getPeriod()).isEqualTo(Period.UNPLANNED);
		});
	}

	@Test
	void load_mentoring_hasBothTheories() {
		Intervention intervention = Examples.load(Examples.MENTORING);
		assertThat(ids(intervention.getTheories())).containsExactly("T1", "T2");
		Theory first = intervention.getTheories().get(0);
		Theory adapted = intervention.getTheories().get(1);
		assertThat(intervention.getCurrentTheory()).isSameAs(adapted);
		assertThat(ids(first.getCoreElements())).containsExactly("K1");
		assertThat(ids(adapted.getCoreElements())).containsExactly("K1", "K2");
		assertThat(adapted.getOutcomes()).extracting(Outcome::getBasedOn).containsExactly(first.getOutcomes().get(0), first.getOutcomes().get(1),
				first.getOutcomes().get(2), null);
		assertThat(first.getLinks()).hasSize(3);
		assertThat(adapted.getLinks()).hasSize(4);
		assertThat(adapted.getDecisions()).hasSize(1);
	}

	@Test
	void apply_allExamplesTwice_changesNothingTheSecondTime() {
		MemoryTarget target = new MemoryTarget();
		List<Path> folders = Examples.NAMES.stream().map(Examples::folder).toList();
		WorkbookImport.read(folders, Interventions.DANISH).apply(target);
		assertThat(target.interventions()).hasSize(4);
		ImportResult again = WorkbookImport.read(folders, Interventions.DANISH).apply(target);
		assertThat(again.imported()).hasSize(4).allMatch(imported -> !imported.changed() && !imported.isNew());
		assertThat(target.interventions()).hasSize(4);
		assertThat(target.stack().isSaveNeeded()).isFalse();
	}

	private static String arrow(CausalLink link) {
		return link.getFrom().getWorkbookId() + "→" + link.getTo().getWorkbookId() + ": " + link.getRationale();
	}

	private static List<String> ids(List<? extends Element> elements) {
		return elements.stream().map(Element::getWorkbookId).toList();
	}
}
