package org.lovende.ui.connection;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.lovende.ui.Workplace;

/** Changes the user's password on the server. In a repository of one's own there is none. */
public final class ChangePasswordHandler extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		Shell shell = HandlerUtil.getActiveShellChecked(event);
		Workplace workplace = Workplace.current();
		if (new PasswordDialog(shell, workplace.repository(), workplace.locale()).open() == Window.OK)
			Notice.show(shell, "changed.title", "changed");
		return null;
	}

	@Override
	public boolean isEnabled() {
		return Workplace.current().address().server() != null;
	}
}
