package org.lovende.ui.document;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;

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
import org.lovende.core.edit.UndoStoppedException;
import org.lovende.diagram.ui.EditedIntervention;
import org.lovende.model.element.Element;
import org.lovende.model.intervention.Intervention;
import org.lovende.repository.Choice;
import org.lovende.repository.Conflict;
import org.lovende.repository.Connection;
import org.lovende.repository.Document;
import org.lovende.repository.PendingWork;
import org.lovende.repository.RepositoryException;
import org.lovende.repository.SaveResult;
import org.lovende.ui.dialog.ConflictDialog;
import org.lovende.ui.dialog.Dialogs;

/** An intervention that is open in the workbench: one document that all editors and views of it share. To be used on the UI thread. */
public final class OpenDocument implements EditedIntervention {
	/** How many of the commands since the last save the history names. */
	private static final int NAMED_COMMANDS = 5;

	private final Document document;
	private final InterventionEditingDomain domain;
	private final Locale locale;
	private final Consumer<Element> edited;
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	/** What was done since the last save and not taken back. */
	private final Set<Command> unsaved = new LinkedHashSet<>();
	private final CommandStackListener stackListener = event -> stackChanged();
	/** Hears what comes from the repository: others' changes, the end of a save, the connection. */
	private final Runnable arrived = this::changed;
	private boolean dirty;
	private boolean saving;
	private boolean abandoned;
	private boolean closed;

	/**
	 * Takes over a document that belongs to the UI thread.
	 *
	 * @param edited is told of every element that a command of this user has changed
	 */
	OpenDocument(Document document, Locale locale, Consumer<Element> edited) {
		this.document = document;
		this.locale = locale;
		this.edited = edited;
		domain = document.domain();
		stack().addCommandStackListener(stackListener);
		document.addListener(arrived);
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
		return !abandoned && !closed && dirty;
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
		if (stack().canUndo())
			guarded(stack()::undo, domain::undoAnyway);
	}

	/** Carries out again what was taken back last, if there is something and no save is under way. */
	public void redo() {
		if (stack().canRedo())
			guarded(stack()::redo, domain::redoAnyway);
	}

	private void guarded(Runnable change, Runnable anyway) {
		if (saving || closed)
			return;
		try {
			change.run();
		} catch (UndoStoppedException e) {
			if (!e.canBeForced())
				Dialogs.error(e.message(locale), locale);
			else if (Dialogs.confirm(messages().get("undoStopped", e.message(locale)), messages().get("undoStopped.anyway"), locale))
				guarded(anyway, anyway);
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

	/** Saves in the background; the user goes on working, and is told if it could not be saved. */
	@Override
	public void save(IProgressMonitor monitor) {
		if (isDirty() && !saving)
			commit().whenComplete((result, failure) -> {
				if (!closed)
					isSaved(result, failure);
			});
	}

	/**
	 * Saves; returns when it is done. Meanwhile the window is drawn but takes no input.
	 *
	 * @return false if it could not be saved, which the user was told
	 */
	public boolean trySave() {
		if (!isDirty() || saving)
			return !saving;
		CompletableFuture<SaveResult> result = commit();
		setSaving(true);
		try {
			Waiting.until(messages().get("saving", name()), () -> result.isDone() || !isConnected());
		} finally {
			setSaving(false);
		}
		if (!result.isDone()) {
			Dialogs.error(messages().get("notConnected", name()), locale);
			return false;
		}
		return result.handle(this::isSaved).join();
	}

	private CompletableFuture<SaveResult> commit() {
		List<Command> told = List.copyOf(unsaved);
		unsaved.clear();
		String label = told.stream().map(Command::getLabel).filter(Objects::nonNull).distinct().limit(NAMED_COMMANDS).collect(Collectors.joining("; "));
		return document.saveLater(Texts.shortened(label, Texts.MAX_TITLE)).whenComplete((result, failure) -> {
			if (result != SaveResult.SAVED)
				unsaved.addAll(told);
			changed();
		});
	}

	private boolean isSaved(SaveResult result, Throwable failure) {
		if (failure != null) {
			Dialogs.failed(failure, locale);
			return false;
		}
		return result == SaveResult.SAVED || resolve(document.conflicts()) && trySave();
	}

	/** Lets the user choose; answers false if he wants to think about it first. */
	private boolean resolve(List<Conflict> conflicts) {
		Optional<Map<Conflict, Choice>> choices = new ConflictDialog(Display.getCurrent().getActiveShell(), name(), conflicts, locale).ask();
		try {
			choices.ifPresent(chosen -> chosen.forEach(document::resolve));
			return choices.isPresent();
		} catch (CommandRefusedException e) {
			Dialogs.refused(e, locale);
			return false;
		}
	}

	/** Whether others' changes arrive and saving works now. */
	public boolean isConnected() {
		return document.connection() == Connection.CONNECTED;
	}

	/** Whether the repository has not answered for so long that the work should be put into a file. */
	public boolean isRepositoryGone() {
		return document.connection() == Connection.GONE;
	}

	/** Whether every command is shared with the others at once. */
	public boolean isLive() {
		return !closed && document.isLive();
	}

	/** Shares every command with the others as soon as it is executed, or ends that. */
	public void setLive(boolean live) {
		document.setLive(live);
		changed();
	}

	/** Why the last command could not be shared, in the user's words; empty if all is well, or if it is for a conflict or the connection. */
	public Optional<String> liveProblem() {
		return document.liveProblem().map(RepositoryException::getMessage);
	}

	/** Whether live mode waits for the user, because others have changed the same. */
	public boolean hasConflicts() {
		return !closed && !document.conflicts().isEmpty();
	}

	/**
	 * Makes the intervention, or one element of it with everything inside, what it was at another moment: one command, which can be undone. What
	 * the command would break is told to the user.
	 *
	 * @param then the intervention at that moment
	 * @param elementId the element; that of the intervention restores all
	 * @param label the command's label
	 * @return whether it was done
	 */
	public boolean restore(Intervention then, String elementId, String label) {
		if (saving || closed)
			return false;
		try {
			document.restore(then, elementId, label);
			return true;
		} catch (CommandRefusedException e) {
			Dialogs.refused(e, locale);
			return false;
		}
	}

	/** What is not in the repository, as copies that another thread can write into files. */
	public PendingWork pendingWork() {
		return document.pendingWork();
	}

	/** The same, as it is now: the copies are made by the thread that asks for them. */
	public Supplier<PendingWork> pendingWorkNow() {
		return document.pendingWorkNow();
	}

	/**
	 * Brings in what was put aside, by one command.
	 *
	 * @param label the command's label
	 * @return what was not brought in, because others have changed the same since
	 * @throws CommandRefusedException if it would break a rule now
	 */
	public List<Conflict> bringIn(PendingWork work, String label) {
		return document.bringIn(work, label);
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
		document.removeListener(arrived);
		document.close();
	}

	private void stackChanged() {
		Command last = stack().getMostRecentCommand();
		if (last != null)
			last.getAffectedObjects().stream().filter(Element.class::isInstance).forEach(element -> edited.accept((Element) element));
		if (last != null && last == stack().getUndoCommand())
			unsaved.add(last);
		else
			unsaved.remove(last);
		changed();
	}

	private void setSaving(boolean now) {
		saving = now;
		changed();
	}

	private void changed() {
		// compares the whole intervention, so not at every question
		dirty = !closed && document.isDirty();
		if (!dirty)
			unsaved.clear(); // what was done has been saved or taken back
		listeners.forEach(Runnable::run);
	}

	private Messages messages() {
		return Messages.of(OpenDocument.class, locale);
	}

	private BasicCommandStack stack() {
		return (BasicCommandStack) domain.getCommandStack();
	}
}
