package org.lovende.ui.support;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;

/** Remembers the warnings and errors of this run, from whatever thread they come. The oldest are forgotten first. */
public final class ErrorLog implements ILogListener {
	private static final int MOST = 200;
	private static final ErrorLog OF_THIS_RUN = new ErrorLog();

	private final Deque<Entry> entries = new ArrayDeque<>();

	/** What went wrong, and when. */
	record Entry(Instant time, IStatus status) {
	}

	ErrorLog() {
	}

	/** Begins to listen. */
	public static void start() {
		Platform.addLogListener(OF_THIS_RUN);
	}

	static ErrorLog ofThisRun() {
		return OF_THIS_RUN;
	}

	@Override
	public void logging(IStatus status, String plugin) {
		if (!status.matches(IStatus.WARNING | IStatus.ERROR))
			return;
		synchronized (entries) {
			entries.addFirst(new Entry(Instant.now(), status));
			if (entries.size() > MOST)
				entries.removeLast();
		}
	}

	/** The newest first. */
	List<Entry> entries() {
		synchronized (entries) {
			return List.copyOf(entries);
		}
	}
}
