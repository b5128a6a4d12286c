package org.lovende.ui.history;

import java.util.List;

import org.lovende.core.Interventions;
import org.lovende.core.Messages;
import org.lovende.core.compare.ElementChange;
import org.lovende.model.element.Element;
import org.lovende.model.intervention.Intervention;
import org.lovende.ui.Workplace;
import org.lovende.ui.dialog.Dialogs;
import org.lovende.ui.document.OpenDocument;

/** Makes an open intervention, or parts of it, what they were. Each is one command, which the user then saves or takes back. */
final class Restoring {
	private final OpenDocument document;
	private final String moment;
	private final Messages messages = Workplace.messages(Restoring.class);

	/** @param moment what the moment is called */
	Restoring(OpenDocument document, String moment) {
		this.document = document;
		this.moment = moment;
	}

	/** Makes everything what it was, after asking. */
	void all(Intervention then) {
		if (Dialogs.confirm(messages.get("restore.all", document.name(), moment), messages.get("restore.yes"), Workplace.current().locale()))
			document.restore(then, then.getId(), messages.get("restore.label", document.name(), moment));
	}

	/** Makes some elements, with what is in them, what they were. */
	void each(Intervention then, List<ElementChange> changes) {
		for (ElementChange change : changes)
			if (change.elementId().equalsIgnoreCase(then.getId()))
				all(then); // what is the intervention's own belongs to everything
			else if (canBe(then, change))
				document.restore(then, change.elementId(), messages.get("restore.label", change.name(), moment));
			else
				Dialogs.error(messages.get("restore.nowhere", change.name()), Workplace.current().locale());
	}

	/** Whether what contained it is still there. */
	private boolean canBe(Intervention then, ElementChange change) {
		Element former = Interventions.byId(then, change.elementId()).orElse(null);
		return former != null && (!(former.eContainer() instanceof Element container)
				|| Interventions.byId(document.intervention(), container.getId()).isPresent());
	}
}
