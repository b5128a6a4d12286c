package org.lovende.ui.preferences;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;

/**
 * Selected rows and texts on GTK. A control that is given colours of its own keeps with them those that the system has for what is selected at that moment,
 * and does not follow the system any more.
 */
final class SelectedText {
	private SelectedText() {
	}

	/** Gives all that is selected the colours which the system has for it now. */
	static void follow(Display display) {
		for (Shell shell : display.getShells())
			follow(shell);
	}

	private static void follow(Composite parent) {
		for (Control child : parent.getChildren()) {
			if (showsSelections(child)) {
				Color writing = child.getForeground();
				Color ground = child.getBackground();
				// only other colours than those that are there make SWT write its style anew
				child.setForeground(null);
				child.setForeground(writing);
				child.setBackground(null);
				child.setBackground(ground);
			}
			if (child instanceof Composite composite)
				follow(composite);
		}
	}

	private static boolean showsSelections(Control control) {
		return control instanceof Tree || control instanceof Table || control instanceof Text || control instanceof Combo || control instanceof Spinner;
	}
}
