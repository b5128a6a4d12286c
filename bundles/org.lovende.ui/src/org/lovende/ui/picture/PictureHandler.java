package org.lovende.ui.picture;

import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Callable;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.lovende.core.Messages;
import org.lovende.diagram.Picture;
import org.lovende.diagram.ui.DiagramEditor;
import org.lovende.ui.ExportRecord;
import org.lovende.ui.QuietWord;
import org.lovende.ui.Workplace;
import org.lovende.ui.dialog.Dialogs;
import org.lovende.ui.document.InterventionInput;
import org.lovende.ui.document.Waiting;

/** A command of the workbench that makes something of the picture of the diagram in the active editor, as it is now, saved or not. */
abstract class PictureHandler extends AbstractHandler {
	@Override
	public final Object execute(ExecutionEvent event) {
		editor().filter(DiagramEditor::isOpen).ifPresent(editor -> {
			Picture picture = editor.picture();
			if (picture.isEmpty())
				Dialogs.tell(picture.description(), locale());
			else
				run(picture).ifPresent(form -> record(editor, form + " " + picture.kind().getLiteral()));
		});
		return null;
	}

	@Override
	public final boolean isEnabled() {
		return editor().filter(DiagramEditor::isOpen).isPresent();
	}

	private static void record(DiagramEditor editor, String form) {
		if (editor.getEditorInput() instanceof InterventionInput input)
			ExportRecord.writeLater(input.interventionId(), form);
	}

	/**
	 * Does it.
	 *
	 * @return in which form the picture has left the program, for the audit log of a server; empty if it has not
	 */
	abstract Optional<String> run(Picture picture);

	/** Works elsewhere while the user waits, and is told what he waits for. */
	static <T> T whileWaiting(String title, Callable<T> work) throws Exception {
		Display display = Display.getCurrent();
		CompletableFuture<T> result = CompletableFuture.supplyAsync(() -> {
			try {
				return work.call();
			} catch (Exception e) {
				throw new CompletionException(e);
			}
		});
		result.whenComplete((value, failure) -> display.wake());
		Waiting.until(title, result::isDone);
		try {
			return result.join();
		} catch (CompletionException e) {
			throw e.getCause() instanceof Exception cause ? cause : e;
		}
	}

	/** Tells the user that it is done, where nothing else is seen of it. */
	static void done(String sentence) {
		// the line is that of the part where the user is: the diagram, or the tree beside it
		editor().ifPresent(editor -> QuietWord.say(editor.getSite().getPage().getActivePart(), sentence));
	}

	/** Tells the user that it went wrong; the log has the details. */
	static void failed(String sentence, Throwable failure) {
		ILog.of(PictureHandler.class).error(sentence, failure);
		Dialogs.error(sentence, locale());
	}

	static Messages messages() {
		return Workplace.messages(PictureHandler.class);
	}

	static Locale locale() {
		return Workplace.current().locale();
	}

	private static Optional<DiagramEditor> editor() {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		IWorkbenchPage page = window == null ? null : window.getActivePage();
		return page != null && page.getActiveEditor() instanceof DiagramEditor editor ? Optional.of(editor) : Optional.empty();
	}
}
