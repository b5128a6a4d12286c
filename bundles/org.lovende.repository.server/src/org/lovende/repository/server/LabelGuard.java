package org.lovende.repository.server;

import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.cdo.common.commit.CDOCommitInfo;
import org.eclipse.emf.cdo.internal.common.commit.DelegatingCommitInfo;
import org.eclipse.emf.cdo.server.ISession;

/**
 * Keeps the labels of commits, which often quote what was changed, from users who may not read each intervention that the commit changed. When
 * and by whom it was made stays, and so does the random mark behind the label: by that a client recognises a commit of its own.
 */
final class LabelGuard {
	private static final Pattern MARK = Pattern.compile("#token:[-0-9a-f]{36}$");

	private final CommitIndex index;
	private final BiPredicate<ISession, String> filter;

	/** @param filter whether the user of a session may hear of an intervention, given by its id */
	LabelGuard(CommitIndex index, BiPredicate<ISession, String> filter) {
		this.index = index;
		this.filter = filter;
	}

	/** A commit as the user of a session may see it. To be used on threads on which CDO serves a request. */
	CDOCommitInfo shown(CDOCommitInfo commit, ISession session) {
		String comment = shown(commit.getComment(), commit.getTimeStamp(), session);
		return Objects.equals(comment, commit.getComment()) ? commit : new Commented(commit, comment);
	}

	/**
	 * A commit's label and mark as the user of a session may see them. To be used on threads on which CDO serves a request.
	 *
	 * @param comment null if the commit has none
	 * @param time the commit's time stamp
	 */
	String shown(String comment, long time, ISession session) {
		if (comment == null || CdoServer.peer(session) == null
				|| index.interventions(time).stream().allMatch(intervention -> filter.test(session, intervention)))
			return comment;
		Matcher mark = MARK.matcher(comment);
		return mark.find() ? mark.group() : "";
	}

	/** A commit with another comment. */
	private static final class Commented extends DelegatingCommitInfo {
		private final CDOCommitInfo commit;
		private final String comment;

		Commented(CDOCommitInfo commit, String comment) {
			this.commit = commit;
			this.comment = comment;
		}

		@Override
		protected CDOCommitInfo getDelegate() {
			return commit;
		}

		@Override
		public String getComment() {
			return comment;
		}
	}
}
