package org.lovende.core.comment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.lovende.model.element.Element;
import org.lovende.model.intervention.Comment;
import org.lovende.model.intervention.Intervention;

/**
 * Which comments are about what, for the badges in a diagram and the list beside it. A picture of the moment; it does not follow later
 * changes.
 */
public final class CommentIndex {
	/**
	 * What a badge shows.
	 *
	 * @param open comments and questions that are not resolved, without replies
	 * @param openQuestions those of them that await an answer
	 * @param resolved comments that were dealt with, without replies
	 */
	public record Counts(int open, int openQuestions, int resolved) {
	}

	private final Map<Element, List<Comment>> byElement = new HashMap<>();

	private CommentIndex(Intervention intervention) {
		for (Comment comment : intervention.getComments())
			byElement.computeIfAbsent(comment.getAbout(), about -> new ArrayList<>()).add(comment);
	}

	/** The comments of an intervention. */
	public static CommentIndex of(Intervention intervention) {
		return new CommentIndex(intervention);
	}

	/** The comments about an element, or the replies to a comment, in the order in which they were written; empty if there are none. */
	public List<Comment> about(Element element) {
		return List.copyOf(byElement.getOrDefault(element, List.of()));
	}

	/** How many comments an element has. */
	public Counts counts(Element element) {
		List<Comment> comments = about(element);
		int open = (int) comments.stream().filter(comment -> comment.getResolved() == null).count();
		int openQuestions = (int) comments.stream().filter(comment -> comment.getResolved() == null && comment.isQuestion()).count();
		return new Counts(open, openQuestions, comments.size() - open);
	}

	/** What a comment is about, over all it replies to; null where that is missing. */
	public static Element subject(Comment comment) {
		Set<Element> passed = new HashSet<>();
		Element subject = comment;
		while (subject instanceof Comment reply && passed.add(reply))
			subject = reply.getAbout();
		return subject;
	}
}
