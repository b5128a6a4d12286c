package org.lovende.repository.server;

import java.util.List;

/**
 * Work on a store cannot be done. It names a kind and the facts; the sentence that a user reads is made by the caller, who knows the user's
 * language.
 */
public abstract class FactualException extends Exception {
	private static final long serialVersionUID = 1L;

	private final transient List<Object> facts;

	/** @param kind which of the kinds of the subclass it is */
	protected FactualException(Enum<?> kind, Throwable cause, Object... facts) {
		super(kind + " " + List.of(facts), cause);
		this.facts = List.of(facts);
	}

	/** The facts of the kind, in the order that the kind names. */
	public final List<Object> facts() {
		return facts;
	}
}
