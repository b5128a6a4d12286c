package org.lovende.ui.support;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.lovende.ui.Workplace;
import org.osgi.framework.FrameworkUtil;

/** Shows what is installed. */
public final class AboutHandler extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		Installation installation = new Installation(FrameworkUtil.getBundle(AboutHandler.class).getBundleContext());
		new AboutDialog(HandlerUtil.getActiveShellChecked(event), installation, Workplace.current().locale()).open();
		return null;
	}
}
