package org.lovende.ui.presence;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Shows who is here, and who is working on what. */
public final class PeopleHandler extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		new PeopleDialog(HandlerUtil.getActiveShellChecked(event)).open();
		return null;
	}
}
