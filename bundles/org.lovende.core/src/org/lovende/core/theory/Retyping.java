package org.lovende.core.theory;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EAttribute;
import org.lovende.core.ElementNames;
import org.lovende.core.Interventions;
import org.lovende.core.Messages;
import org.lovende.core.ModelLabels;
import org.lovende.core.Texts;
import org.lovende.core.edit.Change;
import org.lovende.core.edit.InterventionEditingDomain;
import org.lovende.core.edit.Redirection;
import org.lovende.model.diagram.DiagramPackage;
import org.lovende.model.element.Element;
import org.lovende.model.element.ElementPackage;
import org.lovende.model.intervention.Intervention;
import org.lovende.model.intervention.InterventionPackage;
import org.lovende.model.theory.CausalLink;
import org.lovende.model.theory.CausalNode;
import org.lovende.model.theory.CoreElement;
import org.lovende.model.theory.Theory;
import org.lovende.model.theory.TheoryPackage;

/**
 * Puts a box into another column of the result map. Between outcomes that only changes the term. A core element that becomes an outcome,
 * or the other way round, becomes another object: it keeps its identifier, title, arrows, position, comments and all its texts (those for
 * which there is no field go to the detail, each under its heading); {@link #released} are those that cannot refer to it any longer.
 * A core element that takes part in another theory too stays there as it is: the outcome is then a new element.
 * <p>
 * Worked out when it is made; execute {@link #command} before anything else changes.
 */
public final class Retyping {
	/** What the texts of one type are called in the other. */
	private static final Map<EAttribute, EAttribute> COUNTERPARTS = Map.of(TheoryPackage.Literals.CORE_ELEMENT__ABOUT,
			TheoryPackage.Literals.OUTCOME__DESCRIPTION, TheoryPackage.Literals.OUTCOME__DESCRIPTION, TheoryPackage.Literals.CORE_ELEMENT__ABOUT);

	private final Locale locale;
	private final Intervention intervention;
	private final CausalNode box;
	private final Theory theory;
	private final Column column;
	private final CausalNode result;
	private final Change change;
	private List<Element> released = List.of();

	/**
	 * The change of a box of a theory.
	 *
	 * @param column where it is to stand
	 */
	public Retyping(InterventionEditingDomain domain, Theory theory, CausalNode box, Column column, Locale locale) {
		this.locale = locale;
		this.intervention = domain.intervention();
		this.theory = theory;
		this.box = box;
		this.column = column;
		this.change = new Change(domain);
		boolean sameType = (box instanceof CoreElement) == (column == Column.CORE_ELEMENTS);
		result = sameType ? box : column.newBox();
		if (!sameType)
			replace();
		else if (Column.of(box) != column)
			change.set(box, TheoryPackage.Literals.OUTCOME__TERM, column.term());
	}

	/** The box as it is afterwards; another object where it becomes one of another type. */
	public CausalNode result() {
		return result;
	}

	/** Who loses the reference to the box, because it no longer fits: activities, procedures, development points, outcomes of other theories. */
	public List<Element> released() {
		return released;
	}

	/** One undoable command that does it. */
	public Command command() {
		return change.command(Messages.of(Retyping.class, locale).get("retype", ElementNames.brief(box, locale), column.label(locale)));
	}

	private void replace() {
		boolean staysElsewhere = box instanceof CoreElement && isInAnotherTheory();
		copyTexts();
		if (!staysElsewhere)
			result.setId(box.getId());
		if (staysElsewhere)
			redirectWithinTheory();
		else
			redirectEverywhere();
		if (result instanceof CoreElement) {
			change.add(intervention, InterventionPackage.Literals.INTERVENTION__CORE_ELEMENTS, result);
			change.add(theory, TheoryPackage.Literals.THEORY__CORE_ELEMENTS, result);
		} else {
			change.add(theory, TheoryPackage.Literals.THEORY__OUTCOMES, result);
		}
	}

	private boolean isInAnotherTheory() {
		return intervention.getTheories().stream().anyMatch(other -> other != theory && other.getCoreElements().contains(box));
	}

	private void redirectEverywhere() {
		released = Redirection.add(change, intervention, Map.of(box, result), intervention.getTheories());
		if (box instanceof CoreElement)
			change.remove(theory, TheoryPackage.Literals.THEORY__CORE_ELEMENTS, box);
		change.remove(box.eContainer(), box.eContainmentFeature(), box);
	}

	private void redirectWithinTheory() {
		for (CausalLink link : theory.getLinks()) {
			if (link.getFrom() == box)
				change.set(link, TheoryPackage.Literals.CAUSAL_LINK__FROM, result);
			if (link.getTo() == box)
				change.set(link, TheoryPackage.Literals.CAUSAL_LINK__TO, result);
		}
		theory.getNarrativeParts().stream().filter(part -> part.getAbout() == box)
				.forEach(part -> change.set(part, TheoryPackage.Literals.NARRATIVE_PART__ABOUT, result));
		intervention.getLayouts().stream().filter(layout -> layout.getTheory() == theory).flatMap(layout -> layout.getPositions().stream())
				.filter(position -> position.getElement() == box)
				.forEach(position -> change.set(position, DiagramPackage.Literals.POSITION__ELEMENT, result));
		change.remove(theory, TheoryPackage.Literals.THEORY__CORE_ELEMENTS, box);
	}

	private void copyTexts() {
		List<String> homeless = new ArrayList<>();
		for (EAttribute attribute : box.eClass().getEAllAttributes()) {
			Object value = box.eGet(attribute);
			EAttribute target = COUNTERPARTS.getOrDefault(attribute, attribute);
			if (attribute == ElementPackage.Literals.ELEMENT__ID || attribute == ElementPackage.Literals.ELEMENT__WORKBOOK_ID && isInAnotherTheory())
				continue;
			if (target.getEContainingClass().isSuperTypeOf(result.eClass()))
				result.eSet(target, value);
			else if (value instanceof String text && !Texts.isBlank(text))
				homeless.add(ModelLabels.feature(attribute, Interventions.locale(intervention)) + "\n" + text);
		}
		if (!homeless.isEmpty()) {
			if (!Texts.isBlank(result.getDetail()))
				homeless.add(0, result.getDetail());
			result.setDetail(String.join("\n\n", homeless));
		}
	}
}
