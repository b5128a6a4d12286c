package org.lovende.diagram.resultmap.editor;

import java.util.Optional;

/** The boxes that were copied last in this program, with everything that the text in the clipboard does not say. */
final class CopiedBoxes {
	private static Copied last;

	private record Copied(String text, String boxes) {
	}

	private CopiedBoxes() {
	}

	/**
	 * Remembers boxes.
	 *
	 * @param text what the clipboard has of them
	 * @param boxes all of them
	 */
	static synchronized void put(String text, String boxes) {
		last = new Copied(comparable(text), boxes);
	}

	/** The boxes that belong to a text from the clipboard; empty if the text was put there by something else. */
	static synchronized Optional<String> of(String text) {
		return last != null && last.text().equals(comparable(text)) ? Optional.of(last.boxes()) : Optional.empty();
	}

	/** Clipboards change line ends, and some add one. */
	private static String comparable(String text) {
		return text.replace("\r\n", "\n").stripTrailing();
	}
}
