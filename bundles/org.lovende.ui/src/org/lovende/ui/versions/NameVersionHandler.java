package org.lovende.ui.versions;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.handlers.HandlerUtil;
import org.lovende.diagram.ui.EditedIntervention;
import org.lovende.ui.Workplace;
import org.lovende.ui.dialog.Dialogs;
import org.lovende.ui.document.OpenDocument;

/** Names a version of the intervention that is worked on. */
public final class NameVersionHandler extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchPart part = HandlerUtil.getActivePartChecked(event);
		if (part.getAdapter(EditedIntervention.class) instanceof OpenDocument document)
			new Naming(HandlerUtil.getActiveShellChecked(event)).ask(document);
		else
			Dialogs.error(Workplace.messages(NameVersionHandler.class).get("hint"), Workplace.current().locale());
		return null;
	}
}
