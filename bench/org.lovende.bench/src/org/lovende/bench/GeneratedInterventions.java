package org.lovende.bench;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import org.lovende.model.element.Element;
import org.lovende.model.element.TitledElement;
import org.lovende.model.intervention.Cost;
import org.lovende.model.intervention.Intervention;
import org.lovende.model.intervention.InterventionFactory;
import org.lovende.model.intervention.Party;
import org.lovende.model.intervention.Phase;
import org.lovende.model.intervention.Procedure;
import org.lovende.model.intervention.Profession;
import org.lovende.model.intervention.TargetGroup;
import org.lovende.model.prioritisation.DevelopmentPoint;
import org.lovende.model.prioritisation.PrioritisationFactory;
import org.lovende.model.theory.CausalLink;
import org.lovende.model.theory.CausalNode;
import org.lovende.model.theory.Certainty;
import org.lovende.model.theory.CoreElement;
import org.lovende.model.theory.Outcome;
import org.lovende.model.theory.OutcomeTerm;
import org.lovende.model.theory.Theory;
import org.lovende.model.theory.TheoryFactory;

/** Interventions of any size with the shape of real ones: a result map in five columns, phases with procedures, development points. */
final class GeneratedInterventions {
	private static final String[] WORDS = ("borgeren får mere viden om hverdagen og bliver tryg ved at bruge sit netværk sammen med familien i et fællesskab med "
			+ "støtte fra kontaktpersonen som styrker trivsel motivation deltagelse sundhed skolegang relationer samt medborgerskab").split(" ");

	private final Random random;

	GeneratedInterventions(long seed) {
		random = new Random(seed);
	}

	/**
	 * Makes an intervention.
	 *
	 * @param boxes the number of boxes of its result map; it gets about one and a half times as many arrows
	 */
	Intervention create(String name, int boxes) {
		Intervention intervention = with(InterventionFactory.eINSTANCE.createIntervention());
		intervention.setName(name);
		intervention.setPurpose(text(20));
		Theory theory = titled(TheoryFactory.eINSTANCE.createTheory(), 4);
		intervention.getTheories().add(theory);
		intervention.setCurrentTheory(theory);
		List<List<CausalNode>> columns = new ArrayList<>();
		columns.add(coreElements(intervention, theory, Math.max(1, boxes / 6)));
		int rest = boxes - columns.get(0).size();
		for (OutcomeTerm term : OutcomeTerm.values())
			columns.add(outcomes(theory, term, term == OutcomeTerm.GOAL ? rest - 3 * (rest * 3 / 10) : rest * 3 / 10));
		link(theory, columns);
		procedures(intervention, boxes / 5);
		developmentPoints(intervention, Math.max(3, boxes / 10));
		TargetGroup group = titled(InterventionFactory.eINSTANCE.createTargetGroup(), 5);
		group.setCharacteristics(text(60));
		group.setInclusion(text(8) + "\n" + text(8));
		intervention.getTargetGroups().add(group);
		Cost cost = titled(InterventionFactory.eINSTANCE.createCost(), 4);
		cost.setAmount(BigDecimal.valueOf(125_000));
		intervention.getCosts().add(cost);
		return intervention;
	}

	private List<CausalNode> coreElements(Intervention intervention, Theory theory, int count) {
		List<CausalNode> nodes = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			CoreElement element = titled(TheoryFactory.eINSTANCE.createCoreElement(), 3 + random.nextInt(8));
			element.setAbout(text(40));
			element.setEffect(text(40));
			intervention.getCoreElements().add(element);
			theory.getCoreElements().add(element);
			nodes.add(element);
		}
		return nodes;
	}

	private List<CausalNode> outcomes(Theory theory, OutcomeTerm term, int count) {
		List<CausalNode> nodes = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			Outcome outcome = titled(TheoryFactory.eINSTANCE.createOutcome(), 3 + random.nextInt(8));
			outcome.setTerm(term);
			theory.getOutcomes().add(outcome);
			nodes.add(outcome);
		}
		return nodes;
	}

	/** Every box leads to one or two boxes of the next column that has any. */
	private void link(Theory theory, List<List<CausalNode>> columns) {
		List<List<CausalNode>> filled = columns.stream().filter(column -> !column.isEmpty()).toList();
		for (int i = 0; i + 1 < filled.size(); i++)
			for (CausalNode from : filled.get(i)) {
				List<CausalNode> next = filled.get(i + 1);
				int first = random.nextInt(next.size());
				link(theory, from, next.get(first));
				if (next.size() > 1 && random.nextBoolean())
					link(theory, from, next.get((first + 1) % next.size()));
			}
	}

	private void link(Theory theory, CausalNode from, CausalNode to) {
		CausalLink link = with(TheoryFactory.eINSTANCE.createCausalLink());
		link.setFrom(from);
		link.setTo(to);
		link.setCertainty(Certainty.values()[random.nextInt(Certainty.values().length)]);
		if (random.nextInt(4) > 0)
			link.setRationale(text(10));
		theory.getLinks().add(link);
	}

	private void procedures(Intervention intervention, int count) {
		for (int i = 0; i < 3; i++)
			intervention.getProfessions().add(titled(InterventionFactory.eINSTANCE.createProfession(), 1));
		for (int i = 0; i < 5; i++)
			intervention.getPhases().add(titled(InterventionFactory.eINSTANCE.createPhase(), 3));
		List<Profession> professions = intervention.getProfessions();
		for (int i = 0; i < count; i++) {
			Procedure procedure = titled(InterventionFactory.eINSTANCE.createProcedure(), 6);
			procedure.setParty(Party.CITIZEN);
			procedure.getProfessions().add(professions.get(random.nextInt(professions.size())));
			procedure.getCoreElements().add(intervention.getCoreElements().get(random.nextInt(intervention.getCoreElements().size())));
			Phase phase = intervention.getPhases().get(i % intervention.getPhases().size());
			phase.getProcedures().add(procedure);
		}
	}

	private void developmentPoints(Intervention intervention, int count) {
		for (int i = 0; i < count; i++) {
			DevelopmentPoint point = titled(PrioritisationFactory.eINSTANCE.createDevelopmentPoint(), 5);
			point.setImportance(random.nextInt(21) / 2.0);
			point.setImportanceReason(text(15));
			point.setEase(random.nextInt(21) / 2.0);
			point.setEaseReason(text(15));
			intervention.getDevelopmentPoints().add(point);
		}
	}

	private <T extends TitledElement> T titled(T element, int words) {
		element.setTitle(text(words));
		return with(element);
	}

	private <T extends Element> T with(T element) {
		element.setId(new UUID(random.nextLong(), random.nextLong()).toString());
		return element;
	}

	private String text(int words) {
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < words; i++)
			text.append(i == 0 ? "" : " ").append(WORDS[random.nextInt(WORDS.length)]);
		text.setCharAt(0, Character.toUpperCase(text.charAt(0)));
		return text.toString();
	}
}
