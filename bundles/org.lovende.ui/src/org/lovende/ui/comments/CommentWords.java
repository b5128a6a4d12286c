package org.lovende.ui.comments;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

import org.eclipse.swt.graphics.Image;
import org.lovende.core.ElementNames;
import org.lovende.core.Messages;
import org.lovende.core.ModelLabels;
import org.lovende.core.comment.CommentIndex;
import org.lovende.model.element.Element;
import org.lovende.model.intervention.Comment;
import org.lovende.ui.Icons;

/** What the list says of a comment. */
final class CommentWords {
	private final Locale locale;
	private final Messages messages;
	private final DateTimeFormatter time;

	/** @param locale the user's language */
	CommentWords(Locale locale) {
		this.locale = locale;
		messages = Messages.of(CommentWords.class, locale);
		time = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).withLocale(locale).withZone(ZoneId.systemDefault());
	}

	/** The text in one line. */
	String text(Comment comment) {
		return comment.getText() == null ? "" : comment.getText().replace('\n', ' ');
	}

	/** What it is about; empty for a reply, which stands below what it answers. */
	String about(Comment comment) {
		return comment.getAbout() instanceof Comment || comment.getAbout() == null ? "" : subject(comment.getAbout());
	}

	/** How an element is named where comments are about it. */
	String subject(Element element) {
		return messages.get("subject", ModelLabels.type(element.eClass(), locale), ElementNames.of(element, locale));
	}

	/** Who wrote it. */
	String author(Comment comment) {
		return comment.getAuthor() == null ? "" : comment.getAuthor();
	}

	/** When it was written. */
	String written(Comment comment) {
		return time(comment.getWritten());
	}

	/** Whether it is dealt with, and by whom; empty for a reply. */
	String state(Comment comment) {
		if (comment.getAbout() instanceof Comment)
			return "";
		if (comment.getResolved() != null)
			return messages.get("state.resolved", comment.getResolvedBy() == null ? "" : comment.getResolvedBy(), time(comment.getResolved())).strip();
		return messages.get(comment.isQuestion() ? "state.question" : "state.open");
	}

	/** A sign for the kind of comment; the state says the same in words. */
	Image image(Comment comment) {
		if (comment.getAbout() instanceof Comment)
			return Icons.image("reply");
		if (comment.getResolved() != null)
			return Icons.image("resolved");
		return Icons.image(comment.isQuestion() ? "question" : "Comment");
	}

	private String time(Instant instant) {
		return instant == null ? "" : time.format(instant);
	}

	/** The element that a comment leads to, over all it replies to; null if that is missing. */
	static Element target(Comment comment) {
		return CommentIndex.subject(comment);
	}
}
