package org.lovende.ui.recovery;

import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.swt.widgets.Display;
import org.lovende.exchange.xmi.XmiExport;
import org.lovende.repository.PendingWork;
import org.lovende.ui.document.OpenDocument;
import org.lovende.ui.document.OpenDocuments;

/**
 * Keeps every intervention with unsaved changes in files, never more than two seconds behind. A file is replaced whole; it is removed when
 * the changes are saved or dropped. To be used on the UI thread; the files are written on another one.
 */
public final class RecoveryWriter implements AutoCloseable {
	/** From a change to the copy of the intervention, so that several quick changes are written once; writing takes the rest of the two seconds. */
	private static final int PAUSE = 700;

	private final Supplier<RecoveryFolder> folders;
	private final OpenDocuments documents;
	private final Display display;
	private final Locale locale;
	private final Runnable changed = this::documentsChanged;
	private final Runnable snapshot = this::snapshot;
	private final ExecutorService writer = Executors.newSingleThreadExecutor(runnable -> {
		Thread thread = new Thread(runnable, RecoveryWriter.class.getSimpleName());
		thread.setDaemon(true);
		return thread;
	});
	/** By intervention the command that was the last one when its file was written. */
	private final Map<String, Command> written = new HashMap<>();
	/** What may have files: also those of a former start that were brought back a moment ago and are not written anew yet. */
	private Set<String> unsaved = Set.of();
	private boolean scheduled;

	/**
	 * @param folders answers the folder of the repository that is open
	 * @param locale the language of what a file system has to say, for the log
	 */
	public RecoveryWriter(Supplier<RecoveryFolder> folders, OpenDocuments documents, Display display, Locale locale) {
		this.folders = folders;
		this.documents = documents;
		this.display = display;
		this.locale = locale;
		documents.addListener(changed);
	}

	private void documentsChanged() {
		Set<String> now = documents.dirty().stream().map(document -> document.intervention().getId()).collect(Collectors.toSet());
		unsaved.stream().filter(id -> !now.contains(id)).forEach(this::remove);
		unsaved = now;
		if (!scheduled && !unsaved.isEmpty()) {
			scheduled = true;
			display.timerExec(PAUSE, snapshot);
		}
	}

	/** Keeps hold of what changed; the writing thread makes copies of it. */
	private void snapshot() {
		scheduled = false;
		for (OpenDocument document : documents.dirty()) {
			CommandStack stack = document.domain().getCommandStack();
			String id = document.intervention().getId();
			if (written.containsKey(id) && written.get(id) == stack.getUndoCommand())
				continue;
			written.put(id, stack.getUndoCommand());
			Supplier<PendingWork> work = document.pendingWorkNow();
			RecoveryFolder folder = folders.get();
			writer.execute(() -> write(folder, id, work));
		}
	}

	/** The base last: between the two a newer copy with an older base says the same, but not the other way round. */
	private void write(RecoveryFolder folder, String id, Supplier<PendingWork> held) {
		try {
			PendingWork work = held.get();
			XmiExport.write(work.mine(), folder.mine(id), locale);
			XmiExport.write(work.base(), folder.base(id), locale);
		} catch (IOException | RuntimeException e) {
			ILog.of(RecoveryWriter.class).error("no recovery file of " + id, e);
		}
	}

	private void remove(String id) {
		written.remove(id);
		RecoveryFolder folder = folders.get();
		writer.execute(() -> {
			try {
				folder.delete(id);
			} catch (IOException e) {
				ILog.of(RecoveryWriter.class).error("recovery file of " + id, e);
			}
		});
	}

	/** Removes the files: what is not saved by now was dropped by the user. */
	@Override
	public void close() {
		documents.removeListener(changed);
		unsaved.forEach(this::remove);
		writer.shutdown();
		try {
			writer.awaitTermination(10, TimeUnit.SECONDS);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}
}
