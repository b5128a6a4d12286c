package org.lovende.core.edit;

import java.text.NumberFormat;
import java.util.Locale;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.lovende.core.ElementNames;
import org.lovende.core.Messages;
import org.lovende.core.ModelLabels;
import org.lovende.model.element.Element;

/**
 * A place where something does not hold that must always hold. Two violations are equal if they name the same constraint, element
 * and feature.
 *
 * @param constraint what does not hold
 * @param element the element whose value breaks it
 * @param feature the feature whose value breaks it
 */
public record Violation(Constraint constraint, Element element, EStructuralFeature feature) {
	/** One sentence that says what is wrong and where. */
	public String message(Locale locale) {
		String name = ElementNames.brief(element, locale);
		String limit = NumberFormat.getIntegerInstance(locale).format(Constraint.longest(feature));
		return Messages.of(Violation.class, locale).get(constraint.name(), name, ModelLabels.feature(feature, locale), limit);
	}

	/** For logs and failed tests; users read {@link #message}. */
	@Override
	public String toString() {
		return constraint + " " + feature.getName() + ": " + message(Locale.ENGLISH);
	}
}
