package org.lovende.diagram.glsp;

import java.util.Locale;
import java.util.concurrent.Executor;

import org.lovende.core.Interventions;
import org.lovende.core.edit.InterventionEditingDomain;
import org.lovende.model.diagram.DiagramKind;
import org.lovende.model.intervention.Intervention;
import org.lovende.model.theory.Theory;

/**
 * What one page shows and edits.
 *
 * @param domain the open intervention
 * @param kind which of its diagrams
 * @param theoryId the theory of a result map; null: the current one, and for every other kind
 * @param locale the language of the page and of the labels of commands
 * @param thread runs on the one thread to which the intervention belongs, in the order in which things come
 * @param host where the page is
 */
public record DiagramContext(InterventionEditingDomain domain, DiagramKind kind, String theoryId, Locale locale, Executor thread,
		DiagramHost host) {
	/** The intervention that is edited. */
	public Intervention intervention() {
		return domain.intervention();
	}

	/** The theory that is shown; null if the intervention has none, or not the one that was asked for any more. */
	public Theory theory() {
		if (theoryId == null)
			return Interventions.currentTheory(intervention());
		return intervention().getTheories().stream().filter(theory -> theoryId.equals(theory.getId())).findFirst().orElse(null);
	}
}
