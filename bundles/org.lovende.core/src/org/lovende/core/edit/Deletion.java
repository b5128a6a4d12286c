package org.lovende.core.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.lovende.core.ElementNames;
import org.lovende.core.Interventions;
import org.lovende.core.Messages;
import org.lovende.model.diagram.DiagramLayout;
import org.lovende.model.diagram.Position;
import org.lovende.model.element.Element;
import org.lovende.model.intervention.Comment;
import org.lovende.model.intervention.Dismissal;
import org.lovende.model.intervention.Intervention;
import org.lovende.model.prioritisation.Rating;
import org.lovende.model.theory.CausalLink;
import org.lovende.model.theory.CoreElement;
import org.lovende.model.theory.NarrativePart;
import org.lovende.model.theory.Theory;
import org.lovende.model.theory.TheoryPackage;

/**
 * Takes elements out of an intervention, with everything that cannot be there without them: their contents, the links at a box, the
 * positions, ratings, comments, dismissed findings and hand-written paragraphs of what is deleted, the layout of a theory. References to them are cleared; what merely
 * refers to them stays (an activity goes back to the activity board, an unresolved issue then concerns the whole theory).
 * <p>
 * Worked out when it is made, in one pass over the intervention; make it, show {@link #alsoDeleted}, and execute {@link #command} before
 * anything else changes.
 */
public final class Deletion {
	private final Intervention intervention;
	private final List<Element> chosen;
	/** The core elements that are taken out of a theory only, and that theory; none and null where all that was chosen is deleted. */
	private final Set<CoreElement> takenOut = new LinkedHashSet<>();
	private final Theory takenOutOf;
	/** Everything that goes, containers before their contents. */
	private final Set<Element> doomed = new LinkedHashSet<>();

	private Deletion(Intervention intervention, Collection<? extends Element> chosen, Theory takenOutOf) {
		this.intervention = intervention;
		this.chosen = List.copyOf(new LinkedHashSet<>(chosen));
		this.takenOutOf = takenOutOf;
	}

	/**
	 * The deletion of some elements.
	 *
	 * @param elements elements of the intervention, in any order; neither the intervention itself nor anything outside it
	 * @throws IllegalArgumentException if an element is not part of the intervention, or is the intervention
	 */
	public static Deletion of(Intervention intervention, Collection<? extends Element> elements) {
		Deletion deletion = new Deletion(intervention, elements, null);
		for (Element element : elements) {
			if (element == intervention || Interventions.interventionOf(element) != intervention)
				throw new IllegalArgumentException("not part of the intervention: " + element);
			deletion.doom(element);
		}
		deletion.doomDependants();
		return deletion;
	}

	/**
	 * Takes a core element out of one theory, with its links, positions and hand-written paragraphs there. The core element stays in the
	 * intervention and in other theories.
	 *
	 * @throws IllegalArgumentException if it does not take part in the theory
	 */
	public static Deletion takeOut(CoreElement coreElement, Theory theory) {
		if (!theory.getCoreElements().contains(coreElement))
			throw new IllegalArgumentException("not in the theory: " + coreElement);
		Deletion deletion = new Deletion(Interventions.interventionOf(theory), List.of(coreElement), theory);
		deletion.takenOut.add(coreElement);
		deletion.doomDependants();
		return deletion;
	}

	/**
	 * The deletion of boxes and arrows in the result map of a theory: a core element that takes part in another theory too is only taken
	 * out of this one, all else is deleted.
	 *
	 * @throws IllegalArgumentException if an element is not part of the theory's intervention
	 */
	public static Deletion inMap(Theory theory, Collection<? extends Element> elements) {
		Intervention intervention = Interventions.interventionOf(theory);
		Deletion deletion = new Deletion(intervention, elements, theory);
		for (Element element : elements) {
			if (element == intervention || Interventions.interventionOf(element) != intervention)
				throw new IllegalArgumentException("not part of the intervention: " + element);
			if (element instanceof CoreElement coreElement && isInAnotherTheory(coreElement, theory))
				deletion.takenOut.add(coreElement);
			else
				deletion.doom(element);
		}
		deletion.doomDependants();
		return deletion;
	}

	private static boolean isInAnotherTheory(CoreElement coreElement, Theory theory) {
		return theory.getCoreElements().contains(coreElement) && Interventions.interventionOf(theory).getTheories().stream()
				.anyMatch(other -> other != theory && other.getCoreElements().contains(coreElement));
	}

	/** What stays but no longer refers to what goes, in model order: an activity that goes back to the board, a source, a procedure. */
	public List<Element> losingReferences() {
		return Interventions.elements(intervention).filter(element -> !doomed.contains(element)).filter(this::refersToDoomed).toList();
	}

	private boolean refersToDoomed(Element element) {
		return element.eCrossReferences().stream().anyMatch(doomed::contains);
	}

	/** The chosen elements that are taken out of a theory only, and stay in the intervention and in its other theories. */
	public List<CoreElement> takenOut() {
		return List.copyOf(takenOut);
	}

	/** Whether nothing that was chosen is deleted: all of it is {@link #takenOut}, and only what depends on its part in the theory goes. */
	public boolean onlyTakesOut() {
		return takenOut.size() == chosen.size();
	}

	/** Everything that goes, the chosen elements and what they contain among it, containers before their contents; not what is {@link #takenOut}. */
	public List<Element> deleted() {
		return List.copyOf(doomed);
	}

	/** What goes besides the chosen elements and their contents, in model order: to be shown before the command is executed. */
	public List<Element> alsoDeleted() {
		return doomed.stream().filter(element -> !isChosen(element)).toList();
	}

	/** One undoable command that does it, labelled "Delete …", or "Take … out" if it does no more. */
	public Command command(EditingDomain domain, Locale locale) {
		Change change = new Change(domain);
		takenOut.forEach(each -> change.remove(takenOutOf, TheoryPackage.Literals.THEORY__CORE_ELEMENTS, each));
		Interventions.elements(intervention).filter(element -> !doomed.contains(element)).forEach(element -> clearReferences(element, change));
		for (Element element : doomed)
			if (!doomed.contains(element.eContainer()))
				change.remove(element.eContainer(), element.eContainmentFeature(), element);
		return change.command(label(locale));
	}

	private String label(Locale locale) {
		Messages messages = Messages.of(Deletion.class, locale);
		String first = ElementNames.brief(chosen.get(0), locale);
		if (onlyTakesOut())
			return messages.get("takeOut", chosen.size(), first, ElementNames.brief(takenOutOf, locale));
		return chosen.size() == 1 ? messages.get("delete", first) : messages.get("deleteSeveral", chosen.size());
	}

	private boolean isChosen(Element element) {
		for (EObject part = element; part != null; part = part.eContainer())
			if (chosen.contains(part))
				return true;
		return false;
	}

	private void doom(Element element) {
		if (doomed.add(element))
			element.eAllContents().forEachRemaining(part -> doomed.add((Element) part));
	}

	/** A dependant can have dependants of its own (a link, its position): look again until nothing is added. */
	private void doomDependants() {
		int before;
		do {
			before = doomed.size();
			Interventions.elements(intervention).filter(this::cannotStay).forEach(this::doom);
		} while (doomed.size() > before);
	}

	private boolean cannotStay(Element element) {
		if (element instanceof CausalLink link)
			return isGone(link.getFrom(), link) || isGone(link.getTo(), link);
		if (element instanceof Position position)
			return isGone(position.getElement(), position);
		if (element instanceof NarrativePart part)
			return isGone(part.getAbout(), part);
		if (element instanceof Rating rating)
			return isGone(rating.getDevelopmentPoint(), rating);
		if (element instanceof Comment comment)
			return isGone(comment.getAbout(), comment);
		if (element instanceof Dismissal dismissal)
			return isGone(dismissal.getAbout(), dismissal);
		return element instanceof DiagramLayout layout && isGone(layout.getTheory(), layout);
	}

	/** Whether an element will be gone as seen from another one: deleted, or taken out of the theory that the other one belongs to. */
	private boolean isGone(Element element, Element seenFrom) {
		if (element == null)
			return false;
		return doomed.contains(element) || takenOut.contains(element) && theoryOf(seenFrom) == takenOutOf;
	}

	private static Theory theoryOf(Element element) {
		if (element.eContainer() instanceof DiagramLayout layout)
			return layout.getTheory();
		return element.eContainer() instanceof Theory theory ? theory : null;
	}

	private void clearReferences(Element element, Change change) {
		for (EReference reference : element.eClass().getEAllReferences()) {
			if (reference.isContainment() || reference.isContainer())
				continue;
			Object value = element.eGet(reference);
			if (value instanceof List<?> list)
				new ArrayList<>(list).stream().filter(doomed::contains).forEach(target -> change.remove(element, reference, target));
			else if (doomed.contains(value))
				change.set(element, reference, null);
		}
	}
}
