package org.lovende.ui.support;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.lovende.ui.Workplace;
import org.osgi.framework.FrameworkUtil;

/** Shows what went wrong. */
public final class ErrorLogHandler extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		SupportText support = new SupportText(new Installation(FrameworkUtil.getBundle(ErrorLogHandler.class).getBundleContext()));
		new ErrorLogDialog(HandlerUtil.getActiveShellChecked(event), ErrorLog.ofThisRun().entries(), support, Workplace.current().locale()).open();
		return null;
	}
}
