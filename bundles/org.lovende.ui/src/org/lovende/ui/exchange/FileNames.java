package org.lovende.ui.exchange;

/** Names of files made of what users have written. */
final class FileNames {
	private static final int LIMIT = 120;

	private FileNames() {
	}

	/** A text without what a file system would take for something else, and no longer than one takes. */
	static String of(String text) {
		String name = text.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", " ").replaceAll("\\s+", " ").strip();
		return name.length() <= LIMIT ? name : name.substring(0, LIMIT).strip();
	}
}
