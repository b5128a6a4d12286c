package org.lovende.core.compare;

import java.util.Locale;

import org.lovende.core.Messages;

/** What became of a part of a theory in a later version. Never told by colour alone: there is a sign and a word for each. */
public enum ChangeKind {
	/** Only the later version has it. */
	ADDED("+"),
	/** Only the earlier version has it. */
	REMOVED("\u2212"),
	/** Both have it, not in the same words. */
	CHANGED("\u2260");

	private final String sign;

	ChangeKind(String sign) {
		this.sign = sign;
	}

	/** One character that stands for it. */
	public String sign() {
		return sign;
	}

	/** The word for it in a language: "Added". */
	public String word(Locale locale) {
		return Messages.of(ChangeKind.class, locale).get("kind." + name());
	}
}
