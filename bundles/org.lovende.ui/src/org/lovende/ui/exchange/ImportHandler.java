package org.lovende.ui.exchange;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.lovende.ui.explorer.ExplorerView;

/** Imports an intervention from a file, and shows it. */
public final class ImportHandler extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		try {
			((ExplorerView) HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage().showView(ExplorerView.ID)).importIntervention();
		} catch (PartInitException e) {
			throw new ExecutionException(e.getMessage(), e);
		}
		return null;
	}
}
