package org.lovende.diagram.editors;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.lovende.diagram.board.editor.BoardDiagramModule;
import org.lovende.diagram.glsp.DiagramContext;
import org.lovende.diagram.glsp.EditorModule;
import org.lovende.diagram.glsp.PageSession;
import org.lovende.diagram.matrix.editor.MatrixDiagramModule;
import org.lovende.diagram.phases.editor.PhasesDiagramModule;
import org.lovende.diagram.resultmap.editor.ResultMapDiagramModule;
import org.lovende.model.diagram.DiagramKind;

/** The editors that there are: one module for each kind of diagram. A new kind is added here. */
public final class DiagramEditors {
	private static final Map<DiagramKind, Supplier<EditorModule>> MODULES = new EnumMap<>(DiagramKind.class);

	static {
		MODULES.put(DiagramKind.RESULT_MAP, ResultMapDiagramModule::new);
		MODULES.put(DiagramKind.PRIORITY_MATRIX, MatrixDiagramModule::new);
		MODULES.put(DiagramKind.PHASES, PhasesDiagramModule::new);
		MODULES.put(DiagramKind.ACTIVITY_BOARD, BoardDiagramModule::new);
	}

	private DiagramEditors() {
	}

	/** Whether there is an editor for this kind of diagram. */
	public static boolean exists(DiagramKind kind) {
		return MODULES.containsKey(kind);
	}

	/**
	 * Opens the Java side of a page.
	 *
	 * @param context what the page shows
	 * @param page takes messages for the page, each a JSON text; called on the thread of the intervention
	 * @throws IllegalArgumentException if the kind has no editor
	 */
	public static PageSession open(DiagramContext context, Consumer<String> page) {
		Supplier<EditorModule> module = MODULES.get(context.kind());
		if (module == null)
			throw new IllegalArgumentException("no editor for " + context.kind());
		return new PageSession(context, module.get(), page);
	}
}
