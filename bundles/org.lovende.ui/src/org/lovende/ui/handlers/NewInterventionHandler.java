package org.lovende.ui.handlers;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.lovende.ui.explorer.ExplorerView;

/** Makes a new intervention in the explorer. */
public final class NewInterventionHandler extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		try {
			((ExplorerView) HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage().showView(ExplorerView.ID)).createIntervention();
		} catch (PartInitException e) {
			throw new ExecutionException(e.getMessage(), e);
		}
		return null;
	}
}
