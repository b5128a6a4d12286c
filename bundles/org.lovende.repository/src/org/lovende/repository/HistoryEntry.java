package org.lovende.repository;

import java.time.Instant;

/**
 * One change in the history of an intervention. An element that was added or removed is one entry, whatever it contains; in a changed element
 * each changed feature is one.
 *
 * @param time when it was committed
 * @param user who committed it
 * @param label what the user did: the label of the commit; empty if it had none
 * @param change what happened
 * @param elementId the id of the element added, removed or changed
 * @param elementName how the element was called at that time; the name of its kind, in the language of the repository's options, if it had no title
 * @param feature the metamodel's name of the feature that changed; for an element added or removed, of the list that holds it, which is empty
 *        for the intervention itself
 * @param oldValue the value before as text (several separated by "; ", references by the names of their targets, enumerations by their literals);
 *        null if there was none
 * @param newValue the value after, in the same form
 */
public record HistoryEntry(Instant time, String user, String label, Change change, String elementId, String elementName, String feature,
		String oldValue, String newValue) {
	/** What can happen to an element. */
	public enum Change {
		ADDED, REMOVED, CHANGED,
		/** The intervention was moved to the trash. */
		TRASHED,
		/** The intervention came back from the trash. */
		RESTORED
	}
}
