package org.lovende.ui.preferences;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.lovende.core.Messages;
import org.lovende.ui.Workplace;
import org.lovende.ui.dialog.Dialogs;

/** Opens the settings; offers to start again where that is needed. */
public final class SettingsHandler extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		Workplace workplace = Workplace.current();
		Messages messages = Workplace.messages(SettingsHandler.class);
		if (new SettingsDialog(HandlerUtil.getActiveShellChecked(event), workplace.locale()).ask()
				&& Dialogs.confirm(messages.get("restart"), messages.get("restart.now"), messages.get("restart.later"), workplace.locale()))
			PlatformUI.getWorkbench().restart();
		return null;
	}
}
