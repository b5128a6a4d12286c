package org.lovende.trials;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import org.lovende.model.intervention.Cost;
import org.lovende.model.intervention.Intervention;
import org.lovende.model.intervention.InterventionFactory;
import org.lovende.model.intervention.Party;
import org.lovende.model.intervention.Phase;
import org.lovende.model.intervention.Procedure;
import org.lovende.model.intervention.ProcedureState;
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

/** Interventions of any size with the shape of real ones, made from a seed: the same seed makes the same intervention. */
public final class GeneratedInterventions {
	private static final String[] WORDS = """
			borgerne familien netværket støtte viden motivation hverdagen trivsel skolen relationer tilknytning sundhed fællesskab samarbejde \
			fagpersoner ressourcer handlekompetence selvstændighed forældresamarbejde udviklingsmuligheder beskæftigelsesrettede \
			rusmiddelbehandlingstilbud styrker oplever opnår får deltager i mere bedre øget tidlig og/eller for at hos med den deres""".split("\\s+");

	private final Random random;
	private final long seed;
	private int nextId;

	private GeneratedInterventions(long seed) {
		this.seed = seed;
		random = new Random(seed);
	}

	/**
	 * An intervention with a theory of so many boxes and about one and a half times as many links: most to the next column, some that skip columns,
	 * lead back or stay in a column, cycles among them.
	 */
	public static Intervention map(int boxes, long seed) {
		return new GeneratedInterventions(seed).intervention(boxes);
	}

	/** An intervention with so many development points, many of them in equal places, some not rated. */
	public static Intervention developmentPoints(int count, long seed) {
		GeneratedInterventions maps = new GeneratedInterventions(seed);
		Intervention intervention = maps.named();
		for (int i = 0; i < count; i++)
			intervention.getDevelopmentPoints().add(maps.developmentPoint());
		return intervention;
	}

	/** An intervention with phases, professions and procedures. */
	public static Intervention phases(int phases, int professions, int procedures, long seed) {
		GeneratedInterventions generated = new GeneratedInterventions(seed);
		Intervention intervention = generated.intervention(20);
		generated.addPhases(intervention, phases, professions, procedures);
		return intervention;
	}

	/**
	 * An intervention that fills most chapters of its description: {@link #map} with texts, phases, development points, a target group and a
	 * cost.
	 */
	public static Intervention complete(String name, int boxes, long seed) {
		GeneratedInterventions generated = new GeneratedInterventions(seed);
		Intervention intervention = generated.intervention(boxes);
		intervention.setName(name);
		intervention.setPurpose(generated.text(150));
		intervention.getTheories().get(0).setTitle(generated.text(30));
		intervention.setCurrentTheory(intervention.getTheories().get(0));
		for (CoreElement element : intervention.getCoreElements()) {
			element.setAbout(generated.text(300));
			element.setEffect(generated.text(300));
		}
		generated.addPhases(intervention, 5, 3, boxes / 5);
		for (int i = 0; i < Math.max(3, boxes / 10); i++)
			intervention.getDevelopmentPoints().add(generated.reasoned(generated.developmentPoint()));
		intervention.getTargetGroups().add(generated.targetGroup());
		intervention.getCosts().add(generated.cost());
		return intervention;
	}

	private void addPhases(Intervention intervention, int phases, int professions, int procedures) {
		for (int i = 0; i < professions; i++) {
			Profession profession = InterventionFactory.eINSTANCE.createProfession();
			profession.setId(id());
			profession.setTitle(text(30));
			intervention.getProfessions().add(profession);
		}
		for (int i = 0; i < phases; i++) {
			Phase phase = InterventionFactory.eINSTANCE.createPhase();
			phase.setId(id());
			phase.setTitle(text(50));
			intervention.getPhases().add(phase);
		}
		for (int i = 0; i < procedures; i++)
			intervention.getPhases().get(random.nextInt(phases)).getProcedures().add(procedure(intervention));
	}

	private DevelopmentPoint reasoned(DevelopmentPoint point) {
		point.setImportanceReason(text(100));
		point.setEaseReason(text(100));
		return point;
	}

	private TargetGroup targetGroup() {
		TargetGroup group = InterventionFactory.eINSTANCE.createTargetGroup();
		group.setId(id());
		group.setTitle(text(40));
		group.setCharacteristics(text(400));
		group.setInclusion(text(60) + "\n" + text(60));
		return group;
	}

	private Cost cost() {
		Cost cost = InterventionFactory.eINSTANCE.createCost();
		cost.setId(id());
		cost.setTitle(text(30));
		cost.setAmount(BigDecimal.valueOf(125_000));
		return cost;
	}

	private Intervention named() {
		Intervention intervention = InterventionFactory.eINSTANCE.createIntervention();
		intervention.setId(id());
		intervention.setName("Indsats " + text(40));
		return intervention;
	}

	private Intervention intervention(int boxes) {
		Intervention intervention = named();
		Theory theory = TheoryFactory.eINSTANCE.createTheory();
		theory.setId(id());
		intervention.getTheories().add(theory);
		List<List<CausalNode>> columns = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
		for (int i = 0; i < boxes; i++) {
			// the middle columns are the fullest
			int column = i < 5 ? i : Math.min(4, (int) Math.abs(random.nextGaussian() * 1.2 + 1.8));
			CausalNode node = column == 0 ? TheoryFactory.eINSTANCE.createCoreElement() : outcome(column);
			node.setId(id());
			node.setTitle(text(random.nextInt(12) == 0 ? 300 : 20 + random.nextInt(70)));
			columns.get(column).add(node);
			if (node instanceof CoreElement coreElement) {
				intervention.getCoreElements().add(coreElement);
				theory.getCoreElements().add(coreElement);
			} else {
				theory.getOutcomes().add((Outcome) node);
			}
		}
		for (int i = 0; i < boxes * 3 / 2; i++)
			link(theory, columns);
		return intervention;
	}

	private static Outcome outcome(int column) {
		Outcome outcome = TheoryFactory.eINSTANCE.createOutcome();
		outcome.setTerm(OutcomeTerm.get(column - 1));
		return outcome;
	}

	private void link(Theory theory, List<List<CausalNode>> columns) {
		int from = random.nextInt(5);
		int dice = random.nextInt(100);
		int to = dice < 78 ? from + 1 : dice < 90 ? from + 2 : dice < 95 ? from : from - 1;
		if (to < 0 || to > 4)
			return;
		int index = random.nextInt(columns.get(from).size());
		// theories are local: a box mostly leads to boxes at about its own height
		double place = (index + 0.5) / columns.get(from).size() + random.nextGaussian() * 0.08;
		int target = Math.max(0, Math.min(columns.get(to).size() - 1, (int) (place * columns.get(to).size())));
		CausalNode start = columns.get(from).get(index);
		CausalNode end = columns.get(to).get(target);
		if (start == end || theory.getLinks().stream().anyMatch(link -> link.getFrom() == start && link.getTo() == end))
			return;
		CausalLink link = TheoryFactory.eINSTANCE.createCausalLink();
		link.setId(id());
		link.setFrom(start);
		link.setTo(end);
		link.setCertainty(Certainty.get(random.nextInt(3)));
		link.setRationale(random.nextInt(3) == 0 ? null : text(80));
		theory.getLinks().add(link);
	}

	private DevelopmentPoint developmentPoint() {
		DevelopmentPoint point = PrioritisationFactory.eINSTANCE.createDevelopmentPoint();
		point.setId(id());
		point.setTitle(text(random.nextInt(10) == 0 ? 250 : 15 + random.nextInt(50)));
		if (random.nextInt(8) > 0)
			point.setImportance(random.nextInt(3) == 0 ? 8.0 : random.nextInt(21) / 2.0);
		if (random.nextInt(8) > 0)
			point.setEase(random.nextInt(3) == 0 ? 7.0 : random.nextInt(21) / 2.0);
		return point;
	}

	private Procedure procedure(Intervention intervention) {
		Procedure procedure = InterventionFactory.eINSTANCE.createProcedure();
		procedure.setId(id());
		procedure.setTitle(text(20 + random.nextInt(70)));
		procedure.setTiming(random.nextBoolean() ? text(25) : null);
		procedure.setParty(Party.get(random.nextInt(3)));
		procedure.setState(ProcedureState.get(random.nextInt(2)));
		for (Profession profession : intervention.getProfessions())
			if (random.nextInt(3) == 0)
				procedure.getProfessions().add(profession);
		// some two, however many there are
		int oneOf = Math.max(3, intervention.getCoreElements().size() / 2);
		for (CoreElement coreElement : intervention.getCoreElements())
			if (random.nextInt(oneOf) == 0)
				procedure.getCoreElements().add(coreElement);
		return procedure;
	}

	private String id() {
		// as different from each other as random ones, which the tables behind them count on
		return UUID.nameUUIDFromBytes((seed + " " + nextId++).getBytes(StandardCharsets.UTF_8)).toString();
	}

	private String text(int length) {
		StringBuilder text = new StringBuilder();
		while (text.length() < length)
			text.append(text.isEmpty() ? "" : " ").append(WORDS[random.nextInt(WORDS.length)]);
		String cut = text.substring(0, Math.min(length, text.length())).strip();
		return Character.toUpperCase(cut.charAt(0)) + cut.substring(1);
	}
}
