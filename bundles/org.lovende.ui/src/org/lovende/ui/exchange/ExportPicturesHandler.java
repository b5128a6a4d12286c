package org.lovende.ui.exchange;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Draws diagrams of the intervention that is worked on, or of others, into a folder. */
public final class ExportPicturesHandler extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		new PicturesWizard(WorkedOn.intervention(event)).open(HandlerUtil.getActiveWorkbenchWindowChecked(event).getShell());
		return null;
	}
}
