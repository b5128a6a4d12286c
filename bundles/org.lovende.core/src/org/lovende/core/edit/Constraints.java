package org.lovende.core.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EReference;
import org.lovende.core.Ids;
import org.lovende.core.Interventions;
import org.lovende.model.element.Element;
import org.lovende.model.element.ElementPackage;
import org.lovende.model.intervention.Comment;
import org.lovende.model.intervention.Intervention;
import org.lovende.model.intervention.InterventionPackage;
import org.lovende.model.intervention.Status;
import org.lovende.model.intervention.Version;
import org.lovende.model.prioritisation.DevelopmentPoint;
import org.lovende.model.prioritisation.PrioritisationPackage;
import org.lovende.model.prioritisation.Rating;
import org.lovende.model.prioritisation.Round;
import org.lovende.model.theory.CausalLink;
import org.lovende.model.theory.CausalNode;
import org.lovende.model.theory.Theory;
import org.lovende.model.theory.TheoryPackage;

/**
 * What must always hold in an intervention, whoever changes it: see {@link Constraint}. The command stack of an
 * {@link InterventionEditingDomain} refuses every command that breaks it; a store asks here once more before it keeps a change that came
 * another way. Weak spots that a team may have for a while are no violations but findings of the checks.
 */
public final class Constraints {
	private Constraints() {
	}

	/** Whether an element can be neither changed nor removed any more: it is a version that was approved. */
	public static boolean isFrozen(Element element) {
		return element instanceof Version version && version.getStatus() == Status.APPROVED;
	}

	/** Everything that does not hold in the intervention, in model order; empty if all is well. Reads every element once. */
	public static List<Violation> check(Intervention intervention) {
		List<Element> elements = Interventions.elements(intervention).toList();
		Set<Element> inside = new HashSet<>(elements);
		Set<String> ids = new HashSet<>();
		List<Violation> violations = new ArrayList<>();
		for (Element element : elements) {
			checkValues(element, violations);
			if (element.getId() != null && !ids.add(Ids.canonical(element.getId())))
				violations.add(new Violation(Constraint.ID_NOT_UNIQUE, element, ElementPackage.Literals.ELEMENT__ID));
			checkReferences(element, inside, violations);
			if (element instanceof Theory theory)
				checkLinks(theory, violations);
			if (element instanceof Round round)
				checkRatings(round, violations);
			if (element instanceof Comment comment && isAboutItself(comment))
				violations.add(new Violation(Constraint.COMMENT_ON_ITSELF, comment, InterventionPackage.Literals.COMMENT__ABOUT));
		}
		return violations;
	}

	/**
	 * What does not hold in the values of some elements, seen for themselves. Enough after a change that touched no reference, because then
	 * nothing else can have been broken; no identifier either, because it must be unique.
	 */
	public static List<Violation> checkValues(Collection<? extends Element> elements) {
		List<Violation> violations = new ArrayList<>();
		for (Element element : elements)
			checkValues(element, violations);
		return violations;
	}

	/**
	 * What would not hold if an attribute had this value: for a form that wants to say so while the user types.
	 *
	 * @param owner the element that has the attribute, or is to have it
	 * @param value a value of the attribute's type, also null
	 */
	public static Optional<Violation> ofValue(Element owner, EAttribute attribute, Object value) {
		if (attribute == ElementPackage.Literals.ELEMENT__ID && isOtherId(owner.getId(), (String) value))
			return Optional.of(new Violation(Constraint.ID_CHANGED, owner, attribute));
		return Constraint.brokenBy(attribute, value).map(constraint -> new Violation(constraint, owner, attribute));
	}

	/**
	 * What would not hold if a link were drawn between two boxes: for a diagram that wants to say so while the user drags.
	 *
	 * @param theory the theory that is to have the link
	 * @return a violation at the theory; empty if the link may be drawn
	 */
	public static Optional<Violation> ofNewLink(Theory theory, CausalNode from, CausalNode to) {
		if (from == to)
			return Optional.of(new Violation(Constraint.LINK_TO_ITSELF, theory, TheoryPackage.Literals.THEORY__LINKS));
		if (!isBoxOf(theory, from) || !isBoxOf(theory, to))
			return Optional.of(new Violation(Constraint.LINK_END_NOT_IN_THEORY, theory, TheoryPackage.Literals.THEORY__LINKS));
		boolean drawn = theory.getLinks().stream().anyMatch(link -> link.getFrom() == from && link.getTo() == to);
		return drawn ? Optional.of(new Violation(Constraint.LINK_TWICE, theory, TheoryPackage.Literals.THEORY__LINKS)) : Optional.empty();
	}

	/** Whether an identifier that was set would be replaced by another one. */
	static boolean isOtherId(String id, String newId) {
		return id != null && !id.equals(newId);
	}

	private static void checkValues(Element element, List<Violation> violations) {
		for (EAttribute attribute : element.eClass().getEAllAttributes())
			if (!attribute.isMany())
				Constraint.brokenBy(attribute, element.eGet(attribute))
						.ifPresent(constraint -> violations.add(new Violation(constraint, element, attribute)));
	}

	private static void checkReferences(Element element, Set<Element> inside, List<Violation> violations) {
		for (EReference reference : element.eClass().getEAllReferences()) {
			if (reference.isContainment() || reference.isContainer())
				continue;
			Object value = element.eGet(reference);
			if (value == null ? reference.isRequired() : value instanceof List<?> list && list.isEmpty() && reference.isRequired())
				violations.add(new Violation(Constraint.REFERENCE_MISSING, element, reference));
			else if (value != null && !(value instanceof List<?> list ? inside.containsAll(list) : inside.contains(value)))
				violations.add(new Violation(Constraint.REFERENCE_OUTSIDE, element, reference));
		}
	}

	private static void checkLinks(Theory theory, List<Violation> violations) {
		record Ends(CausalNode from, CausalNode to) {
		}
		Set<CausalNode> boxes = new HashSet<>(theory.getCoreElements());
		boxes.addAll(theory.getOutcomes());
		Set<Ends> drawn = new HashSet<>();
		for (CausalLink link : theory.getLinks()) {
			CausalNode from = link.getFrom();
			CausalNode to = link.getTo();
			if (from != null && !boxes.contains(from))
				violations.add(new Violation(Constraint.LINK_END_NOT_IN_THEORY, link, TheoryPackage.Literals.CAUSAL_LINK__FROM));
			if (to != null && !boxes.contains(to))
				violations.add(new Violation(Constraint.LINK_END_NOT_IN_THEORY, link, TheoryPackage.Literals.CAUSAL_LINK__TO));
			if (from != null && from == to)
				violations.add(new Violation(Constraint.LINK_TO_ITSELF, link, TheoryPackage.Literals.CAUSAL_LINK__TO));
			if (from != null && to != null && !drawn.add(new Ends(from, to)))
				violations.add(new Violation(Constraint.LINK_TWICE, link, TheoryPackage.Literals.CAUSAL_LINK__TO));
		}
	}

	private static void checkRatings(Round round, List<Violation> violations) {
		Set<DevelopmentPoint> rated = new HashSet<>();
		for (Rating rating : round.getRatings())
			if (rating.getDevelopmentPoint() != null && !rated.add(rating.getDevelopmentPoint()))
				violations.add(new Violation(Constraint.RATING_TWICE, rating, PrioritisationPackage.Literals.RATING__DEVELOPMENT_POINT));
	}

	private static boolean isAboutItself(Comment comment) {
		Set<Element> passed = new HashSet<>();
		Element about = comment.getAbout();
		while (about instanceof Comment other && other != comment && passed.add(other))
			about = other.getAbout();
		return about == comment;
	}

	private static boolean isBoxOf(Theory theory, CausalNode node) {
		return node.eContainer() == theory || theory.getCoreElements().contains(node);
	}
}
