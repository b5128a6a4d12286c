package org.lovende.core.comment;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.common.command.Command;
import org.lovende.core.ElementNames;
import org.lovende.core.Messages;
import org.lovende.core.Texts;
import org.lovende.core.edit.Change;
import org.lovende.core.edit.Creation;
import org.lovende.core.edit.Deletion;
import org.lovende.core.edit.InterventionEditingDomain;
import org.lovende.model.element.Element;
import org.lovende.model.intervention.Comment;
import org.lovende.model.intervention.InterventionFactory;
import org.lovende.model.intervention.InterventionPackage;

/** Writes, answers, resolves and deletes comments and questions about any part of a description. */
public final class Comments {
	private final InterventionEditingDomain domain;
	private final String user;
	private final InstantSource clock;
	private final Locale locale;

	/**
	 * Commands for the domain's stack, labelled in a language.
	 *
	 * @param user the name under which comments are written and resolved
	 * @param clock tells when; whole seconds are kept
	 */
	public Comments(InterventionEditingDomain domain, String user, InstantSource clock, Locale locale) {
		this.domain = domain;
		this.user = user;
		this.clock = clock;
		this.locale = locale;
	}

	/**
	 * Writes a comment or asks a question.
	 *
	 * @param about an element of the intervention, or the intervention itself
	 */
	public Creation<Comment> add(Element about, String text, boolean question) {
		Comment comment = InterventionFactory.eINSTANCE.createComment();
		comment.setAbout(about);
		comment.setText(Texts.normalise(text));
		comment.setQuestion(question);
		comment.setAuthor(user);
		comment.setWritten(now());
		String label = messages().get(label(about, question), ElementNames.brief(about, locale));
		return new Creation<>(
				new Change(domain).add(domain.intervention(), InterventionPackage.Literals.INTERVENTION__COMMENTS, comment).command(label), comment);
	}

	private static String label(Element about, boolean question) {
		if (about instanceof Comment)
			return "reply";
		return question ? "ask" : "add";
	}

	/** Replies to a comment. It stays open: whoever asked says when the answer is enough. */
	public Creation<Comment> reply(Comment comment, String text) {
		return add(comment, text, false);
	}

	/** Changes what a comment says. */
	public Command edit(Comment comment, String text) {
		return new Change(domain).setText(comment, InterventionPackage.Literals.COMMENT__TEXT, text)
				.command(messages().get("edit", ElementNames.brief(comment, locale)));
	}

	/** Marks a comment as dealt with; nothing happens where it is already. */
	public Command resolve(Comment comment) {
		Change change = new Change(domain);
		if (comment.getResolved() == null)
			change.set(comment, InterventionPackage.Literals.COMMENT__RESOLVED, now()).set(comment,
					InterventionPackage.Literals.COMMENT__RESOLVED_BY, user);
		return change.command(messages().get("resolve", ElementNames.brief(comment, locale)));
	}

	/** Marks a comment as open again. */
	public Command reopen(Comment comment) {
		Change change = new Change(domain);
		if (comment.getResolved() != null)
			change.set(comment, InterventionPackage.Literals.COMMENT__RESOLVED, null).set(comment,
					InterventionPackage.Literals.COMMENT__RESOLVED_BY, null);
		return change.command(messages().get("reopen", ElementNames.brief(comment, locale)));
	}

	/** Deletes a comment with the replies to it. */
	public Command delete(Comment comment) {
		return Deletion.of(domain.intervention(), List.of(comment)).command(domain, locale);
	}

	private Instant now() {
		return clock.instant().truncatedTo(ChronoUnit.SECONDS);
	}

	private Messages messages() {
		return Messages.of(Comments.class, locale);
	}
}
