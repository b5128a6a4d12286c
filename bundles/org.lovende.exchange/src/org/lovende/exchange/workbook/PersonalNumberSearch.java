package org.lovende.exchange.workbook;

import java.util.function.Predicate;

/** Where the import gets its knowledge of personal numbers from. */
final class PersonalNumberSearch {
	/** Whether a text seems to contain the number of a person. */
	static final Predicate<String> DEFAULT = text -> false;

	private PersonalNumberSearch() {
	}
}
