package org.lovende.core.narrative;

import java.util.HashMap;
import java.util.Map;

import org.lovende.core.Ids;
import org.lovende.model.intervention.Intervention;
import org.lovende.model.intervention.InterventionFactory;
import org.lovende.model.intervention.Language;
import org.lovende.model.theory.Activity;
import org.lovende.model.theory.CausalLink;
import org.lovende.model.theory.CausalNode;
import org.lovende.model.theory.Certainty;
import org.lovende.model.theory.CoreElement;
import org.lovende.model.theory.NarrativePart;
import org.lovende.model.theory.Outcome;
import org.lovende.model.theory.OutcomeTerm;
import org.lovende.model.theory.Theory;
import org.lovende.model.theory.TheoryFactory;

/** Makes theories in few words: boxes are named by short keys. */
final class TheoryBuilder {
	private final Intervention intervention = InterventionFactory.eINSTANCE.createIntervention();
	private final Theory theory = TheoryFactory.eINSTANCE.createTheory();
	private final Map<String, CausalNode> nodes = new HashMap<>();

	TheoryBuilder(Language language) {
		intervention.setId(Ids.random());
		intervention.setLanguage(language);
		intervention.getTheories().add(theory);
	}

	Theory theory() {
		return theory;
	}

	TheoryBuilder purpose(String purpose) {
		intervention.setPurpose(purpose);
		return this;
	}

	CausalNode node(String key) {
		return nodes.get(key);
	}

	TheoryBuilder core(String key, String title) {
		CoreElement coreElement = TheoryFactory.eINSTANCE.createCoreElement();
		coreElement.setTitle(title);
		intervention.getCoreElements().add(coreElement);
		return take(key, coreElement);
	}

	/** Lets a core element of the intervention take part in the theory. */
	TheoryBuilder take(String key, CoreElement coreElement) {
		theory.getCoreElements().add(coreElement);
		nodes.put(key, coreElement);
		return this;
	}

	TheoryBuilder activity(String coreKey, String title, String purpose) {
		Activity activity = TheoryFactory.eINSTANCE.createActivity();
		activity.setTitle(title);
		activity.setPurpose(purpose);
		activity.setCoreElement((CoreElement) node(coreKey));
		intervention.getActivities().add(activity);
		return this;
	}

	TheoryBuilder outcome(String key, OutcomeTerm term, String title) {
		Outcome outcome = TheoryFactory.eINSTANCE.createOutcome();
		outcome.setTitle(title);
		outcome.setTerm(term);
		theory.getOutcomes().add(outcome);
		nodes.put(key, outcome);
		return this;
	}

	TheoryBuilder detail(String key, String detail) {
		node(key).setDetail(detail);
		return this;
	}

	TheoryBuilder link(String from, String to) {
		return link(from, to, null);
	}

	TheoryBuilder link(String from, String to, String rationale) {
		return link(from, to, rationale, Certainty.ASSUMED, null, null);
	}

	TheoryBuilder link(String from, String to, String rationale, Certainty certainty) {
		return link(from, to, rationale, certainty, null, null);
	}

	TheoryBuilder link(String from, String to, String rationale, Certainty certainty, String evidence, String detail) {
		CausalLink link = TheoryFactory.eINSTANCE.createCausalLink();
		link.setFrom(node(from));
		link.setTo(node(to));
		link.setRationale(rationale);
		link.setCertainty(certainty);
		link.setEvidence(evidence);
		link.setDetail(detail);
		theory.getLinks().add(link);
		return this;
	}

	TheoryBuilder part(CausalNode about, String text, boolean replaces) {
		NarrativePart part = TheoryFactory.eINSTANCE.createNarrativePart();
		part.setAbout(about);
		part.setText(text);
		part.setReplacesGenerated(replaces);
		theory.getNarrativeParts().add(part);
		return this;
	}
}
