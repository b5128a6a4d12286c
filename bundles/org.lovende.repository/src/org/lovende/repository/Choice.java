package org.lovende.repository;

/** How a {@link Conflict} can be resolved. */
public enum Choice {
	/** What was done here holds; what they did is undone with the next save. */
	MINE,
	/** What they did holds; what was done here is undone. */
	THEIRS,
	/** Both texts, one after the other. */
	BOTH
}
