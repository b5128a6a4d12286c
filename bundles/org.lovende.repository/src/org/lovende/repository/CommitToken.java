package org.lovende.repository;

import java.util.Objects;

import org.lovende.core.Ids;

/**
 * What a commit is recognised by when its answer was lost: it stands in the commit's comment, behind the label. The form is
 * <code>LABEL#token:UUID</code>.
 */
final class CommitToken {
	private static final String MARK = "#token:";

	private CommitToken() {
	}

	static String create() {
		return Ids.random();
	}

	/** The comment of a commit. */
	static String comment(String label, String token) {
		return label + MARK + token;
	}

	static boolean isIn(String token, String comment) {
		return comment != null && comment.endsWith(MARK + token);
	}

	/** What the user did, out of a comment with or without a token; empty for null. */
	static String label(String comment) {
		String text = Objects.toString(comment, "");
		int mark = text.lastIndexOf(MARK);
		return mark < 0 ? text : text.substring(0, mark);
	}
}
