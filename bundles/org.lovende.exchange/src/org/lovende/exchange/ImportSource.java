package org.lovende.exchange;

import java.util.List;

/** One intervention in a file or folder that has been read and can be compared with a target. */
public interface ImportSource {
	/** What was found while reading, before any target was known. */
	List<Problem> problems();

	/**
	 * Works out what the intervention would be after the import. Changes nothing in the target and can be repeated.
	 *
	 * @return the draft, or problems why there is none; problems of {@link #problems()} are not repeated
	 */
	Resolution resolve(ImportTarget target);

	/**
	 * What became of a source.
	 *
	 * @param problems found while comparing with the target
	 * @param draft null if there is an error
	 */
	record Resolution(List<Problem> problems, ImportDraft draft) {
	}
}
