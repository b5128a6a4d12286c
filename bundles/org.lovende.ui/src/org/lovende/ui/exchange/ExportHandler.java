package org.lovende.ui.exchange;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Writes the intervention that is worked on, or another one, into a file. */
public final class ExportHandler extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		new ExportWizard(WorkedOn.intervention(event)).open(HandlerUtil.getActiveWorkbenchWindowChecked(event).getShell());
		return null;
	}
}
