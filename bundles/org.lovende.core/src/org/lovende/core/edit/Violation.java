package org.lovende.core.edit;

import java.text.NumberFormat;
import java.util.Locale;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.lovende.core.ElementNames;
import org.lovende.core.Interventions;
import org.lovende.core.Messages;
import org.lovende.core.ModelLabels;
import org.lovende.model.element.Element;

/**
 * A place where something does not hold that must always hold. Two violations are equal if they name the same constraint, object and
 * feature.
 *
 * @param constraint what does not hold
 * @param object the object whose value breaks it: an element, or a rating inside a round
 * @param feature the feature whose value breaks it
 */
public record Violation(Constraint constraint, EObject object, EStructuralFeature feature) {
	/** The element to show to the user: the object, or the element that it is part of; null for a part that stands nowhere. */
	public Element element() {
		return Interventions.elementOf(object);
	}

	/** One sentence that says what is wrong and where. */
	public String message(Locale locale) {
		String name = ElementNames.brief(element(), locale);
		String limit = NumberFormat.getIntegerInstance(locale).format(Constraint.longest(feature));
		return Messages.of(Violation.class, locale).get(constraint.name(), name, ModelLabels.feature(feature, locale), limit);
	}

	/** For logs and failed tests; users read {@link #message}. */
	@Override
	public String toString() {
		return constraint + " " + feature.getName() + ": " + message(Locale.ENGLISH);
	}
}
