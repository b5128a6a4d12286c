package org.lovende.core.method;

import java.util.Locale;

import org.lovende.core.Messages;

/** How far a team has come with a step of the method. */
public enum StepState {
	/** Nothing has been written yet. */
	NOT_STARTED("notStarted"),
	/** Something has been written, something is missing. */
	UNDER_WAY("underWay"),
	/** Nothing is missing that the model or the checks could see. Whether it is good, only the team can say. */
	COMPLETE("complete"),
	/** The team leaves the step out, and says why. */
	NOT_RELEVANT("notRelevant");

	private final String word;

	StepState(String word) {
		this.word = word;
	}

	/** What users call it. */
	public String label(Locale locale) {
		return Messages.of(StepState.class, locale).get("state." + word);
	}

	/** The same word in every language, for names of pictures. */
	public String word() {
		return word;
	}
}
