package org.lovende.ui.recovery;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Puts everything that is not saved into a file. */
public final class SaveWorkHandler extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		new WorkFiles(HandlerUtil.getActiveShellChecked(event)).saveAll();
		return null;
	}
}
