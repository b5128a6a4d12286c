package org.lovende.repository;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

import org.eclipse.emf.cdo.common.commit.CDOCommitInfo;
import org.eclipse.emf.cdo.common.id.CDOID;
import org.eclipse.emf.cdo.common.id.CDOIDUtil;
import org.eclipse.emf.cdo.session.CDOSession;
import org.eclipse.emf.cdo.view.CDOView;
import org.lovende.repository.server.CommitIndex;

/** Reads the history of one intervention out of the audited commits. */
final class HistoryReader {
	private final CDOSession session;
	private final String intervention;
	private final Locale locale;

	HistoryReader(CDOSession session, String intervention, Locale locale) {
		this.session = session;
		this.intervention = intervention;
		this.locale = locale;
	}

	/** All changes, the newest commit first. */
	List<HistoryEntry> read() {
		List<HistoryEntry> all = new ArrayList<>();
		read(entries -> all.addAll(entries));
		return all;
	}

	/**
	 * The changes of one commit after the other, the newest first.
	 *
	 * @param receiver gets what a commit changed, never nothing; answers false when it wants no more
	 */
	void read(Predicate<List<HistoryEntry>> receiver) {
		for (Map.Entry<Long, List<CDOID>> changed : changedObjects().entrySet()) {
			List<HistoryEntry> entries = read(changed.getKey(), changed.getValue());
			if (!entries.isEmpty() && !receiver.test(entries))
				return;
		}
	}

	private List<HistoryEntry> read(long time, List<CDOID> objects) {
		CDOCommitInfo commit = session.getCommitInfoManager().getCommitInfo(time);
		CDOView before = session.openView(time - 1);
		CDOView after = session.openView(time);
		try {
			return new CommitChanges(commit, before, after, locale).entries(objects);
		} finally {
			before.close();
			after.close();
		}
	}

	/** What each commit changed in the intervention, the newest commit first. */
	private Map<Long, List<CDOID>> changedObjects() {
		Map<Long, List<CDOID>> objects = new LinkedHashMap<>();
		CDOView view = session.openView();
		for (Object[] row : view.createQuery(CommitIndex.LANGUAGE, intervention).getResult(Object[].class))
			objects.computeIfAbsent((Long) row[0], key -> new ArrayList<>()).add(CDOIDUtil.read((String) row[1]));
		view.close();
		return objects;
	}
}
