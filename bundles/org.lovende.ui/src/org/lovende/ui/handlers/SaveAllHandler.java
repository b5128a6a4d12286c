package org.lovende.ui.handlers;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.widgets.Display;
import org.lovende.ui.QuietWord;
import org.lovende.ui.Workplace;
import org.lovende.ui.document.OpenDocument;
import org.lovende.ui.properties.TypedText;

/** Saves every intervention with unsaved changes. */
public final class SaveAllHandler extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) {
		saveAll(TypedText.of(Display.getCurrent().getFocusControl()));
		return null;
	}

	/**
	 * Saves whatever there is to save, or says that there is nothing.
	 *
	 * @param typed the field in which the user is; null for none
	 */
	static void saveAll(TypedText typed) {
		if (typed != null)
			typed.commit();
		List<OpenDocument> dirty = Workplace.current().documents().dirty();
		// a key that does nothing has an answer too
		if (dirty.isEmpty())
			QuietWord.say(DocumentHandler.activePart(), Workplace.messages(SaveAllHandler.class).get("save.nothing"));
		dirty.forEach(document -> document.save(new NullProgressMonitor()));
	}
}
