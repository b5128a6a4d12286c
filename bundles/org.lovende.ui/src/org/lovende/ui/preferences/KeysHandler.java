package org.lovende.ui.preferences;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.lovende.ui.Workplace;

/** Shows the keys. */
public final class KeysHandler extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		new KeysDialog(HandlerUtil.getActiveShellChecked(event), Workplace.current().locale()).open();
		return null;
	}
}
