package org.lovende.exchange.document.chapter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.lovende.core.ElementNames;
import org.lovende.core.Interventions;
import org.lovende.core.Messages;
import org.lovende.core.ModelLabels;
import org.lovende.exchange.document.content.Run;
import org.lovende.exchange.document.content.Table.Cell;
import org.lovende.model.element.Element;
import org.lovende.model.intervention.Intervention;
import org.lovende.model.theory.Theory;

/**
 * What a chapter is made of: the intervention, and the words of the document's language.
 *
 * @param theory the current theory; null if there is none
 * @param silentOnGaps whether what is missing is left out without a word
 */
record Material(Intervention intervention, Theory theory, Locale locale, boolean silentOnGaps) {
	static Material of(Intervention intervention, Locale locale, boolean silentOnGaps) {
		return new Material(intervention, Interventions.currentTheory(intervention), locale, silentOnGaps);
	}

	/** A text of the document's own. */
	String text(String key, Object... arguments) {
		return Messages.of(Material.class, locale).get(key, arguments);
	}

	String label(EStructuralFeature feature) {
		return ModelLabels.feature(feature, locale);
	}

	String word(Enumerator literal) {
		return ModelLabels.literal(literal, locale);
	}

	/** The title of an element for a heading, on one line, marked if it is not from the source. */
	String heading(Element element) {
		String name = ElementNames.of(element, locale);
		return element.isConstructed() ? name + " " + text("constructed") : name;
	}

	/** The title of an element for running text, marked if it is not from the source. */
	List<Run> name(Element element) {
		return marked(ElementNames.of(element, locale), element);
	}

	/** A text of an element, marked if it is not from the source. */
	List<Run> marked(String text, Element element) {
		List<Run> runs = new ArrayList<>(FreeText.runs(text));
		if (element.isConstructed())
			runs.add(Run.muted(" " + text("constructed")));
		return runs;
	}

	/** What is written about an element, marked if it is not from the source. */
	List<Run> markedText(String text, Element element) {
		List<Run> runs = new ArrayList<>(FreeText.inline(text));
		if (element.isConstructed())
			runs.add(Run.muted(" " + text("constructed")));
		return runs;
	}

	/** A cell with the titles of elements, one per line. */
	Cell names(List<? extends Element> elements) {
		List<Run> runs = new ArrayList<>();
		for (Element element : elements) {
			if (!runs.isEmpty())
				runs.add(Run.plain("\n"));
			runs.addAll(name(element));
		}
		return runs.isEmpty() ? Cell.EMPTY : Cell.of(runs);
	}
}
