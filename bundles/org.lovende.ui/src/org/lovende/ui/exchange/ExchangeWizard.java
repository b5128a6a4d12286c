package org.lovende.ui.exchange;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.operation.IRunnableContext;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.swt.widgets.Shell;
import org.lovende.core.Messages;
import org.lovende.repository.RepositoryException;
import org.lovende.ui.Workplace;
import org.lovende.ui.dialog.Dialogs;
import org.lovende.ui.dialog.WordedWizardDialog;

/** A wizard that reads or writes files: it works elsewhere while it shows how far it is, and the user can stop it. */
abstract class ExchangeWizard extends Wizard {
	/** Something that takes its time. */
	@FunctionalInterface
	interface Work<T> {
		/** Runs on a thread of its own. */
		T run(IProgressMonitor monitor) throws RepositoryException, IOException;
	}

	private final String key;

	/** @param key under which its words stand in the messages: title, and the button that does it; and its section in the guide */
	ExchangeWizard(String key) {
		this.key = key;
		setWindowTitle(messages().get(key));
		setNeedsProgressMonitor(true);
	}

	static Messages messages() {
		return Workplace.messages(ExchangeWizard.class);
	}

	static Locale locale() {
		return Workplace.current().locale();
	}

	/** Opens the wizard; returns when it is closed. Answers whether its work was done. */
	public final boolean open(Shell shell) {
		return new WordedWizardDialog(shell, this, messages().get(key + ".finish"), "wizard." + key, locale()).open() == WordedWizardDialog.OK;
	}

	/**
	 * Does something while the user sees how far it is.
	 *
	 * @param task what the user reads meanwhile
	 * @param isCancelable whether the user can stop it; the work then looks at its monitor and throws a {@link CancellationException}
	 * @return empty if it was stopped or failed, which the user was told
	 */
	static <T> Optional<T> run(IRunnableContext context, String task, boolean isCancelable, Work<T> work) {
		Object[] result = new Object[1];
		try {
			context.run(true, isCancelable, monitor -> {
				monitor.beginTask(task, IProgressMonitor.UNKNOWN);
				try {
					result[0] = work.run(monitor);
				} catch (RepositoryException | IOException e) {
					throw new InvocationTargetException(e);
				} finally {
					monitor.done();
				}
			});
		} catch (InvocationTargetException e) {
			failed(e.getCause());
			return Optional.empty();
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			return Optional.empty();
		}
		@SuppressWarnings("unchecked") // only the work has put it there
		T value = (T) result[0];
		return Optional.of(value);
	}

	/** Ends the work if the user has stopped it. */
	static void checkCanceled(IProgressMonitor monitor) {
		if (monitor.isCanceled())
			throw new CancellationException();
	}

	private static void failed(Throwable failure) {
		if (failure instanceof CancellationException)
			return;
		if (failure instanceof IOException && failure.getMessage() != null) {
			ILog.of(ExchangeWizard.class).warn(failure.getMessage(), failure);
			Dialogs.error(failure.getMessage(), locale());
		} else {
			Dialogs.failed(failure, locale());
		}
	}
}
