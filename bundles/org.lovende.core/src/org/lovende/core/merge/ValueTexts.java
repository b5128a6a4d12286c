package org.lovende.core.merge;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.lovende.core.ElementNames;
import org.lovende.core.ModelLabels;
import org.lovende.core.Texts;
import org.lovende.model.element.Element;
import org.lovende.model.element.ElementPackage;
import org.lovende.model.intervention.InterventionPackage;

/** States in the words of users: the names of elements, and values as they are shown beside each other in a choice. */
public final class ValueTexts {
	private final Locale locale;
	private final Function<String, Element> elements;
	private final Map<String, ElementState> others;

	/**
	 * @param elements finds the element of a key; null if there is none
	 * @param others the states of elements that may not be found
	 */
	public ValueTexts(Locale locale, Function<String, Element> elements, Map<String, ElementState> others) {
		this.locale = locale;
		this.elements = elements;
		this.others = others;
	}

	/** What an element is called; the name of its type if it has no title; "?" if nothing is known of it. */
	public String name(String key) {
		Element element = elements.apply(key);
		if (element != null)
			return ElementNames.brief(element, locale);
		ElementState state = others.get(key);
		return state == null ? "?" : name(state);
	}

	private String name(ElementState state) {
		for (EStructuralFeature feature : List.of(ElementPackage.Literals.TITLED_ELEMENT__TITLE, InterventionPackage.Literals.INTERVENTION__NAME))
			if (state.values().get(feature) instanceof String title && !title.isBlank())
				return title;
		return ModelLabels.type(state.type(), locale);
	}

	/** A value of a feature, as {@link ElementState#value} gives it; empty for none. */
	public String text(EStructuralFeature feature, Object value) {
		if (value instanceof List<?> values)
			return values.stream().map(one -> text(feature, one)).collect(Collectors.joining("; "));
		if (feature instanceof EReference && value instanceof String key)
			return name(key);
		return value instanceof Enumerator literal ? ModelLabels.literal(literal, locale) : Objects.toString(Texts.normalise(Objects.toString(value, null)), "");
	}
}
