package org.lovende.core;

import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.eclipse.emf.ecore.EObject;
import org.lovende.model.element.Element;
import org.lovende.model.intervention.Intervention;
import org.lovende.model.intervention.Language;
import org.lovende.model.theory.Activity;
import org.lovende.model.theory.CoreElement;
import org.lovende.model.theory.Theory;

/** Answers about an intervention that the metamodel leaves to be worked out. Reads only. */
public final class Interventions {
	private Interventions() {
	}

	/** The intervention and everything in it, containers before their contents, in model order. */
	public static Stream<Element> elements(Intervention intervention) {
		Iterator<EObject> contents = intervention.eAllContents();
		Stream<EObject> all = StreamSupport.stream(Spliterators.spliteratorUnknownSize(contents, Spliterator.ORDERED), false);
		return Stream.concat(Stream.of(intervention), all.filter(Element.class::isInstance).map(Element.class::cast));
	}

	/** The element with this identifier (letter case ignored). Walks the whole intervention: for many look-ups make a map. */
	public static Optional<Element> byId(Intervention intervention, String id) {
		return elements(intervention).filter(element -> element.getId() != null && element.getId().equalsIgnoreCase(id)).findFirst();
	}

	/** The theory that is checked, drawn and exported: the one chosen, else the last; null if there is no theory. */
	public static Theory currentTheory(Intervention intervention) {
		List<Theory> theories = intervention.getTheories();
		Theory chosen = intervention.getCurrentTheory();
		if (chosen != null && theories.contains(chosen))
			return chosen;
		return theories.isEmpty() ? null : theories.get(theories.size() - 1);
	}

	/** The intervention that contains an element (or is it); null for an element that is in none. */
	public static Intervention interventionOf(Element element) {
		for (EObject object = element; object != null; object = object.eContainer())
			if (object instanceof Intervention intervention)
				return intervention;
		return null;
	}

	/** The activities of a core element, in the order of the activity board: the fourth of its five headings. */
	public static List<Activity> activities(CoreElement coreElement) {
		Intervention intervention = interventionOf(coreElement);
		return intervention == null ? List.of() : intervention.getActivities().stream().filter(activity -> activity.getCoreElement() == coreElement).toList();
	}

	/** The locale of an intervention's own language. */
	public static Locale locale(Intervention intervention) {
		return intervention.getLanguage() == Language.EN ? Locale.ENGLISH : DANISH;
	}

	/** Danish, for which {@link Locale} has no constant. */
	public static final Locale DANISH = Locale.forLanguageTag("da");
}
