package org.lovende.core.compare;

import java.util.List;

/** A difference in words, as a list shows it. */
public sealed interface WordedChange permits TheoryChange, ElementChange {
	/** Whether something came, went or changed. */
	ChangeKind kind();

	/** What users call its type, for instance "Core element". */
	String type();

	/** Its name, in the later state if it is there. */
	String name();

	/** One sentence for each thing that is said otherwise; may be empty. */
	List<String> details();
}
