package org.lovende.ui.help;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;

/** The user guide beside the work. */
public final class HelpView extends ViewPart {
	/** The identifier under which the workbench shows it. */
	public static final String ID = "org.lovende.ui.help.view";

	private HelpPane pane;

	/**
	 * Opens the view.
	 *
	 * @param keys what help is wanted on, the most special first
	 */
	public static void open(IWorkbenchPage page, List<String> keys) {
		open(page, keys, Optional.empty());
	}

	static void open(IWorkbenchPage page, List<String> keys, Optional<EStructuralFeature> field) {
		try {
			((HelpView) page.showView(ID)).pane.showHelpOn(keys, field);
		} catch (PartInitException e) {
			ILog.of(HelpView.class).error(ID, e);
		}
	}

	@Override
	public void createPartControl(Composite parent) {
		pane = new HelpPane(parent);
	}

	@Override
	public void setFocus() {
		pane.setFocus();
	}

	/** For tests: what the view shows. */
	HelpPane pane() {
		return pane;
	}
}
