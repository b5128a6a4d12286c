package org.lovende.repository;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

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
		List<HistoryEntry> entries = new ArrayList<>();
		changedObjects().forEach((time, objects) -> {
			CDOCommitInfo commit = session.getCommitInfoManager().getCommitInfo(time);
			CDOView before = session.openView(time - 1);
			CDOView after = session.openView(time);
			entries.addAll(new CommitChanges(commit, before, after, locale).entries(objects));
			before.close();
			after.close();
		});
		return entries;
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
