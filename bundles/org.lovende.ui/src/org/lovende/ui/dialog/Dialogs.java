package org.lovende.ui.dialog;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletionException;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.lovende.core.Messages;
import org.lovende.core.edit.CommandRefusedException;
import org.lovende.repository.RepositoryException;

/** Questions and messages in the user's language, with buttons that say what they do. */
public final class Dialogs {
	private Dialogs() {
	}

	/** What came of a question about unsaved changes. */
	public enum Unsaved {
		/** Save them. */
		SAVE,
		/** Drop them, or leave them for later. */
		LEAVE,
		/** Do not go on with what raised the question. */
		CANCEL
	}

	/** The name of the program, as windows show it. */
	public static String title(Locale locale) {
		return messages(locale).get("title");
	}

	/** Tells that a command would break a rule. */
	public static void refused(CommandRefusedException refusal, Locale locale) {
		error(refusal.message(locale), locale);
	}

	/** Tells that the repository could not do something. What is no refusal of the repository is logged besides. */
	public static void failed(Throwable failure, Locale locale) {
		if (failure instanceof CompletionException && failure.getCause() != null) {
			failed(failure.getCause(), locale);
			return;
		}
		if (!(failure instanceof RepositoryException refusal)) {
			ILog.of(Dialogs.class).error("repository", failure);
			error(messages(locale).get("failed"), locale);
			return;
		}
		StringBuilder text = new StringBuilder(refusal.getMessage());
		if (refusal.kind() == RepositoryException.Kind.REFUSED)
			refusal.details().stream().filter(detail -> !refusal.getMessage().contains(detail)).forEach(detail -> text.append('\n').append(detail));
		error(text.toString(), locale);
	}

	/** Says something that went wrong. */
	public static void error(String text, Locale locale) {
		open(MessageDialog.ERROR, text, List.of(messages(locale).get("ok")), locale);
	}

	/** Says something that the user should know. */
	public static void tell(String text, Locale locale) {
		open(MessageDialog.INFORMATION, text, List.of(messages(locale).get("ok")), locale);
	}

	/**
	 * Asks whether to go on.
	 *
	 * @param question what will happen
	 * @param yes the word on the button that does it
	 */
	public static boolean confirm(String question, String yes, Locale locale) {
		return confirm(question, yes, messages(locale).get("cancel"), locale);
	}

	/**
	 * Asks whether to do something.
	 *
	 * @param yes the word on the button that does it
	 * @param no the word on the other one
	 */
	public static boolean confirm(String question, String yes, String no, Locale locale) {
		return open(MessageDialog.QUESTION, question, List.of(yes, no), locale) == 0;
	}

	/**
	 * Asks what shall become of unsaved changes before the window closes.
	 *
	 * @param names of the interventions, at least one
	 */
	public static Unsaved unsaved(List<String> names, Locale locale) {
		Messages messages = messages(locale);
		String text = messages.get("unsaved", String.join("\n", names.stream().map(name -> "• " + name).toList()));
		int answer = open(MessageDialog.QUESTION_WITH_CANCEL, text, List.of(messages.get("save"), messages.get("dontSave"), messages.get("cancel")), locale);
		return switch (answer) {
		case 0 -> Unsaved.SAVE;
		case 1 -> Unsaved.LEAVE;
		default -> Unsaved.CANCEL;
		};
	}

	/**
	 * Asks a question with several answers.
	 *
	 * @param title what the question is about
	 * @param answers the words on the buttons, the first being the usual one
	 * @return the index of the answer; -1 if the dialog was closed
	 */
	public static int ask(String title, String question, List<String> answers) {
		return open(MessageDialog.QUESTION, title, question, answers);
	}

	private static int open(int kind, String text, List<String> buttons, Locale locale) {
		return open(kind, title(locale), text, buttons);
	}

	private static int open(int kind, String title, String text, List<String> buttons) {
		Display display = Display.getCurrent();
		Shell shell = display == null ? null : display.getActiveShell();
		// names may hold what a label takes for the sign before a key
		return MessageDialog.open(kind, shell, title, text.replace("&", "&&"), 0, buttons.toArray(String[]::new));
	}

	private static Messages messages(Locale locale) {
		return Messages.of(Dialogs.class, locale);
	}
}
