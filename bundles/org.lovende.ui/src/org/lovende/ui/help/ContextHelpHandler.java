package org.lovende.ui.help;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/** F1: help for where the user is, in the view, or in a window of its own while a dialog is open. */
public final class ContextHelpHandler extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		Control focus = Display.getCurrent().getFocusControl();
		Shell dialog = Display.getCurrent().getActiveShell();
		if (dialog == null || dialog == window.getShell()) {
			HelpView.open(window.getActivePage(), HelpKeys.of(focus, window.getActivePage()), HelpKeys.field(focus));
		} else {
			List<String> keys = HelpKeys.of(focus == null ? dialog : focus, null);
			HelpWindow.open(dialog, keys);
		}
		return null;
	}
}
