package org.lovende.app;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** A user in front of the dialog that will open: it blocks the test, so that what the user does there runs in between. */
final class OpenDialog implements AutoCloseable {
	private static final int BETWEEN_LOOKS_MILLIS = 50;
	private static final long PATIENCE_NANOS = 60_000_000_000L;

	private final Display display;
	private final List<Throwable> failures = new ArrayList<>();
	private Shell shell;

	/** @param use what the user does when the dialog is there */
	OpenDialog(Display display, Consumer<OpenDialog> use) {
		this.display = display;
		when(() -> find() != null, () -> {
			shell = find();
			use.accept(this);
		}, "a dialog");
	}

	private Shell find() {
		return Arrays.stream(display.getShells()).filter(each -> each.isVisible() && controls(each).anyMatch(Button.class::isInstance)).findFirst().orElse(null);
	}

	/** Goes on when the dialog says something. */
	void when(String words, Runnable then) {
		when(() -> !shell.isDisposed() && controls(shell).anyMatch(each -> each instanceof Label label && label.getText().contains(words)), then, words);
	}

	private void when(BooleanSupplier condition, Runnable then, String what) {
		long end = System.nanoTime() + PATIENCE_NANOS;
		display.timerExec(BETWEEN_LOOKS_MILLIS, new Runnable() {
			@Override
			public void run() {
				try {
					if (condition.getAsBoolean())
						then.run();
					else if (System.nanoTime() < end)
						display.timerExec(BETWEEN_LOOKS_MILLIS, this);
					else
						throw new TimeoutException(what);
				} catch (Exception | AssertionError e) {
					failures.add(e);
					Arrays.stream(display.getShells()).forEach(Shell::close);
				}
			}
		});
	}

	/** The fields, from the top down. */
	List<Text> texts() {
		return controls(shell).filter(Text.class::isInstance).map(Text.class::cast).toList();
	}

	void password(String password) {
		texts().stream().filter(text -> (text.getStyle() & SWT.PASSWORD) != 0).findFirst().orElseThrow().setText(password);
	}

	void press(String words) {
		Button button = controls(shell).filter(Button.class::isInstance).map(Button.class::cast).filter(each -> each.getText().replace("&", "").equals(words))
				.findFirst().orElseThrow();
		if (!button.isEnabled())
			throw new AssertionError(words + " is not enabled");
		button.notifyListeners(SWT.Selection, new Event());
	}

	private static Stream<Control> controls(Composite parent) {
		return Arrays.stream(parent.getChildren())
				.flatMap(child -> child instanceof Composite inner ? Stream.concat(Stream.of(child), controls(inner)) : Stream.of(child));
	}

	/** @throws AssertionError what has failed in front of the dialog */
	@Override
	public void close() {
		if (failures.isEmpty())
			return;
		AssertionError failure = new AssertionError("in front of the dialog", failures.get(0));
		failures.stream().skip(1).forEach(failure::addSuppressed);
		throw failure;
	}
}
