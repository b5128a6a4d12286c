package org.lovende.exchange.document.content;

import java.io.IOException;
import java.io.OutputStream;

/** A picture that can be written in the forms that documents need. */
public interface Drawing {
	/** Width in pixels of 1/96 inch. */
	double width();

	/** Height in pixels of 1/96 inch. */
	double height();

	/** What it is called, in a few words. Never empty. */
	String title();

	/** What it shows, in words, for those who cannot see it. Never empty. */
	String alternative();

	/** Writes it as one SVG file with its fonts inside. */
	void writeSvg(OutputStream out) throws IOException;

	/** Writes it as a PDF of one page of its size with its fonts inside, vectors and text without tags: for placing it on a page that is tagged. */
	void writePdf(OutputStream out) throws IOException;

	/**
	 * Writes it as PNG. May be called on any thread.
	 *
	 * @param pixels the width wanted, in pixels
	 */
	void writePng(OutputStream out, int pixels) throws IOException;
}
