package org.lovende.ui.theory;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.lovende.core.Interventions;
import org.lovende.diagram.ui.DiagramInput;
import org.lovende.diagram.ui.EditedIntervention;
import org.lovende.model.diagram.DiagramKind;
import org.lovende.model.intervention.Intervention;
import org.lovende.model.theory.Theory;
import org.lovende.ui.Selections;
import org.lovende.ui.document.DiagramEditors;

/**
 * Opens the result map of the active part as tables: the version that a result map shows, or that is selected; else the current version of the
 * intervention.
 */
public final class OpenTablesHandler extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) {
		page().ifPresent(page -> edited(page).ifPresent(edited -> {
			Intervention intervention = edited.domain().intervention();
			new DiagramEditors(page).open(new TheoryTablesInput(intervention.getId(), intervention.getName(), theoryId(page, intervention)),
					TheoryTablesEditor.ID);
		}));
		return null;
	}

	@Override
	public boolean isEnabled() {
		return page().flatMap(OpenTablesHandler::edited).isPresent();
	}

	private static Optional<IWorkbenchPage> page() {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		return Optional.ofNullable(window).map(IWorkbenchWindow::getActivePage);
	}

	private static Optional<EditedIntervention> edited(IWorkbenchPage page) {
		return Optional.ofNullable(page.getActivePart()).map(part -> part.getAdapter(EditedIntervention.class));
	}

	private static String theoryId(IWorkbenchPage page, Intervention intervention) {
		IWorkbenchPart part = page.getActivePart();
		if (page.getActiveEditor() == part && page.getActiveEditor().getEditorInput() instanceof DiagramInput input
				&& input.kind() == DiagramKind.RESULT_MAP && input.theoryId() != null)
			return input.theoryId();
		Theory theory = Selections.element(page.getSelection()).map(element -> element instanceof Theory selected ? selected : element.eContainer())
				.filter(Theory.class::isInstance).map(Theory.class::cast).orElseGet(() -> Interventions.currentTheory(intervention));
		return theory == null ? null : theory.getId();
	}
}
