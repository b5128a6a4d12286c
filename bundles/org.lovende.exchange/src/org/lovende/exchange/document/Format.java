package org.lovende.exchange.document;

import java.util.Locale;

/** The file formats of an intervention description. */
public enum Format {
	/** Word: for those who go on writing. */
	DOCX,
	/** Tagged PDF: for those who read and print. */
	PDF,
	/** One HTML file without any other: for a web page. */
	HTML;

	/** What the names of such files end with, without the dot. */
	public String extension() {
		return name().toLowerCase(Locale.ROOT);
	}
}
