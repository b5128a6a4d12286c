package org.lovende.exchange.xmi;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EReference;
import org.lovende.core.Ids;
import org.lovende.core.Interventions;
import org.lovende.core.Texts;
import org.lovende.exchange.Place;
import org.lovende.exchange.ProblemLog;
import org.lovende.exchange.Severity;
import org.lovende.model.element.Element;
import org.lovende.model.element.ElementPackage;
import org.lovende.model.intervention.Intervention;
import org.lovende.model.prioritisation.Rated;
import org.lovende.model.theory.CausalLink;
import org.lovende.model.theory.CausalNode;
import org.lovende.model.theory.CoreElement;
import org.lovende.model.theory.Theory;

/**
 * What always holds in an intervention, checked because a file may have been written by another program. Elements are named by their
 * identifier, as a file of this form has no rows.
 */
final class ModelRules {
	private static final double MAX_RATING = 10;

	private final Intervention intervention;
	private final Place place;
	private final ProblemLog log;

	ModelRules(Intervention intervention, Place place, ProblemLog log) {
		this.intervention = intervention;
		this.place = place;
		this.log = log;
	}

	void check() {
		if (Texts.isBlank(intervention.getName()))
			log.error(place, "name-missing");
		List<Element> elements = Interventions.elements(intervention).toList();
		checkIds(elements);
		if (log.hasErrors())
			return; // the rules below name elements by their id
		elements.forEach(this::checkTexts);
		elements.forEach(this::checkRequired);
		elements.stream().filter(Rated.class::isInstance).map(Rated.class::cast).forEach(this::checkRating);
		intervention.getTheories().forEach(this::checkLinks);
		if (intervention.getCurrentTheory() != null && !intervention.getTheories().contains(intervention.getCurrentTheory()))
			error("current-theory", intervention.getCurrentTheory());
	}

	private void checkIds(List<Element> elements) {
		Set<String> seen = new HashSet<>();
		for (Element element : elements)
			if (!Ids.isUuid(element.getId()))
				log.add(Severity.ERROR, place, "id-form", String.valueOf(element.getId()), null, element.eClass().getName());
			else if (!seen.add(Ids.canonical(element.getId())))
				error("id-twice", element);
			else if (!element.getId().equals(Ids.canonical(element.getId())))
				element.setId(Ids.canonical(element.getId()));
	}

	private void checkTexts(Element element) {
		for (EAttribute attribute : element.eClass().getEAllAttributes())
			if (element.eGet(attribute) instanceof String text) {
				boolean isTitle = attribute == ElementPackage.Literals.TITLED_ELEMENT__TITLE;
				int limit = isTitle ? Texts.MAX_TITLE : Texts.MAX_TEXT;
				if (text.length() > limit)
					log.add(Severity.ERROR, place, "text-too-long", element.getId(), null, attribute.getName(), Integer.toString(limit));
			}
	}

	private void checkRequired(Element element) {
		for (EReference reference : element.eClass().getEAllReferences())
			if (reference.isRequired() && element.eGet(reference) == null)
				log.add(Severity.ERROR, place, "reference-missing", element.getId(), null, reference.getName());
	}

	private void checkRating(Rated rated) {
		if (isOutside(rated.getImportance()) || isOutside(rated.getEase()))
			error("rating", rated);
	}

	private static boolean isOutside(Double value) {
		return value != null && !(value >= 0 && value <= MAX_RATING);
	}

	private void checkLinks(Theory theory) {
		Map<CausalNode, Set<CausalNode>> seen = new HashMap<>();
		for (CausalLink link : theory.getLinks()) {
			if (link.getFrom() == link.getTo())
				error("self-link", link);
			else if (!belongsTo(link.getFrom(), theory) || !belongsTo(link.getTo(), theory))
				error("link-end-elsewhere", link);
			else if (!seen.computeIfAbsent(link.getFrom(), first -> new HashSet<>()).add(link.getTo()))
				error("link-twice", link);
		}
	}

	private static boolean belongsTo(CausalNode node, Theory theory) {
		return node instanceof CoreElement ? theory.getCoreElements().contains(node) : node == null || node.eContainer() == theory;
	}

	private void error(String problem, Element element) {
		log.add(Severity.ERROR, place, problem, element.getId(), null);
	}
}
