package org.lovende.repository;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * One commit in the history of an intervention: what somebody did at one moment.
 *
 * @param time when it was committed; {@link Repository#at} gives the intervention as it was then
 * @param user who committed it
 * @param label what the user did; empty if the commit had no label
 * @param changes what it changed in the intervention; an element that was added or removed with everything in it is one change
 */
public record HistoryCommit(Instant time, String user, String label, List<HistoryEntry> changes) {
	public HistoryCommit {
		changes = List.copyOf(changes);
	}

	/** Groups changes, of which those of one commit follow each other. */
	static List<HistoryCommit> of(List<HistoryEntry> entries) {
		List<HistoryCommit> commits = new ArrayList<>();
		int start = 0;
		for (int i = 1; i <= entries.size(); i++)
			if (i == entries.size() || !entries.get(i).time().equals(entries.get(start).time())) {
				HistoryEntry first = entries.get(start);
				commits.add(new HistoryCommit(first.time(), first.user(), first.label(), entries.subList(start, i)));
				start = i;
			}
		return commits;
	}
}
