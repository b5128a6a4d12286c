package org.lovende.core.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.lovende.core.Ids;
import org.lovende.model.element.Element;
import org.lovende.model.element.ElementPackage;
import org.lovende.model.intervention.Intervention;
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

	/** Everything that does not hold in the intervention, in model order; empty if all is well. Reads every object once. */
	public static List<Violation> check(Intervention intervention) {
		List<EObject> objects = objects(intervention);
		Set<EObject> inside = new HashSet<>(objects);
		Set<String> ids = new HashSet<>();
		List<Violation> violations = new ArrayList<>();
		for (EObject object : objects) {
			checkValues(object, violations);
			if (object instanceof Element element && element.getId() != null && !ids.add(Ids.canonical(element.getId())))
				violations.add(new Violation(Constraint.ID_NOT_UNIQUE, element, ElementPackage.Literals.ELEMENT__ID));
			checkReferences(object, inside, violations);
			if (object instanceof Theory theory)
				checkLinks(theory, violations);
			if (object instanceof Round round)
				checkRatings(round, violations);
		}
		return violations;
	}

	/**
	 * What does not hold in the values of some objects, seen for themselves. Enough after a change that touched no reference, because then
	 * nothing else can have been broken.
	 */
	static List<Violation> checkValues(Collection<? extends EObject> objects) {
		List<Violation> violations = new ArrayList<>();
		for (EObject object : objects)
			checkValues(object, violations);
		return violations;
	}

	/**
	 * What would not hold if an attribute had this value: for a form that wants to say so while the user types.
	 *
	 * @param owner the object that has the attribute, or is to have it
	 * @param value a value of the attribute's type, also null
	 */
	public static Optional<Violation> ofValue(EObject owner, EAttribute attribute, Object value) {
		if (attribute == ElementPackage.Literals.ELEMENT__ID && isOtherId(((Element) owner).getId(), (String) value))
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

	private static List<EObject> objects(Intervention intervention) {
		List<EObject> objects = new ArrayList<>();
		objects.add(intervention);
		for (Iterator<EObject> contents = intervention.eAllContents(); contents.hasNext();)
			objects.add(contents.next());
		return objects;
	}

	private static void checkValues(EObject object, List<Violation> violations) {
		for (EAttribute attribute : object.eClass().getEAllAttributes())
			if (!attribute.isMany())
				Constraint.brokenBy(attribute, object.eGet(attribute))
						.ifPresent(constraint -> violations.add(new Violation(constraint, object, attribute)));
	}

	private static void checkReferences(EObject object, Set<EObject> inside, List<Violation> violations) {
		for (EReference reference : object.eClass().getEAllReferences()) {
			if (reference.isContainment() || reference.isContainer())
				continue;
			Object value = object.eGet(reference);
			if (value == null ? reference.isRequired() : value instanceof List<?> list && list.isEmpty() && reference.isRequired())
				violations.add(new Violation(Constraint.REFERENCE_MISSING, object, reference));
			else if (value != null && !(value instanceof List<?> list ? inside.containsAll(list) : inside.contains(value)))
				violations.add(new Violation(Constraint.REFERENCE_OUTSIDE, object, reference));
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

	private static boolean isBoxOf(Theory theory, CausalNode node) {
		return node.eContainer() == theory || theory.getCoreElements().contains(node);
	}
}
