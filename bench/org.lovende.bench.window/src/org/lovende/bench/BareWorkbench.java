package org.lovende.bench;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.WorkbenchAdvisor;

/**
 * The skeleton with which the start of the workbench is compared: a window of the platform with the area of the editors and one empty view, with the same
 * bundles installed. That is what the platform's own template for a program with a view makes.
 */
public final class BareWorkbench implements IApplication {
	@Override
	public Object start(IApplicationContext context) {
		Display display = PlatformUI.createDisplay();
		try {
			RealWorkbench.whenStarted(StartedWorkbench::sayAndClose);
			PlatformUI.createAndRunWorkbench(display, new WorkbenchAdvisor() {
				@Override
				public String getInitialWindowPerspectiveId() {
					return BarePerspective.ID;
				}
			});
		} finally {
			display.dispose();
		}
		return EXIT_OK;
	}

	@Override
	public void stop() {
		// it ends by itself
	}
}
