package org.lovende.trials.ui;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Display;

/**
 * The hand of a person: real events of mouse and keyboard, as the window system delivers them. Each method returns when they were sent, which is before
 * the workbench has taken them. Places are those of the screen, in pixels. Needs the program xdotool; without it every method fails.
 */
public final class Hand {
	private Hand() {
	}

	/** Clicks at a place. */
	public static void click(Point place) {
		use("mousemove", "--sync", x(place), y(place), "click", "1");
	}

	/** Clicks twice at a place. */
	public static void doubleClick(Point place) {
		use("mousemove", "--sync", x(place), y(place), "click", "--repeat", "2", "--delay", "60", "1");
	}

	/** Clicks while a key is held, such as <code>ctrl</code>. */
	public static void clickWith(String key, Point place) {
		use("mousemove", "--sync", x(place), y(place), "keydown", key, "click", "1", "keyup", key);
	}

	/** Moves the mouse to a place. */
	public static void moveTo(Point place) {
		use("mousemove", x(place), y(place));
	}

	/** Presses the button of the mouse where it is, and holds it. */
	public static void pressButton() {
		use("mousedown", "1");
	}

	/** Lets the button of the mouse go. */
	public static void releaseButton() {
		use("mouseup", "1");
	}

	/** Clicks twice where the mouse is. To a place where it is already, xdotool would wait for a move that never comes. */
	public static void doubleClickButton() {
		use("click", "--repeat", "2", "--delay", "60", "1");
	}

	/** Presses a key, such as <code>ctrl</code>, and holds it. */
	public static void hold(String key) {
		use("keydown", key);
	}

	/** Lets a key go. */
	public static void release(String key) {
		use("keyup", key);
	}

	/** Presses the button, moves in steps and lets go. */
	public static void drag(Point from, Point to) {
		List<String> words = new ArrayList<>(List.of("mousemove", "--sync", x(from), y(from), "mousedown", "1"));
		int steps = 8;
		for (int i = 1; i <= steps; i++)
			words.addAll(List.of("mousemove", Integer.toString(from.x + (to.x - from.x) * i / steps), Integer.toString(from.y + (to.y - from.y) * i / steps),
					"sleep", "0.03"));
		words.addAll(List.of("mouseup", "1"));
		use(words.toArray(String[]::new));
	}

	/** Presses keys, one right after the other, each as X names it, such as <code>Return</code> or <code>ctrl+shift+z</code>. */
	public static void press(String... keys) {
		List<String> words = new ArrayList<>(List.of("key"));
		words.addAll(List.of(keys));
		use(words.toArray(String[]::new));
	}

	/** Types letters that every keyboard has. */
	public static void type(String text) {
		use("type", "--delay", "25", text);
	}

	/** Pastes what has been copied in another program. */
	public static void paste(String copied) {
		copy(copied);
		press("ctrl+v");
	}

	/** Puts a text where programs look for what was copied. */
	public static void copy(String text) {
		Clipboard clipboard = new Clipboard(Display.getCurrent());
		clipboard.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
		clipboard.dispose();
	}

	/** The text that was copied last, in whatever program; null if it is no text. */
	public static String copied() {
		Clipboard clipboard = new Clipboard(Display.getCurrent());
		try {
			return (String) clipboard.getContents(TextTransfer.getInstance());
		} finally {
			clipboard.dispose();
		}
	}

	private static String x(Point place) {
		return Integer.toString(place.x);
	}

	private static String y(Point place) {
		return Integer.toString(place.y);
	}

	private static void use(String... words) {
		List<String> command = new ArrayList<>(List.of("xdotool"));
		command.addAll(List.of(words));
		try {
			int code = new ProcessBuilder(command).inheritIO().start().waitFor();
			if (code != 0)
				throw new AssertionError(String.join(" ", command) + ": exit code " + code);
		} catch (IOException | InterruptedException e) {
			throw new AssertionError("xdotool is needed: ./lovende test installs it", e);
		}
	}
}
