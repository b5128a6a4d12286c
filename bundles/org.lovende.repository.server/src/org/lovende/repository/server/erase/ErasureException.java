package org.lovende.repository.server.erase;

import org.lovende.repository.server.FactualException;

/** Something cannot be erased; nothing was. */
public final class ErasureException extends FactualException {
	private static final long serialVersionUID = 1L;

	/** Why, with the facts that {@link ErasureException#facts()} then holds. */
	public enum Kind {
		/** No element ever had the id. Facts: the id. */
		UNKNOWN_ELEMENT,
		/** The element's class has no such feature. Facts: the class, the feature, the features that can be erased. */
		UNKNOWN_FEATURE,
		/** The feature must have a value, or is no attribute. Facts: the class, the feature, the features that can be erased. */
		NOT_ERASABLE,
		/** The element never had a value there. Facts: the id. */
		NO_VALUE,
		/** No intervention ever had the id. Facts: the id. */
		UNKNOWN_INTERVENTION,
		/** The intervention is not in the trash. Facts: the id. */
		NOT_IN_TRASH,
		/** The database refused. Facts: its own words. */
		FAILED
	}

	private final Kind kind;

	ErasureException(Kind kind, Throwable cause, Object... facts) {
		super(kind, cause, facts);
		this.kind = kind;
	}

	public Kind kind() {
		return kind;
	}
}
