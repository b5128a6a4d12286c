package org.lovende.ui;

import org.eclipse.swt.SWT;

/** The key that keeps what was written; a keyboard has two of them. */
public final class EnterKey {
	private EnterKey() {
	}

	/** @param keyCode as an event of a key has it, without keys that are held with it */
	public static boolean is(int keyCode) {
		return keyCode == SWT.CR || keyCode == SWT.KEYPAD_CR;
	}
}
