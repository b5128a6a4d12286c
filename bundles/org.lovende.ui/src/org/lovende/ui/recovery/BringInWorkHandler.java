package org.lovende.ui.recovery;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.lovende.ui.explorer.ExplorerView;

/** Brings work from a file into the repository that is open. */
public final class BringInWorkHandler extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		ExplorerView explorer = (ExplorerView) HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage().findView(ExplorerView.ID);
		new WorkFiles(HandlerUtil.getActiveShellChecked(event)).bringIn(id -> {
			if (explorer != null)
				explorer.show(id);
		});
		return null;
	}
}
