package org.lovende.ui;

import java.util.function.Supplier;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.List;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;

/** The name by which screen readers call a control. */
public final class AccessibleName {
	private AccessibleName() {
	}

	/**
	 * Names a control that has no label of its own, or not enough of one.
	 *
	 * @param name asked for whenever it is read out
	 */
	public static void set(Control control, Supplier<String> name) {
		control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = name.get();
			}
		});
	}

	/** Makes a label the name of a control, or of what is in it. */
	public static void tie(Label label, Control labelled) {
		labelled.getAccessible().addRelation(ACC.RELATION_LABELLED_BY, label.getAccessible());
		label.getAccessible().addRelation(ACC.RELATION_LABEL_FOR, labelled.getAccessible());
	}

	/** Ties every label in a part of a window to the field that follows it, since not every system sees by itself that they belong together. */
	public static void tieLabels(Composite area) {
		Label last = null;
		for (Control child : area.getChildren()) {
			if (child instanceof Label label)
				last = label;
			else if (last != null && isField(child))
				tie(last, child);
			else if (child instanceof Composite inner) {
				Control field = firstField(inner);
				if (last != null && field != null)
					tie(last, field);
				tieLabels(inner);
			}
			if (!(child instanceof Label))
				last = null;
		}
	}

	/** What a row begins with, as a path and a button do; null if that is no field. */
	private static Control firstField(Composite row) {
		Control[] children = row.getChildren();
		return children.length > 0 && isField(children[0]) ? children[0] : null;
	}

	private static boolean isField(Control control) {
		return control instanceof Text || control instanceof Combo || control instanceof Spinner || control instanceof List || control instanceof Table
				|| control instanceof Tree;
	}
}
