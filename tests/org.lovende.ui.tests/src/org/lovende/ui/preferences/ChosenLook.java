package org.lovende.ui.preferences;

/** Lets tests of other packages choose a look, as the user does in the settings. */
public final class ChosenLook {
	private ChosenLook() {
	}

	/** The workbench takes it on when it comes to draw. */
	public static void choose(Look look) {
		Settings.current().setLook(look);
	}
}
