package org.lovende.ui.document;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.swt.widgets.Display;
import org.lovende.core.ElementNames;
import org.lovende.core.Messages;
import org.lovende.core.Texts;
import org.lovende.core.edit.CommandRefusedException;
import org.lovende.core.edit.InterventionEditingDomain;
import org.lovende.diagram.ui.EditedIntervention;
import org.lovende.model.intervention.Intervention;
import org.lovende.repository.Document;
import org.lovende.repository.RepositoryException;
import org.lovende.ui.dialog.Dialogs;

/** An intervention that is open in the workbench: one document that all editors and views of it share. To be used on the UI thread. */
public final class OpenDocument implements EditedIntervention {
	/** How many of the commands since the last save the history names. */
	private static final int NAMED_COMMANDS = 5;

	private final Document document;
	private final InterventionEditingDomain domain;
	private final Locale locale;
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private final Set<String> labels = new LinkedHashSet<>();
	private final CommandStackListener stackListener = event -> stackChanged();
	private boolean saving;
	private boolean abandoned;
	private boolean closed;

	/** Takes over a document that belongs to the UI thread. */
	OpenDocument(Document document, Locale locale) {
		this.document = document;
		this.locale = locale;
		domain = document.domain();
		stack().addCommandStackListener(stackListener);
	}

	@Override
	public InterventionEditingDomain domain() {
		return domain;
	}

	public Intervention intervention() {
		return domain.intervention();
	}

	/** The name that users see. */
	public String name() {
		return ElementNames.of(intervention(), locale);
	}

	@Override
	public boolean isDirty() {
		return !abandoned && !closed && stack().isSaveNeeded();
	}

	@Override
	public boolean isSaving() {
		return saving;
	}

	/**
	 * Executes a command, unless a save is under way. What the command would break is told to the user.
	 *
	 * @return whether it was executed
	 */
	public boolean execute(Command command) {
		if (saving || closed)
			return false;
		try {
			stack().execute(command);
			return true;
		} catch (CommandRefusedException e) {
			Dialogs.refused(e, locale);
			return false;
		}
	}

	/** Takes the last command back, if there is one and no save is under way. */
	public void undo() {
		guarded(stack()::undo, stack().canUndo());
	}

	/** Carries out again what was taken back last, if there is something and no save is under way. */
	public void redo() {
		guarded(stack()::redo, stack().canRedo());
	}

	private void guarded(Runnable change, boolean possible) {
		if (saving || closed || !possible)
			return;
		try {
			change.run();
		} catch (CommandRefusedException e) {
			Dialogs.refused(e, locale);
		}
	}

	/** The words of the command that {@link #undo} would take back; null if there is none. */
	public String undoLabel() {
		return stack().canUndo() && !closed ? stack().getUndoCommand().getLabel() : null;
	}

	/** The words of the command that {@link #redo} would carry out; null if there is none. */
	public String redoLabel() {
		return stack().canRedo() && !closed ? stack().getRedoCommand().getLabel() : null;
	}

	@Override
	public void save(IProgressMonitor monitor) {
		trySave();
	}

	/**
	 * Saves; returns when it is done. Meanwhile the window is drawn but takes no input.
	 *
	 * @return false if it could not be saved, which the user was told
	 */
	public boolean trySave() {
		if (!isDirty() || saving)
			return !saving;
		String label = Texts.shortened(String.join("; ", labels), Texts.MAX_TITLE);
		RepositoryException[] failure = new RepositoryException[1];
		setSaving(true);
		try {
			new WaitingJob(Messages.of(OpenDocument.class, locale).get("saving", name())).run(this::handOver, () -> {
				try {
					document.save(label);
				} catch (RepositoryException e) {
					failure[0] = e;
				}
			});
		} finally {
			setSaving(false);
		}
		if (failure[0] != null) {
			Dialogs.failed(failure[0], locale);
			return false;
		}
		labels.clear();
		changed();
		return true;
	}

	private void handOver(Thread owner) {
		document.handOver(owner);
	}

	/** Takes what was not saved as not worth saving: the document is closed soon. */
	public void abandon() {
		abandoned = true;
		changed();
	}

	@Override
	public void addListener(Runnable changed) {
		listeners.add(changed);
	}

	@Override
	public void removeListener(Runnable changed) {
		listeners.remove(changed);
	}

	/** Whether the document was closed, so that its elements must not be used any more. */
	public boolean isClosed() {
		return closed;
	}

	void close() {
		if (closed)
			return;
		closed = true;
		stack().removeCommandStackListener(stackListener);
		document.close();
	}

	private void stackChanged() {
		Command last = stack().getMostRecentCommand();
		if (last != null && last == stack().getUndoCommand() && last.getLabel() != null && labels.size() < NAMED_COMMANDS)
			labels.add(last.getLabel());
		changed();
	}

	private void setSaving(boolean now) {
		saving = now;
		changed();
	}

	private void changed() {
		if (Display.getCurrent() != null)
			listeners.forEach(Runnable::run);
	}

	private BasicCommandStack stack() {
		return (BasicCommandStack) domain.getCommandStack();
	}
}
