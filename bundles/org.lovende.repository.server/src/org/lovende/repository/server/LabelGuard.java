package org.lovende.repository.server;

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
		if (commit.getComment() == null || CdoServer.peer(session) == null)
			return commit;
		boolean readable = index.interventions(commit.getTimeStamp()).stream().allMatch(intervention -> filter.test(session, intervention));
		return readable ? commit : new Unlabelled(commit);
	}

	/** A commit of which nobody is told what it was. */
	private static final class Unlabelled extends DelegatingCommitInfo {
		private final CDOCommitInfo commit;

		Unlabelled(CDOCommitInfo commit) {
			this.commit = commit;
		}

		@Override
		protected CDOCommitInfo getDelegate() {
			return commit;
		}

		@Override
		public String getComment() {
			Matcher mark = MARK.matcher(commit.getComment());
			return mark.find() ? mark.group() : "";
		}
	}
}
