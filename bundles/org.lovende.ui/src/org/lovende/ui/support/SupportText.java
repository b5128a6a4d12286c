package org.lovende.ui.support;

import java.util.List;

import org.eclipse.core.runtime.IStatus;
import org.lovende.ui.support.ErrorLog.Entry;

/**
 * The error log for whoever helps the user. It says what failed by the types of exceptions and the places in the program, and never what their
 * messages say: these may hold a name, a text of a description or a folder of the user.
 */
final class SupportText {
	private static final int MOST_CAUSES = 5;

	private final Installation installation;

	SupportText(Installation installation) {
		this.installation = installation;
	}

	/** In English whatever the user's language: it is read by whoever develops the program. */
	String of(List<Entry> entries) {
		StringBuilder text = new StringBuilder(installation.summary()).append('\n');
		entries.forEach(entry -> append(entry, text));
		return text.toString();
	}

	private static void append(Entry entry, StringBuilder text) {
		IStatus status = entry.status();
		text.append('\n').append(entry.time()).append(' ').append(status.getSeverity() == IStatus.ERROR ? "ERROR" : "WARNING").append(' ')
				.append(status.getPlugin()).append(' ').append(status.getCode()).append('\n');
		Throwable cause = status.getException();
		for (int depth = 0; cause != null && depth < MOST_CAUSES; depth++, cause = cause.getCause()) {
			text.append(cause.getClass().getName()).append('\n');
			for (StackTraceElement frame : cause.getStackTrace())
				// without the module's location, and without the file's name: some generators put a path there
				text.append("\tat ").append(frame.getClassName()).append('.').append(frame.getMethodName()).append(':').append(frame.getLineNumber()).append('\n');
		}
		for (IStatus child : status.getChildren())
			append(new Entry(entry.time(), child), text);
	}
}
