package org.lovende.ui.connection;

import java.util.List;

import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.IWorkbenchWindow;
import org.lovende.core.Messages;
import org.lovende.repository.Colleague;
import org.lovende.ui.Icons;
import org.lovende.ui.Workplace;
import org.lovende.ui.presence.Line;
import org.lovende.ui.presence.PeopleDialog;

/** Says who else is in the repository; leads to what they are doing. */
final class PeopleItem extends StatusItem {
	private static final int NAMED = 3;

	private final IWorkbenchWindow window;
	private final Workplace workplace = Workplace.current();
	private final Messages messages = Workplace.messages(PeopleItem.class);

	PeopleItem(IWorkbenchWindow window) {
		super("org.lovende.ui.status.people");
		this.window = window;
	}

	@Override
	String text() {
		if (workplace.people().line() != Line.CONNECTED)
			return "";
		List<String> names = workplace.people().all().stream().map(Colleague::name).distinct().toList();
		if (names.isEmpty())
			return messages.get("people.nobody");
		String named = String.join(", ", names.subList(0, Math.min(NAMED, names.size())));
		return names.size() <= NAMED ? messages.get("people.named", named) : messages.get("people.more", named, names.size() - NAMED);
	}

	@Override
	String toolTip() {
		return messages.get("people.hint");
	}

	@Override
	Image image() {
		return Icons.image("people");
	}

	@Override
	void pressed() {
		new PeopleDialog(window.getShell()).open();
	}
}
