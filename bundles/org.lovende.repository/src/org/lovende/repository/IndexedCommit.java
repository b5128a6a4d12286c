package org.lovende.repository;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.cdo.common.id.CDOID;
import org.eclipse.emf.cdo.common.id.CDOIDUtil;
import org.eclipse.emf.cdo.session.CDOSession;
import org.lovende.repository.server.CommitIndex;

/**
 * A commit as the server's index has it.
 *
 * @param time in the time of the repository
 * @param user who committed; empty if nobody said so
 * @param comment its label with whatever stands behind it, see {@link CommitToken}
 * @param objects what it changed of one intervention; its resource, if the commit made or moved it
 */
record IndexedCommit(long time, String user, String comment, List<CDOID> objects) {
	/** All commits that changed an intervention, the newest first. Opens a view, which the session closes when it is closed. */
	static List<IndexedCommit> of(CDOSession session, String intervention) {
		List<IndexedCommit> commits = new ArrayList<>();
		for (Object[] row : session.openView().createQuery(CommitIndex.LANGUAGE, intervention).getResult(Object[].class)) {
			if (row.length > CommitIndex.COMMENT)
				commits.add(new IndexedCommit((Long) row[CommitIndex.TIME], (String) row[CommitIndex.USER], (String) row[CommitIndex.COMMENT],
						new ArrayList<>()));
			commits.get(commits.size() - 1).objects.add(CDOIDUtil.read((String) row[CommitIndex.OBJECT]));
		}
		return commits;
	}
}
