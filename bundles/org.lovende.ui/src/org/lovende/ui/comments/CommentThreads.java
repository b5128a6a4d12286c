package org.lovende.ui.comments;

import java.util.List;

import org.eclipse.jface.viewers.ITreeContentProvider;
import org.lovende.core.comment.CommentIndex;
import org.lovende.model.element.Element;
import org.lovende.model.intervention.Comment;
import org.lovende.model.intervention.Intervention;

/** The comments of an intervention, each with the replies to it below. */
final class CommentThreads implements ITreeContentProvider {
	private List<Comment> beginnings = List.of();
	private CommentIndex index;
	private int open;
	private int all;

	/**
	 * Takes the comments as they are now.
	 *
	 * @param intervention null: none
	 * @param openOnly whether what was dealt with is left out
	 * @param about only the comments about this element; null: about any
	 */
	void read(Intervention intervention, boolean openOnly, Element about) {
		if (intervention == null) {
			beginnings = List.of();
			index = null;
			open = 0;
			all = 0;
			return;
		}
		index = CommentIndex.of(intervention);
		List<Comment> threads = intervention.getComments().stream().filter(comment -> !(comment.getAbout() instanceof Comment)).toList();
		all = threads.size();
		open = (int) threads.stream().filter(CommentThreads::isOpen).count();
		beginnings = threads.stream().filter(comment -> !openOnly || isOpen(comment)).filter(comment -> about == null || comment.getAbout() == about)
				.toList();
	}

	static boolean isOpen(Comment comment) {
		return comment.getResolved() == null;
	}

	/** The comments that are shown, without replies. */
	List<Comment> beginnings() {
		return beginnings;
	}

	/** How many comments of the intervention are not dealt with, shown or not. */
	int open() {
		return open;
	}

	/** How many comments the intervention has, without replies. */
	int all() {
		return all;
	}

	@Override
	public Object[] getElements(Object input) {
		return beginnings.toArray();
	}

	@Override
	public Object[] getChildren(Object comment) {
		return index == null ? new Object[0] : index.about((Comment) comment).toArray();
	}

	@Override
	public boolean hasChildren(Object comment) {
		return getChildren(comment).length > 0;
	}

	@Override
	public Object getParent(Object comment) {
		return ((Comment) comment).getAbout() instanceof Comment answered ? answered : null;
	}
}
