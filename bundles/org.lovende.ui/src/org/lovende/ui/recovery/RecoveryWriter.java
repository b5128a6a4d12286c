package org.lovende.ui.recovery;

import java.io.IOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.widgets.Display;
import org.lovende.exchange.xmi.XmiExport;
import org.lovende.model.intervention.Intervention;
import org.lovende.ui.document.OpenDocument;
import org.lovende.ui.document.OpenDocuments;

/**
 * Keeps a file of every intervention with unsaved changes, never more than two seconds behind. A file is replaced whole; it is removed when
 * the changes are saved or dropped. To be used on the UI thread; the files are written on another one.
 */
public final class RecoveryWriter implements AutoCloseable {
	/** From a change to the copy of the intervention, so that several quick changes are written once; writing takes the rest of the two seconds. */
	private static final int PAUSE = 700;

	private final RecoveryFolder folder;
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
	private boolean scheduled;

	/** @param locale the language of what a file system has to say, for the log */
	public RecoveryWriter(RecoveryFolder folder, OpenDocuments documents, Display display, Locale locale) {
		this.folder = folder;
		this.documents = documents;
		this.display = display;
		this.locale = locale;
		documents.addListener(changed);
	}

	private void documentsChanged() {
		Set<String> clean = new HashSet<>(written.keySet());
		documents.dirty().forEach(document -> clean.remove(document.intervention().getId()));
		clean.forEach(this::remove);
		if (!scheduled && !documents.dirty().isEmpty()) {
			scheduled = true;
			display.timerExec(PAUSE, snapshot);
		}
	}

	/** Copies what changed; the copies belong to the writing thread. */
	private void snapshot() {
		scheduled = false;
		for (OpenDocument document : documents.dirty()) {
			CommandStack stack = document.domain().getCommandStack();
			String id = document.intervention().getId();
			if (document.isSaving() || written.containsKey(id) && written.get(id) == stack.getUndoCommand())
				continue;
			written.put(id, stack.getUndoCommand());
			Intervention copy = EcoreUtil.copy(document.intervention());
			writer.execute(() -> write(copy));
		}
	}

	private void write(Intervention copy) {
		try {
			XmiExport.write(copy, folder.file(copy.getId()), locale);
		} catch (IOException | RuntimeException e) {
			ILog.of(RecoveryWriter.class).error("no recovery file of " + copy.getId(), e);
		}
	}

	private void remove(String id) {
		written.remove(id);
		writer.execute(() -> {
			try {
				Files.deleteIfExists(folder.file(id));
			} catch (IOException e) {
				ILog.of(RecoveryWriter.class).error("recovery file of " + id, e);
			}
		});
	}

	/** Removes the files: what is not saved by now was dropped by the user. */
	@Override
	public void close() {
		documents.removeListener(changed);
		Set.copyOf(written.keySet()).forEach(this::remove);
		writer.shutdown();
		try {
			writer.awaitTermination(10, TimeUnit.SECONDS);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}
}
