package org.lovende.bench;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.PlatformUI;
import org.lovende.ui.explorer.ExplorerView;

/**
 * The workbench as an application of its own process, which says when its user can begin, and closes: when the interventions stand in the tree and
 * the window answers.
 */
public final class StartedWorkbench implements IApplication {
	/** Begins the line on the standard output that says when it was, in milliseconds since 1970. */
	static final String USABLE = "usable ";

	@Override
	public Object start(IApplicationContext context) throws Exception {
		RealWorkbench.run(context, () -> {
			PageProbe.await(StartedWorkbench::isUsable);
			sayAndClose();
		}, (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS));
		return EXIT_OK;
	}

	/** Everything that the window has put off is done, and painted. */
	static void sayAndClose() {
		Display display = Display.getCurrent();
		while (display.readAndDispatch()) {
			// until there is nothing left
		}
		System.out.println(USABLE + System.currentTimeMillis());
		PlatformUI.getWorkbench().close();
	}

	private static boolean isUsable() {
		Composite window = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell();
		return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage().findView(ExplorerView.ID) != null && hasRows(window);
	}

	private static boolean hasRows(Composite parent) {
		for (Control child : parent.getChildren())
			if (child instanceof Tree tree ? tree.isVisible() && tree.getItemCount() > 0 : child instanceof Composite composite && hasRows(composite))
				return true;
		return false;
	}

	@Override
	public void stop() {
		// it ends by itself
	}
}
