package org.lovende.cli;

/** The forms in which a diagram can be written; the names are what users type and how files end. */
enum PictureFormat {
	svg, png, pdf
}
