package org.lovende.ui.handlers;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.lovende.core.Messages;
import org.lovende.ui.QuietWord;
import org.lovende.ui.Workplace;
import org.lovende.ui.document.OpenDocument;
import org.lovende.ui.properties.TypedText;

/** Saves the intervention of the active part, with what is being typed; where there is none, every intervention. */
public final class SaveHandler extends DocumentHandler {
	@Override
	void run(OpenDocument document, TypedText typed) {
		if (typed != null)
			typed.commit();
		if (document.isDirty())
			document.save(new NullProgressMonitor());
		else
			QuietWord.say(activePart(), Workplace.messages(SaveHandler.class).get("save.nothing.of", document.name()));
	}

	@Override
	void runElsewhere(TypedText typed) {
		SaveAllHandler.saveAll(typed);
	}

	@Override
	boolean isPossibleElsewhere() {
		return true;
	}

	@Override
	boolean isPossible(OpenDocument document) {
		return true; // what is being typed makes it dirty only now
	}

	@Override
	boolean yieldsToTextFields() {
		return false;
	}

	@Override
	String label(Messages messages, OpenDocument document) {
		return messages.get("save");
	}
}
