package org.lovende.bench;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;

/**
 * Types into a field with the keyboard of the screen, and meanwhile asks the window again and again whether it would answer: a key waits at the most
 * as long as the longest of these questions.
 */
final class Typist {
	private static final int KEYS = 200;
	private static final int BETWEEN_KEYS = 40;
	/** After so many keys there is a pause, in which what was typed becomes a command and the checks run; the next key comes at any moment of it. */
	private static final int PHRASE = 20;
	private static final int PAUSE = 900;
	private static final int PAUSE_GROWS = 120;
	/** The window is at rest when it has answered for so long without a longer wait; a machine that never lets it is not waited for any longer. */
	private static final int REST = 1000;
	private static final int LONGEST_AT_REST = 30;
	private static final long MOST_UNTIL_REST = 60_000_000_000L;

	private final Display display;
	private final StyledText field;

	Typist(StyledText field) {
		display = field.getDisplay();
		this.field = field;
	}

	/** The longest time that a key would have had to wait, in milliseconds. */
	double longestWait() {
		field.getShell().forceActive();
		field.setFocus();
		PageProbe.await(() -> display.getFocusControl() == field);
		AtomicLong longest = new AtomicLong();
		AtomicBoolean isTyping = new AtomicBoolean(true);
		Thread asking = new Thread(() -> ask(longest, isTyping), "typist");
		asking.setDaemon(true);
		asking.start();
		letOpen(longest);
		int pause = PAUSE;
		for (int i = 1; i <= KEYS; i++) {
			int length = field.getCharCount();
			press((char) ('a' + i % 26));
			PageProbe.await(() -> field.getCharCount() > length);
			PageProbe.rest(i % PHRASE == 0 ? pause : BETWEEN_KEYS);
			if (i % PHRASE == 0)
				pause += PAUSE_GROWS;
		}
		isTyping.set(false);
		return longest.get() / 1e6;
	}

	/** What is done once to show the intervention, which was opened just now, is no wait of somebody who types: opening has aims of its own. */
	private static void letOpen(AtomicLong longest) {
		long end = System.nanoTime() + MOST_UNTIL_REST;
		do {
			// below every wait: a window that has answered nothing is not at rest
			longest.set(-1);
			PageProbe.rest(REST);
		} while ((longest.get() < 0 || longest.get() > LONGEST_AT_REST * 1_000_000L) && System.nanoTime() < end);
		longest.set(0);
	}

	private void press(char key) {
		for (int type : new int[] { SWT.KeyDown, SWT.KeyUp }) {
			Event event = new Event();
			event.type = type;
			event.character = key;
			display.post(event);
		}
	}

	private void ask(AtomicLong longest, AtomicBoolean isTyping) {
		while (isTyping.get()) {
			long asked = System.nanoTime();
			display.syncExec(() -> longest.accumulateAndGet(System.nanoTime() - asked, Math::max));
			try {
				Thread.sleep(1);
			} catch (InterruptedException e) {
				Thread.currentThread().interrupt();
				return;
			}
		}
	}
}
