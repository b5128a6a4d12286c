package org.lovende.exchange.workbook;

/** How large an input may be. Far above any real workbook, and small enough to be read in a moment. */
final class Limits {
	static final long MEGABYTE = 1_000_000;
	/** The largest file. */
	static final long MAX_FILE_BYTES = 50 * MEGABYTE;
	/** The most that an .xlsx file may unpack to. */
	static final long MAX_UNPACKED_BYTES = 200 * MEGABYTE;
	/** A part of an .xlsx file that is larger than {@link #RATIO_FREE_BYTES} may unpack to at most this many times its packed size. */
	static final int MAX_RATIO = 100;
	/** Small parts may be packed at any ratio: a short file of equal characters is no attack. */
	static final long RATIO_FREE_BYTES = 100_000;
	/** The most rows with content on a sheet. */
	static final int MAX_ROWS = 100_000;

	private Limits() {
	}
}
