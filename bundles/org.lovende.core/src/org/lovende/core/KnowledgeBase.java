package org.lovende.core;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.lovende.model.element.Element;
import org.lovende.model.intervention.Intervention;
import org.lovende.model.intervention.KnowledgeForm;
import org.lovende.model.intervention.KnowledgeSource;
import org.lovende.model.intervention.Strength;

/** Answers where an intervention is well founded and where it is thin (booklet 3, section 2.3). Reads only. */
public final class KnowledgeBase {
	private KnowledgeBase() {
	}

	/** The sources that support an element, in model order. */
	public static List<KnowledgeSource> sourcesOf(Element element) {
		Intervention intervention = Interventions.interventionOf(element);
		return intervention == null ? List.of() : intervention.getSources().stream().filter(source -> source.getSupports().contains(element)).toList();
	}

	/** How many of some sources are of a form. */
	public static long count(List<KnowledgeSource> sources, KnowledgeForm form) {
		return sources.stream().filter(source -> source.getForm() == form).count();
	}

	/** The strength of the strongest of some sources that is of a form; empty if none is of it. */
	public static Optional<Strength> strongest(List<KnowledgeSource> sources, KnowledgeForm form) {
		return sources.stream().filter(source -> source.getForm() == form).map(KnowledgeSource::getStrength).max(Comparator.comparing(Strength::getValue));
	}
}
