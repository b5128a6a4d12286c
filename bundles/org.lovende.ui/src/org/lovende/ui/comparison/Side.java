package org.lovende.ui.comparison;

import java.time.Instant;

import org.eclipse.ui.IMemento;

/**
 * One of the two that are compared.
 *
 * @param interventionId which intervention
 * @param moment as of when; null for today
 */
public record Side(String interventionId, Instant moment) {
	private static final String INTERVENTION = "intervention";
	private static final String MOMENT = "moment";

	/** An intervention as it is today. */
	public static Side today(String interventionId) {
		return new Side(interventionId, null);
	}

	/** What was remembered; null if it cannot be restored. */
	static Side restored(IMemento memento) {
		if (memento == null || memento.getString(INTERVENTION) == null)
			return null;
		String moment = memento.getString(MOMENT);
		return new Side(memento.getString(INTERVENTION), moment == null ? null : Instant.parse(moment));
	}

	void saveState(IMemento memento) {
		memento.putString(INTERVENTION, interventionId);
		if (moment != null)
			memento.putString(MOMENT, moment.toString());
	}
}
