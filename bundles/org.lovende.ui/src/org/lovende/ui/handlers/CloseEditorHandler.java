package org.lovende.ui.handlers;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.handlers.HandlerUtil;
import org.lovende.ui.properties.TypedText;

/** Closes the editor in front while a view has the keys: the platform does that only from the editor itself. */
public final class CloseEditorHandler extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IEditorPart editor = HandlerUtil.getActiveEditorChecked(event);
		TypedText typed = TypedText.of(Display.getCurrent().getFocusControl());
		if (typed != null)
			typed.commit();
		editor.getSite().getPage().closeEditor(editor, true);
		return null;
	}
}
