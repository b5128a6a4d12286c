package org.lovende.ui.handlers;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.widgets.Display;
import org.lovende.ui.Workplace;
import org.lovende.ui.properties.TypedText;

/** Saves every intervention with unsaved changes. */
public final class SaveAllHandler extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) {
		TypedText typed = TypedText.of(Display.getCurrent().getFocusControl());
		if (typed != null)
			typed.commit();
		Workplace.current().documents().dirty().forEach(document -> document.save(new NullProgressMonitor()));
		return null;
	}
}
