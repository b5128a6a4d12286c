package org.lovende.ui.help;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the guide at its beginning. */
public final class GuideHandler extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		HelpView.open(HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage(), List.of());
		return null;
	}
}
