package org.lovende.ui.tour;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;

/** Whether what takes the focus has a name that a screen reader can say. */
final class Naming {
	private Naming() {
	}

	/** Whether a control that the user works with has neither words of its own, nor a label, nor a name. */
	static boolean isNameless(Control control) {
		if (control instanceof ToolBar bar)
			return Arrays.stream(bar.getItems()).anyMatch(Naming::isNameless);
		if (control instanceof Button button)
			return button.getText().isBlank() && isBlank(button.getToolTipText()) && !isNamed(control);
		boolean isField = control instanceof Text || control instanceof Combo || control instanceof Spinner || control instanceof StyledText
				|| control instanceof Table || control instanceof Tree;
		return isField && !isInCombo(control) && !isNamed(control) && !isNamed(control.getParent());
	}

	private static boolean isInCombo(Control control) {
		return control.getParent() instanceof Combo;
	}

	private static boolean isNameless(ToolItem item) {
		return item.getText().isBlank() && isBlank(item.getToolTipText()) && item.getControl() == null && item.getImage() != null;
	}

	private static boolean isBlank(String text) {
		return text == null || text.isBlank();
	}

	private static boolean isNamed(Control control) {
		Accessible accessible = control.getAccessible();
		AccessibleEvent event = new AccessibleEvent(control);
		for (Object listener : hidden(accessible, "accessibleListeners"))
			((AccessibleListener) listener).getName(event);
		return !isBlank(event.result) || !hidden(accessible, "relations").isEmpty();
	}

	/** The toolkit does not tell what was said to it. */
	private static Collection<?> hidden(Accessible accessible, String name) {
		try {
			Field field = Accessible.class.getDeclaredField(name);
			field.setAccessible(true);
			return field.get(accessible) instanceof Collection<?> values ? values : List.of();
		} catch (ReflectiveOperationException e) {
			throw new AssertionError(e);
		}
	}

	/** Which control it is, so that somebody finds it. */
	static String describe(Control control) {
		Composite parent = control.getParent();
		return control.getClass().getSimpleName() + " “" + control.getToolTipText() + "” of "
				+ Arrays.stream(parent.getChildren()).map(child -> child.getClass().getSimpleName()).collect(Collectors.joining(", ")) + " in "
				+ parent.getParent().getClass().getSimpleName();
	}
}
