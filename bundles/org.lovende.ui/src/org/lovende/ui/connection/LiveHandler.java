package org.lovende.ui.connection;

import java.util.Map;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.menus.UIElement;
import org.lovende.diagram.ui.EditedIntervention;
import org.lovende.ui.Workplace;
import org.lovende.ui.document.OpenDocument;

/**
 * Switches live mode of the intervention that is worked on: every change is shared with the others at once. Without a
 * server there are no others.
 */
public final class LiveHandler extends AbstractHandler implements IElementUpdater {
	@Override
	public Object execute(ExecutionEvent event) {
		document().ifPresent(document -> document.setLive(!document.isLive()));
		return null;
	}

	@Override
	public boolean isEnabled() {
		return Workplace.current().address().server() != null && document().isPresent();
	}

	@Override
	public void updateElement(UIElement element, @SuppressWarnings("rawtypes") Map parameters) {
		element.setChecked(document().filter(OpenDocument::isLive).isPresent());
	}

	private static Optional<OpenDocument> document() {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		IWorkbenchPart part = window == null || window.getActivePage() == null ? null : window.getActivePage().getActivePart();
		return part != null && part.getAdapter(EditedIntervention.class) instanceof OpenDocument document ? Optional.of(document) : Optional.empty();
	}
}
