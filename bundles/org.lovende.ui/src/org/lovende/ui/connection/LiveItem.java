package org.lovende.ui.connection;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.graphics.Image;
import org.lovende.core.Messages;
import org.lovende.ui.Icons;
import org.lovende.ui.Workplace;
import org.lovende.ui.dialog.Dialogs;
import org.lovende.ui.document.OpenDocument;

/** Says in which interventions live mode is on; ends it, or lets the user choose where others have changed the same. */
final class LiveItem extends StatusItem {
	private final Workplace workplace = Workplace.current();
	private final Messages messages = Workplace.messages(LiveItem.class);

	LiveItem() {
		super("org.lovende.ui.status.live");
	}

	private List<OpenDocument> live() {
		return workplace.documents().all().stream().filter(OpenDocument::isLive).toList();
	}

	@Override
	String text() {
		List<OpenDocument> live = live();
		if (live.isEmpty())
			return "";
		String key = live.stream().anyMatch(OpenDocument::hasConflicts) ? "live.conflicts" : "live";
		return messages.get(key, live.stream().map(OpenDocument::name).collect(Collectors.joining(", ")));
	}

	@Override
	String toolTip() {
		if (live().stream().anyMatch(OpenDocument::hasConflicts))
			return messages.get("live.choose");
		return live().stream().flatMap(document -> document.liveProblem().stream()).findFirst().orElseGet(() -> messages.get("live.hint"));
	}

	@Override
	Image image() {
		return Icons.image("live");
	}

	/** Saving asks what shall hold. */
	@Override
	void pressed() {
		List<OpenDocument> waiting = live().stream().filter(OpenDocument::hasConflicts).toList();
		waiting.forEach(document -> document.save(new NullProgressMonitor()));
		if (waiting.isEmpty() && Dialogs.confirm(messages.get("live.endQuestion"), messages.get("live.end"), workplace.locale()))
			live().forEach(document -> document.setLive(false));
	}
}
