package org.lovende.ui.connection;

import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.IWorkbenchWindow;
import org.lovende.core.Messages;
import org.lovende.repository.RepositoryAddress;
import org.lovende.ui.Icons;
import org.lovende.ui.Workplace;
import org.lovende.ui.presence.Line;

/** Says which repository this is and how the connection is; leads to another one. */
final class LineItem extends StatusItem {
	private final IWorkbenchWindow window;
	private final Workplace workplace = Workplace.current();
	private final Messages messages = Workplace.messages(LineItem.class);

	LineItem(IWorkbenchWindow window) {
		super("org.lovende.ui.status.line");
		this.window = window;
	}

	@Override
	String text() {
		return words("status.");
	}

	@Override
	String toolTip() {
		return words("status.hint.");
	}

	private String words(String prefix) {
		RepositoryAddress address = workplace.address();
		String place = address.server() == null ? address.text() : address.server().host();
		// one's own repository may still be being opened, and nobody is told who uses it
		String user = line() == Line.OWN ? "" : workplace.repository().user();
		return messages.get(prefix + line(), place, user, workplace.documents().dirty().size());
	}

	private Line line() {
		return workplace.people().line();
	}

	@Override
	Image image() {
		return Icons.image(switch (line()) {
		case OWN -> "own";
		case CONNECTING, CONNECTED -> "connected";
		case LOST -> "lost";
		case GONE, REFUSED -> "gone";
		});
	}

	@Override
	void pressed() {
		new Move(window).ask();
	}
}
