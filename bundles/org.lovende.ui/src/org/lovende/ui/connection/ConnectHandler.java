package org.lovende.ui.connection;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Lets the user choose the repository to work on. */
public final class ConnectHandler extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		new Move(HandlerUtil.getActiveWorkbenchWindowChecked(event)).ask();
		return null;
	}
}
