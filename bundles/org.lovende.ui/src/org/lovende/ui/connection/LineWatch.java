package org.lovende.ui.connection;

import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.lovende.core.Messages;
import org.lovende.ui.Workplace;
import org.lovende.ui.dialog.Dialogs;
import org.lovende.ui.presence.Line;
import org.lovende.ui.presence.People;
import org.lovende.ui.recovery.WorkFiles;

/** Tells the user when the connection with the server is lost, back, or gone for good; then it offers to put the work into a file. */
public final class LineWatch {
	private final IWorkbenchWindow window;
	private final Workplace workplace = Workplace.current();
	private Line told;

	private LineWatch(IWorkbenchWindow window) {
		this.window = window;
		told = people().line();
	}

	/** Watches for the life of a window. */
	public static void follow(IWorkbenchWindow window) {
		LineWatch watch = new LineWatch(window);
		watch.people().addListener(watch::changed);
	}

	private People people() {
		return workplace.people();
	}

	private void changed() {
		Line now = people().line();
		if (now == told)
			return;
		Line before = told;
		told = now;
		switch (now) {
		case LOST -> Notice.show(shell(), "lost.title", "lost", server());
		case CONNECTED -> {
			if (before == Line.LOST || before == Line.GONE || before == Line.REFUSED)
				Notice.show(shell(), "back.title", "back", server());
		}
		// asked later: this may be called in the middle of something
		case GONE -> shell().getDisplay().asyncExec(this::offerFile);
		case REFUSED -> shell().getDisplay().asyncExec(this::offerLogIn);
		case OWN, CONNECTING -> { } // the user has just chosen that himself
		}
	}

	private void offerFile() {
		if (people().line() == Line.GONE && !workplace.documents().dirty().isEmpty()
				&& Dialogs.confirm(messages().get("gone", server()), messages().get("gone.file"), messages().get("gone.wait"), workplace.locale()))
			new WorkFiles(shell()).saveAll();
	}

	private void offerLogIn() {
		if (people().line() == Line.REFUSED && Dialogs.confirm(messages().get("refused", server(), people().problem().map(Throwable::getMessage).orElse("")),
				messages().get("refused.logIn"), messages().get("refused.later"), workplace.locale()))
			new Move(window).ask();
	}

	private String server() {
		return workplace.address().server() == null ? "" : workplace.address().server().host();
	}

	private Shell shell() {
		return window.getShell();
	}

	private static Messages messages() {
		return Workplace.messages(LineWatch.class);
	}
}
