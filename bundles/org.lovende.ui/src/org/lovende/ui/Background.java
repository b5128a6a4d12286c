package org.lovende.ui;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;

import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.lovende.repository.RepositoryException;
import org.lovende.ui.dialog.Dialogs;

/** Reads from the repository while that for which it is shown is there already. */
public final class Background {
	/** Something that is read. */
	@FunctionalInterface
	public interface Question<T> {
		/** Runs on another thread. */
		T ask() throws RepositoryException;
	}

	private Background() {
	}

	/**
	 * Reads something.
	 *
	 * @param control for which it is; nothing is shown when it is gone
	 * @param shown gets the answer on the UI thread; what went wrong the user is told
	 */
	public static <T> void read(Control control, Question<T> question, Consumer<T> shown) {
		Display display = control.getDisplay();
		CompletableFuture.supplyAsync(() -> {
			try {
				return question.ask();
			} catch (RepositoryException e) {
				throw new CompletionException(e);
			}
		}).whenComplete((answer, failure) -> {
			if (!display.isDisposed())
				display.asyncExec(() -> {
					if (control.isDisposed())
						return;
					if (failure == null)
						shown.accept(answer);
					else
						Dialogs.failed(failure, Workplace.current().locale());
				});
		});
	}
}
