package org.lovende.exchange.picture;

/** The forms in which a diagram can be written; the names are what users type and how files end. */
public enum PictureFormat {
	/** Scalable Vector Graphics, for the web and for drawing programs. */
	svg,
	/** Portable Network Graphics: pixels, for everywhere. */
	png,
	/** A page as large as the diagram. */
	pdf
}
