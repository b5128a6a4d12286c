package org.lovende.exchange;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.lovende.core.Ids;
import org.lovende.core.Interventions;
import org.lovende.core.Texts;
import org.lovende.model.diagram.DiagramKind;
import org.lovende.model.diagram.DiagramLayout;
import org.lovende.model.diagram.DiagramPackage;
import org.lovende.model.element.Element;
import org.lovende.model.element.ElementPackage;
import org.lovende.model.intervention.Comment;
import org.lovende.model.intervention.Intervention;
import org.lovende.model.intervention.InterventionFactory;
import org.lovende.model.intervention.InterventionPackage;
import org.lovende.model.prioritisation.DevelopmentPoint;
import org.lovende.model.prioritisation.PrioritisationPackage;
import org.lovende.model.prioritisation.Round;
import org.lovende.model.theory.CausalLink;
import org.lovende.model.theory.CausalNode;
import org.lovende.model.theory.Theory;
import org.lovende.model.theory.TheoryPackage;

/**
 * Makes interventions at random out of the metamodel, so that a class or feature that is added later is used without a change here. What
 * always holds in an intervention holds in these too. The same seed gives the same intervention.
 */
public final class RandomInterventions {
	/** Beginnings and contents that files of some form are known to get wrong. */
	private static final List<String> TRAPS = List.of("=1+1", "+45 12 34", "-5 grader", "@navn", "'=a", "''-b", "'citat'", "a;b,c", "\"citat\"",
			"to\nlinjer",
			"tab\there", "_x0041_", "_x005F_", "æøåÆØÅ", "é – “”", "\uD83D\uDE00 smil", "<b>&amp;</b>", "]]>", "007", "1e5", "1,5", "2026-01-31", "TRUE",
			"ja", "-", "ingen", "none", "#N/A", "a\u00A0b", "\u200Fabc", "x\n\ny", "sep=;", "NULL", "{0}", "%s", "\\n", "\u0085mellem\u0085rum\u0085.");
	private static final List<String> WORDS = List.of("borger", "støtte", "gruppe", "kost", "motion", "møde", "forældre", "netværk", "trivsel", "plan");

	/** References about which there are rules. */
	private static final Set<EReference> RULED = Set.of(TheoryPackage.Literals.THEORY__CORE_ELEMENTS, TheoryPackage.Literals.CAUSAL_LINK__FROM,
			TheoryPackage.Literals.CAUSAL_LINK__TO, PrioritisationPackage.Literals.RATING__DEVELOPMENT_POINT,
			DiagramPackage.Literals.DIAGRAM_LAYOUT__THEORY, DiagramPackage.Literals.POSITION__ELEMENT, InterventionPackage.Literals.COMMENT__ABOUT,
			InterventionPackage.Literals.DISMISSAL__ABOUT);

	private final Random random;
	private Intervention intervention;
	private final Set<String> workbookIds = new HashSet<>();

	private RandomInterventions(long seed) {
		random = new Random(seed);
	}

	/** An intervention of some dozen elements that uses every class, contained in nothing. */
	public static Intervention next(long seed) {
		return new RandomInterventions(seed).create();
	}

	private Intervention create() {
		intervention = InterventionFactory.eINSTANCE.createIntervention();
		identify(intervention);
		fill(intervention);
		intervention.setName("Indsats " + text());
		intervention.getReviews().get(0).setQuestion("lasting");
		for (int i = 1; i < intervention.getReviews().size(); i++)
			intervention.getReviews().get(i).setQuestion("Spørgsmål " + i + " " + text());
		intervention.getTheories().forEach(this::completeTheory);
		intervention.getRounds().forEach(this::completeRound);
		completeLayouts();
		List<Element> elements = Interventions.elements(intervention).toList();
		elements.forEach(element -> refer(element, elements));
		intervention.getLayouts().forEach(layout -> completePositions(layout, elements));
		completeAbouts(elements);
		Interventions.elements(intervention).filter(element -> element != intervention).forEach(this::nameForWorkbook);
		return intervention;
	}

	/** Attributes and contents, to the leaves. */
	private void fill(Element element) {
		for (EAttribute attribute : element.eClass().getEAllAttributes())
			if (attribute != ElementPackage.Literals.ELEMENT__ID && attribute != ElementPackage.Literals.ELEMENT__WORKBOOK_ID)
				setAttribute(element, attribute);
		for (EReference containment : element.eClass().getEAllContainments()) {
			EClass type = containment.getEReferenceType();
			int count = type == TheoryPackage.Literals.CAUSAL_LINK ? 0 : 1 + random.nextInt(4);
			for (int i = 0; i < count; i++) {
				Element content = (Element) EcoreUtil.create(type);
				identify(content);
				list(element, containment).add(content);
				fill(content);
			}
		}
	}

	private void setAttribute(Element element, EAttribute attribute) {
		if (attribute.isMany()) {
			List<Object> values = new ArrayList<>();
			for (int i = random.nextInt(4); i > 0; i--)
				values.add(value(attribute));
			element.eSet(attribute, values);
		} else if (random.nextInt(4) > 0) {
			element.eSet(attribute, value(attribute));
		}
	}

	private Object value(EAttribute attribute) {
		Class<?> type = attribute.getEAttributeType().getInstanceClass();
		if (attribute.getEAttributeType() instanceof EEnum words)
			return any(words.getELiterals()).getInstance();
		if (type == String.class)
			return attribute == ElementPackage.Literals.TITLED_ELEMENT__TITLE || random.nextInt(10) > 0 ? text() : longText();
		if (type == boolean.class)
			return random.nextBoolean();
		if (type == double.class)
			return random.nextBoolean() ? (double) random.nextInt(2000) - 500 : random.nextGaussian() * 1000;
		if (type == Double.class) // a rating: 0 to 10
			return random.nextBoolean() ? random.nextInt(21) / 2.0 : random.nextDouble() * 10;
		if (type == BigDecimal.class)
			return new BigDecimal(new BigInteger(random.nextInt(70), random), random.nextInt(7) - 1);
		if (type == LocalDate.class)
			return LocalDate.ofEpochDay(random.nextInt(60_000) - 30_000);
		if (type == Instant.class)
			return Instant.ofEpochSecond(random.nextInt(Integer.MAX_VALUE), random.nextInt(1_000_000_000));
		throw new IllegalStateException("No random values for " + type);
	}

	/** Cross references that no rule restricts; the others are set afterwards. */
	private void refer(Element element, List<Element> elements) {
		for (EReference reference : element.eClass().getEAllReferences()) {
			if (reference.isContainment() || RULED.contains(reference))
				continue;
			List<Element> targets = elements.stream().filter(target -> reference.getEReferenceType().isSuperTypeOf(target.eClass())).toList();
			if (reference.isMany())
				element.eSet(reference, some(targets));
			else if (random.nextInt(3) > 0)
				element.eSet(reference, any(targets));
		}
	}

	private void completeTheory(Theory theory) {
		theory.getCoreElements().addAll(some(intervention.getCoreElements()));
		List<CausalNode> nodes = new ArrayList<>(theory.getCoreElements());
		nodes.addAll(theory.getOutcomes());
		List<CausalLink> links = new ArrayList<>();
		for (CausalNode from : nodes)
			for (CausalNode to : nodes)
				if (from != to && random.nextInt(3) == 0) {
					CausalLink link = (CausalLink) EcoreUtil.create(TheoryPackage.Literals.CAUSAL_LINK);
					identify(link);
					link.setFrom(from);
					link.setTo(to);
					fill(link);
					links.add(link);
				}
		Collections.shuffle(links, random);
		theory.getLinks().addAll(links);
	}

	/** At most one rating per development point. */
	private void completeRound(Round round) {
		List<DevelopmentPoint> points = new ArrayList<>(intervention.getDevelopmentPoints());
		Collections.shuffle(points, random);
		while (round.getRatings().size() > points.size())
			round.getRatings().remove(0);
		for (int i = 0; i < round.getRatings().size(); i++)
			round.getRatings().get(i).setDevelopmentPoint(points.get(i));
	}

	/** At most one layout per diagram, and of result maps per theory. */
	private void completeLayouts() {
		Set<List<String>> taken = new HashSet<>();
		for (DiagramLayout layout : List.copyOf(intervention.getLayouts())) {
			layout.setTheory(layout.getDiagram() == DiagramKind.RESULT_MAP ? any(intervention.getTheories()) : null);
			if (!taken.add(List.of(layout.getDiagram().getLiteral(), layout.getTheory() == null ? "" : layout.getTheory().getId())))
				intervention.getLayouts().remove(layout);
		}
	}

	/** At most one position per element, and none for what belongs to a diagram itself. */
	private void completePositions(DiagramLayout layout, List<Element> elements) {
		List<Element> targets = new ArrayList<>(elements);
		targets.removeIf(target -> target.eClass().getEPackage() == DiagramPackage.eINSTANCE);
		Collections.shuffle(targets, random);
		for (int i = 0; i < layout.getPositions().size(); i++)
			layout.getPositions().get(i).setElement(targets.get(i));
	}

	/** Comments and dismissals are about anything; a reply comes after what it replies to. */
	private void completeAbouts(List<Element> elements) {
		List<Element> targets = new ArrayList<>(elements);
		targets.removeAll(intervention.getComments());
		intervention.getDismissals().forEach(dismissal -> dismissal.setAbout(any(targets)));
		for (Comment comment : intervention.getComments()) {
			comment.setAbout(random.nextInt(3) == 0 ? targets.get(targets.size() - 1) : any(targets));
			targets.add(comment);
		}
	}

	/** Some elements came from a workbook: most with the identifier that follows from their name there, a few with another. */
	private void nameForWorkbook(Element element) {
		if (random.nextInt(3) == 0)
			return;
		String id = element.eClass().getName().charAt(0) + "-" + random.nextInt(10_000) + (random.nextInt(5) == 0 ? " " + any(WORDS) : "");
		if (!workbookIds.add(id))
			return;
		element.setWorkbookId(id);
		if (random.nextInt(4) > 0)
			element.setId(Ids.named(intervention.getId(), id));
	}

	private void identify(Element element) {
		byte[] bytes = new byte[16];
		random.nextBytes(bytes);
		element.setId(UUID.nameUUIDFromBytes(bytes).toString());
	}

	private String text() {
		StringBuilder text = new StringBuilder(random.nextInt(3) == 0 ? any(TRAPS) : any(WORDS));
		for (int i = random.nextInt(6); i > 0; i--)
			text.append(' ').append(random.nextInt(8) == 0 ? any(TRAPS) : any(WORDS));
		return Texts.normalise(text.toString());
	}

	private String longText() {
		StringBuilder text = new StringBuilder();
		int length = random.nextInt(Texts.MAX_TEXT);
		while (text.length() < length)
			text.append(text()).append(random.nextInt(10) == 0 ? "\n" : " ");
		text.setLength(length);
		return Texts.normalise(text.toString());
	}

	private <T> T any(List<? extends T> list) {
		return list.get(random.nextInt(list.size()));
	}

	private <T> List<T> some(List<T> list) {
		List<T> result = new ArrayList<>(list);
		Collections.shuffle(result, random);
		return result.subList(0, random.nextInt(result.size() + 1));
	}

	@SuppressWarnings("unchecked")
	private static List<EObject> list(EObject owner, EReference feature) {
		return (List<EObject>) owner.eGet(feature);
	}
}
