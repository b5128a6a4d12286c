package org.lovende.diagram;

import java.util.List;
import java.util.Locale;

import org.lovende.core.Interventions;
import org.lovende.core.compare.TheoryChange;
import org.lovende.core.compare.TheoryChanges;
import org.lovende.core.compare.TheoryComparison;
import org.lovende.diagram.board.BoardScene;
import org.lovende.diagram.matrix.MatrixScene;
import org.lovende.diagram.phases.PhasesScene;
import org.lovende.diagram.resultmap.ResultMapScene;
import org.lovende.diagram.resultmap.comparison.ComparisonScene;
import org.lovende.diagram.scene.Scene;
import org.lovende.model.diagram.DiagramKind;
import org.lovende.model.intervention.Intervention;
import org.lovende.model.theory.Theory;

/**
 * Draws the diagrams of an intervention. Reads the model only, needs no screen, and draws the same picture from the same model always and
 * everywhere.
 */
public final class Diagrams {
	/** The kinds of diagrams, in the order in which they are offered. */
	public static final List<DiagramKind> KINDS = List.of(DiagramKind.RESULT_MAP, DiagramKind.PRIORITY_MATRIX, DiagramKind.PHASES,
			DiagramKind.ACTIVITY_BOARD);

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
			case ACTIVITY_BOARD -> BoardScene.draw(intervention, locale);
		};
		return new Picture(kind, scene);
	}

	/**
	 * Draws the result maps of two versions of a theory, with marks on what was added, removed and changed.
	 *
	 * @param first the earlier version, of the intervention
	 * @param second the later version, of the intervention
	 * @param locale the language of what the model does not say itself
	 */
	public static ComparedPictures compare(Intervention intervention, Theory first, Theory second, Locale locale) {
		return compare(intervention, first, intervention, second, locale);
	}

	/**
	 * Like {@link #compare(Intervention, Theory, Theory, Locale)}, for two interventions or two states of one.
	 *
	 * @param earlier of which the first theory is
	 * @param later of which the second theory is
	 */
	public static ComparedPictures compare(Intervention earlier, Theory first, Intervention later, Theory second, Locale locale) {
		List<TheoryChange> changes = TheoryChanges.of(TheoryComparison.of(first, second), locale);
		return new ComparedPictures(new Picture(DiagramKind.RESULT_MAP, ComparisonScene.earlier(earlier, first, changes, locale)),
				new Picture(DiagramKind.RESULT_MAP, ComparisonScene.later(later, second, changes, locale)), changes);
	}
}
