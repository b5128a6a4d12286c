package org.lovende.core;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.lovende.model.diagram.DiagramFactory;
import org.lovende.model.diagram.DiagramLayout;
import org.lovende.model.diagram.Position;
import org.lovende.model.element.Element;
import org.lovende.model.element.TitledElement;
import org.lovende.model.intervention.Comment;
import org.lovende.model.intervention.Dismissal;
import org.lovende.model.intervention.Intervention;
import org.lovende.model.intervention.InterventionFactory;
import org.lovende.model.intervention.KnowledgeSource;
import org.lovende.model.intervention.Phase;
import org.lovende.model.intervention.Procedure;
import org.lovende.model.intervention.TargetGroup;
import org.lovende.model.prioritisation.DevelopmentPoint;
import org.lovende.model.prioritisation.PrioritisationFactory;
import org.lovende.model.prioritisation.Rating;
import org.lovende.model.prioritisation.Round;
import org.lovende.model.theory.Activity;
import org.lovende.model.theory.CausalLink;
import org.lovende.model.theory.CausalNode;
import org.lovende.model.theory.Certainty;
import org.lovende.model.theory.CoreElement;
import org.lovende.model.theory.NarrativePart;
import org.lovende.model.theory.Outcome;
import org.lovende.model.theory.OutcomeTerm;
import org.lovende.model.theory.Theory;
import org.lovende.model.theory.TheoryFactory;

/** Makes interventions for tests: small ones by hand, the worked examples that tests speak of, and random ones. */
public final class Models {
	private Models() {
	}

	/** An intervention with a name and nothing else. */
	public static Intervention intervention(String name) {
		Intervention intervention = InterventionFactory.eINSTANCE.createIntervention();
		intervention.setId(Ids.named("6ba7b810-9dad-11d1-80b4-00c04fd430c8", name));
		intervention.setName(name);
		return intervention;
	}

	public static Theory theory(Intervention intervention, String key) {
		Theory theory = named(intervention, TheoryFactory.eINSTANCE.createTheory(), key);
		intervention.getTheories().add(theory);
		return theory;
	}

	/** A core element that takes part in the given theories. */
	public static CoreElement coreElement(Intervention intervention, String key, Theory... theories) {
		CoreElement coreElement = named(intervention, TheoryFactory.eINSTANCE.createCoreElement(), key);
		intervention.getCoreElements().add(coreElement);
		for (Theory theory : theories)
			theory.getCoreElements().add(coreElement);
		return coreElement;
	}

	public static Outcome outcome(Theory theory, OutcomeTerm term, String key) {
		Outcome outcome = named(Interventions.interventionOf(theory), TheoryFactory.eINSTANCE.createOutcome(), key);
		outcome.setTerm(term);
		theory.getOutcomes().add(outcome);
		return outcome;
	}

	/** An assumed link; without a rationale where that is null. */
	public static CausalLink link(Theory theory, CausalNode from, CausalNode to, String rationale) {
		CausalLink link = TheoryFactory.eINSTANCE.createCausalLink();
		link.setId(Ids.named(theory.getId(), from.getId() + '>' + to.getId()));
		link.setFrom(from);
		link.setTo(to);
		link.setRationale(rationale);
		theory.getLinks().add(link);
		return link;
	}

	public static Activity activity(Intervention intervention, String key, CoreElement coreElement) {
		Activity activity = named(intervention, TheoryFactory.eINSTANCE.createActivity(), key);
		activity.setCoreElement(coreElement);
		intervention.getActivities().add(activity);
		return activity;
	}

	public static TargetGroup targetGroup(Intervention intervention, String key, String inclusion, String exclusion) {
		TargetGroup group = named(intervention, InterventionFactory.eINSTANCE.createTargetGroup(), key);
		group.setInclusion(inclusion);
		group.setExclusion(exclusion);
		intervention.getTargetGroups().add(group);
		return group;
	}

	public static KnowledgeSource source(Intervention intervention, String key, Element... supports) {
		KnowledgeSource source = named(intervention, InterventionFactory.eINSTANCE.createKnowledgeSource(), key);
		source.getSupports().addAll(List.of(supports));
		intervention.getSources().add(source);
		return source;
	}

	public static Phase phase(Intervention intervention, String key) {
		Phase phase = named(intervention, InterventionFactory.eINSTANCE.createPhase(), key);
		intervention.getPhases().add(phase);
		return phase;
	}

	public static Procedure procedure(Phase phase, String key, CoreElement... coreElements) {
		Procedure procedure = named(Interventions.interventionOf(phase), InterventionFactory.eINSTANCE.createProcedure(), key);
		procedure.getCoreElements().addAll(List.of(coreElements));
		phase.getProcedures().add(procedure);
		return procedure;
	}

	/** A development point with reasons; not rated where a value is null. */
	public static DevelopmentPoint developmentPoint(Intervention intervention, String key, Double importance, Double ease) {
		DevelopmentPoint point = named(intervention, PrioritisationFactory.eINSTANCE.createDevelopmentPoint(), key);
		point.setImportance(importance);
		point.setImportanceReason("it matters");
		point.setEase(ease);
		point.setEaseReason("it can be done");
		intervention.getDevelopmentPoints().add(point);
		return point;
	}

	public static Round round(Intervention intervention, String key) {
		Round round = named(intervention, PrioritisationFactory.eINSTANCE.createRound(), key);
		round.setDate(LocalDate.of(2026, 1, 31));
		intervention.getRounds().add(round);
		return round;
	}

	public static Rating rating(Round round, DevelopmentPoint point, Double importance, Double ease) {
		Rating rating = PrioritisationFactory.eINSTANCE.createRating();
		rating.setId(Ids.named(round.getId(), point.getId()));
		rating.setDevelopmentPoint(point);
		rating.setImportance(importance);
		rating.setEase(ease);
		round.getRatings().add(rating);
		return rating;
	}

	public static DiagramLayout layout(Intervention intervention, String key, Theory theory) {
		DiagramLayout layout = DiagramFactory.eINSTANCE.createDiagramLayout();
		layout.setId(Ids.named(intervention.getId(), key));
		layout.setTheory(theory);
		intervention.getLayouts().add(layout);
		return layout;
	}

	public static Position position(DiagramLayout layout, Element element) {
		Position position = DiagramFactory.eINSTANCE.createPosition();
		position.setId(Ids.named(layout.getId(), element.getId()));
		position.setElement(element);
		position.setX(24);
		layout.getPositions().add(position);
		return position;
	}

	public static NarrativePart narrativePart(Theory theory, String key, CausalNode about) {
		NarrativePart part = TheoryFactory.eINSTANCE.createNarrativePart();
		part.setId(Ids.named(theory.getId(), key));
		part.setAbout(about);
		part.setText("by hand");
		theory.getNarrativeParts().add(part);
		return part;
	}

	public static Comment comment(Intervention intervention, String key, Element about) {
		Comment comment = InterventionFactory.eINSTANCE.createComment();
		comment.setId(Ids.named(intervention.getId(), key));
		comment.setWorkbookId(key);
		comment.setAbout(about);
		comment.setText(key);
		intervention.getComments().add(comment);
		return comment;
	}

	public static Dismissal dismissal(Intervention intervention, String rule, Element about) {
		Dismissal dismissal = InterventionFactory.eINSTANCE.createDismissal();
		dismissal.setId(Ids.named(intervention.getId(), rule + about.getId()));
		dismissal.setRule(rule);
		dismissal.setAbout(about);
		dismissal.setReason("plain to see");
		intervention.getDismissals().add(dismissal);
		return dismissal;
	}

	/** The element that was made with this key. */
	@SuppressWarnings("unchecked")
	public static <E extends Element> E get(Intervention intervention, String key) {
		return (E) Interventions.elements(intervention).filter(element -> key.equals(element.getWorkbookId())).findFirst().orElseThrow();
	}

	/** A small intervention of which no check finds anything. */
	public static Intervention complete() {
		Intervention intervention = intervention("Complete");
		intervention.setTheoreticalBasis("a theory");
		intervention.setOrganisationRequirements("a room");
		intervention.setCostSustainability("it pays");
		targetGroup(intervention, "group", "under 18", "over 18");
		Theory theory = theory(intervention, "theory");
		CoreElement coreElement = coreElement(intervention, "core", theory);
		coreElement.setAbout("about");
		coreElement.setEffect("because");
		coreElement.setKnowledge("known");
		coreElement.setDosage("daily");
		activity(intervention, "activity", coreElement);
		source(intervention, "source", coreElement);
		CausalNode before = coreElement;
		for (OutcomeTerm term : OutcomeTerm.VALUES) {
			Outcome outcome = outcome(theory, term, term.getName());
			link(theory, before, outcome, "it follows");
			before = outcome;
		}
		procedure(phase(intervention, "phase"), "procedure", coreElement);
		developmentPoint(intervention, "point", 9.0, 8.0);
		var review = InterventionFactory.eINSTANCE.createReview();
		review.setId(Ids.named(intervention.getId(), "review"));
		review.setQuestion("essential");
		review.setNote("yes, because …");
		intervention.getReviews().add(review);
		return intervention;
	}

	/** W1, the health activities of booklet 3, figure 11: its boxes (by their letters) and arrows, with a rationale where the text has one. */
	public static Intervention w1() {
		Intervention intervention = intervention("Sundhedsrettede aktiviteter i botilbud");
		Theory theory = theory(intervention, "T1");
		CoreElement a = coreElement(intervention, "A", theory);
		CoreElement b = coreElement(intervention, "B", theory);
		CoreElement c = coreElement(intervention, "C", theory);
		activity(intervention, "A1", a);
		activity(intervention, "C1", c);
		Outcome s1 = outcome(theory, OutcomeTerm.SHORT, "S1");
		Outcome s2 = outcome(theory, OutcomeTerm.SHORT, "S2");
		Outcome s3 = outcome(theory, OutcomeTerm.SHORT, "S3");
		Outcome s4 = outcome(theory, OutcomeTerm.SHORT, "S4");
		Outcome m1 = outcome(theory, OutcomeTerm.MEDIUM, "M1");
		Outcome m2 = outcome(theory, OutcomeTerm.MEDIUM, "M2");
		Outcome l = outcome(theory, OutcomeTerm.LONG, "L");
		link(theory, a, s1, null);
		link(theory, a, s2, "rådene er tilpasset den enkelte");
		link(theory, s1, s2, "de opnår øget viden");
		link(theory, s2, m1, null);
		link(theory, s2, m2, null);
		link(theory, b, s3, "alle skal forholde sig til disse aktiviteter");
		link(theory, s3, m1, "de dagligt mindes om fysisk aktivitet");
		link(theory, c, s4, "de kun tilbydes sund mad");
		link(theory, s4, m2, "de kun tilbydes sund mad");
		link(theory, m1, l, null);
		link(theory, m2, l, "det vænner borgerne til at spise sundt");
		return intervention;
	}

	/** W6, the mentoring of booklet 7, section 4.1: the first theory T1 and the adapted one T2. */
	public static Intervention w6() {
		Intervention intervention = intervention("Mentorindsats");
		Theory first = theory(intervention, "T1");
		Theory adapted = theory(intervention, "T2");
		CoreElement relations = coreElement(intervention, "K1", first, adapted);
		CoreElement parents = coreElement(intervention, "K2", adapted);
		for (Theory theory : List.of(first, adapted)) {
			CausalNode before = relations;
			for (OutcomeTerm term : List.of(OutcomeTerm.SHORT, OutcomeTerm.MEDIUM, OutcomeTerm.LONG)) {
				Outcome outcome = outcome(theory, term, theory.getTitle() + '-' + term);
				outcome.setTitle("outcome on " + term + " term");
				if (theory == adapted)
					outcome.setBasedOn(get(intervention, "T1-" + term));
				link(theory, before, outcome, null);
				before = outcome;
			}
		}
		Outcome parentRelations = outcome(adapted, OutcomeTerm.MEDIUM, "T2-F");
		link(adapted, parents, parentRelations, null);
		return intervention;
	}

	/**
	 * A random intervention that breaks no constraint, with two theories and everything that refers to something.
	 *
	 * @param boxes how many boxes each theory has, 5 or more
	 */
	public static Intervention random(Random random, int boxes) {
		Intervention intervention = intervention("Random");
		List<CoreElement> coreElements = new ArrayList<>();
		for (int i = 0; i < boxes / 5; i++)
			coreElements.add(coreElement(intervention, "core " + i));
		for (int t = 0; t < 2; t++) {
			Theory theory = theory(intervention, "theory " + t);
			theory.getCoreElements().addAll(coreElements);
			List<CausalNode> nodes = new ArrayList<>(coreElements);
			for (int i = nodes.size(); i < boxes; i++) {
				Outcome outcome = outcome(theory, OutcomeTerm.get(random.nextInt(4)), t + " outcome " + i);
				int causes = 1 + random.nextInt(3);
				for (int n = 0; n < causes; n++) {
					CausalNode from = nodes.get(random.nextInt(nodes.size()));
					if (theory.getLinks().stream().noneMatch(link -> link.getFrom() == from && link.getTo() == outcome))
						link(theory, from, outcome, random.nextBoolean() ? "because" : null).setCertainty(Certainty.get(random.nextInt(3)));
				}
				nodes.add(outcome);
			}
			DiagramLayout layout = layout(intervention, "layout " + t, theory);
			for (CausalNode node : nodes)
				if (random.nextInt(4) == 0)
					position(layout, node);
			narrativePart(theory, "part", nodes.get(random.nextInt(nodes.size())));
		}
		Phase phase = phase(intervention, "phase");
		Round round = round(intervention, "round");
		for (CoreElement coreElement : coreElements) {
			String key = coreElement.getTitle();
			activity(intervention, "activity of " + key, coreElement);
			source(intervention, "source of " + key, coreElement);
			procedure(phase, "procedure of " + key, coreElement);
			dismissal(intervention, "link-without-rationale", comment(intervention, "comment on " + key, coreElement));
			DevelopmentPoint point = developmentPoint(intervention, "point of " + key, random.nextInt(21) / 2.0, null);
			point.setOrigin(coreElement);
			point.getOutcomes().add(intervention.getTheories().get(1).getOutcomes().get(0));
			rating(round, point, null, random.nextInt(21) / 2.0);
		}
		return intervention;
	}

	private static <E extends TitledElement> E named(Intervention intervention, E element, String key) {
		element.setId(Ids.named(intervention.getId(), key));
		element.setWorkbookId(key);
		element.setTitle(key);
		return element;
	}
}
