package org.lovende.help;

import java.util.List;

/**
 * One section of the user guide.
 *
 * @param id the same in all languages
 * @param title without markup
 * @param isChapter whether it is the first of a chapter
 * @param helps what it explains: identifiers of views and editors, names of classes of the model, and others
 * @param html with its heading; pictures are named without a folder, links to other sections begin with <code>guide:</code>
 */
public record Section(String id, String title, boolean isChapter, List<String> helps, String html) {
	/** Under this scheme a link names a section. */
	public static final String SCHEME = "guide:";

	/** What is written in it, without markup. */
	public String text() {
		return html.replaceAll("<[^>]*>", " ").replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&")
				.replaceAll("\\s+", " ").strip();
	}
}
