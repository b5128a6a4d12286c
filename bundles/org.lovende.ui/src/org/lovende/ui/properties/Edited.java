package org.lovende.ui.properties;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.lovende.core.ElementNames;
import org.lovende.core.Messages;
import org.lovende.core.ModelLabels;
import org.lovende.core.edit.Change;
import org.lovende.core.edit.Constraints;
import org.lovende.model.element.Element;
import org.lovende.ui.document.OpenDocument;

/**
 * One feature of one element, as a field edits it.
 *
 * @param document the intervention that the element is part of
 * @param element whose feature it is
 * @param feature an attribute or a reference that contains nothing
 * @param locale the user's language
 */
public record Edited(OpenDocument document, Element element, EStructuralFeature feature, Locale locale) {
	/** As it is in the model. */
	public Object value() {
		return element.eGet(feature);
	}

	/** What users call the feature. */
	public String label() {
		return ModelLabels.feature(feature, locale);
	}

	/** Why a value will not do; empty if it will. */
	public Optional<String> problem(Object value) {
		return feature instanceof EAttribute attribute && !attribute.isMany()
				? Constraints.ofValue(element, attribute, value).map(violation -> violation.message(locale))
				: Optional.empty();
	}

	/** Sets the feature by one command. Does nothing if it has the value already, or if the element is frozen, which its field shows. */
	public void set(Object value) {
		if (!Constraints.isFrozen(element) && !Objects.equals(value, value()))
			document.execute(new Change(document.domain()).set(element, feature, value)
					.command(messages().get("edit.label", label(), ElementNames.brief(element, locale))));
	}

	Messages messages() {
		return Messages.of(Edited.class, locale);
	}
}
