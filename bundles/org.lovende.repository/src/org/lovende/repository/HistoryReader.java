package org.lovende.repository;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.cdo.common.commit.CDOCommitInfo;
import org.eclipse.emf.cdo.session.CDOSession;
import org.eclipse.emf.cdo.view.CDOView;
import org.lovende.repository.server.CommitIndex;

/** Reads the history of one intervention out of the audited commits. */
final class HistoryReader {
	private final CDOSession session;
	private final String intervention;

	HistoryReader(CDOSession session, String intervention) {
		this.session = session;
		this.intervention = intervention;
	}

	/** All changes, the newest commit first. */
	List<HistoryEntry> read() {
		List<HistoryEntry> entries = new ArrayList<>();
		for (long time : commitTimes()) {
			CDOCommitInfo commit = session.getCommitInfoManager().getCommitInfo(time);
			CDOView before = session.openView(time - 1);
			CDOView after = session.openView(time);
			entries.addAll(new CommitChanges(commit, before, after, intervention).entries());
			before.close();
			after.close();
		}
		return entries;
	}

	private List<Long> commitTimes() {
		CDOView view = session.openView();
		List<Object[]> rows = view.createQuery(CommitIndex.LANGUAGE, intervention).getResult(Object[].class);
		view.close();
		return rows.stream().map(row -> (Long) row[1]).toList();
	}
}
