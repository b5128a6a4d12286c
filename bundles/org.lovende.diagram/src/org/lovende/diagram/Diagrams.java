package org.lovende.diagram;

import java.util.Locale;

import org.lovende.core.Interventions;
import org.lovende.diagram.matrix.MatrixScene;
import org.lovende.diagram.phases.PhasesScene;
import org.lovende.diagram.resultmap.ResultMapScene;
import org.lovende.diagram.scene.Scene;
import org.lovende.model.diagram.DiagramKind;
import org.lovende.model.intervention.Intervention;
import org.lovende.model.theory.Theory;

/**
 * Draws the diagrams of an intervention. Reads the model only, needs no screen, and draws the same picture from the same model always and
 * everywhere.
 */
public final class Diagrams {
	private Diagrams() {
	}

	/**
	 * Draws a diagram of an intervention; the result map shows its current theory.
	 *
	 * @param locale the language of what the model does not say itself
	 * @return never null; {@link Picture#isEmpty()} says whether the intervention has nothing for this diagram
	 */
	public static Picture draw(Intervention intervention, DiagramKind kind, Locale locale) {
		return draw(intervention, Interventions.currentTheory(intervention), kind, locale);
	}

	/**
	 * Draws a diagram of an intervention with a certain theory.
	 *
	 * @param theory a theory of the intervention for the result map; without meaning for other diagrams; null: none, the map shows the core
	 *            elements only
	 * @param locale the language of what the model does not say itself
	 * @return never null
	 */
	public static Picture draw(Intervention intervention, Theory theory, DiagramKind kind, Locale locale) {
		Scene scene = switch (kind) {
			case RESULT_MAP -> ResultMapScene.draw(intervention, theory, locale);
			case PRIORITY_MATRIX -> MatrixScene.draw(intervention, locale);
			case PHASES -> PhasesScene.draw(intervention, locale);
		};
		return new Picture(kind, scene);
	}
}
