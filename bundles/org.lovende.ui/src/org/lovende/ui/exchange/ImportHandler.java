package org.lovende.ui.exchange;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.lovende.ui.explorer.ExplorerView;
import org.lovende.ui.forms.Forms;

/** Imports an intervention from a file, and shows it. */
public final class ImportHandler extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		ImportWizard wizard = new ImportWizard();
		if (!wizard.open(HandlerUtil.getActiveWorkbenchWindowChecked(event).getShell()))
			return null;
		IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
		try {
			ExplorerView explorer = (ExplorerView) page.showView(ExplorerView.ID);
			explorer.refreshContents();
			for (int i = 0; i < wizard.imported().ids().size(); i++) {
				explorer.show(wizard.imported().ids().get(i));
				new Forms(page).open(wizard.imported().ids().get(i), wizard.imported().imported().get(i));
			}
		} catch (PartInitException e) {
			throw new ExecutionException(e.getMessage(), e);
		}
		return null;
	}
}
