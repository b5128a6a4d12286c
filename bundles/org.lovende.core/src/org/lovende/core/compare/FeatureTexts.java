package org.lovende.core.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.lovende.core.ElementNames;
import org.lovende.core.Messages;
import org.lovende.core.ModelLabels;
import org.lovende.core.Texts;
import org.lovende.model.element.Element;
import org.lovende.model.element.ElementPackage;

/** What an element says in two states, feature by feature and in full, to be read side by side. */
public final class FeatureTexts {
	/**
	 * One feature in both states.
	 *
	 * @param feature what users call it
	 * @param earlier what stands there in the earlier state; empty for nothing
	 * @param later what stands there in the later state; empty for nothing
	 */
	public record Pair(String feature, String earlier, String later) {
		/** Whether something else stands there. */
		public boolean differs() {
			return !earlier.equals(later);
		}
	}

	private FeatureTexts() {
	}

	/**
	 * The features in which something stands in either state, in the order of the model. What contains other elements is left out: those are elements of
	 * their own.
	 *
	 * @param earlier null if it is not there in the earlier state
	 * @param later null if it is not there in the later state
	 */
	public static List<Pair> of(Element earlier, Element later, Locale locale) {
		Element any = later == null ? earlier : later;
		List<Pair> pairs = new ArrayList<>();
		if (any == null)
			return pairs;
		for (EStructuralFeature feature : any.eClass().getEAllStructuralFeatures()) {
			if (feature.isDerived() || feature instanceof EReference reference && (reference.isContainment() || reference.isContainer())
					|| feature == ElementPackage.Literals.ELEMENT__ID || feature == ElementPackage.Literals.ELEMENT__WORKBOOK_ID)
				continue;
			Pair pair = new Pair(ModelLabels.feature(feature, locale), text(earlier, feature, locale), text(later, feature, locale));
			if (!pair.earlier().isEmpty() || !pair.later().isEmpty())
				pairs.add(pair);
		}
		return pairs;
	}

	private static String text(Element element, EStructuralFeature feature, Locale locale) {
		return element == null ? "" : text(element.eGet(feature), locale);
	}

	private static String text(Object value, Locale locale) {
		if (value instanceof List<?> values)
			return values.stream().map(each -> text(each, locale)).collect(Collectors.joining("\n"));
		if (value instanceof Element element)
			return ElementNames.of(element, locale);
		if (value instanceof Boolean yes)
			return yes ? Messages.of(FeatureTexts.class, locale).get("yes") : "";
		if (value instanceof Enumerator literal)
			return ModelLabels.literal(literal, locale);
		return Objects.toString(Texts.normalise(Objects.toString(value, null)), "");
	}
}
