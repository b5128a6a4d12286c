package org.lovende.ui;

import java.util.function.Supplier;

import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Control;

/** The name by which screen readers call a control that has no label of its own, or not enough of one. */
public final class AccessibleName {
	private AccessibleName() {
	}

	/** @param name asked for whenever it is read out */
	public static void set(Control control, Supplier<String> name) {
		control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = name.get();
			}
		});
	}
}
