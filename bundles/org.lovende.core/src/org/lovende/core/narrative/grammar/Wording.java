package org.lovende.core.narrative.grammar;

/**
 * How a text that a user wrote can stand in a sentence of ours.
 *
 * @param form what the text is
 * @param text the text as it stands inside a sentence: no final full stop, no line breaks, and (unless the form is
 *        {@link Form#NAME}) the first letter small where it is no proper name or acronym. Never null; empty only if there is nothing to read
 * @param name the text as the user wrote it but on one line and without a final full stop: what quotation marks are put around
 */
public record Wording(Form form, String text, String name) {
	/** What a text is, as far as one can be sure of it. */
	public enum Form {
		/** A noun phrase: "more knowledge of …". */
		PHRASE,
		/** A clause with its subject first: "citizens eat more healthily". In Danish with the word order of a subordinate clause. */
		CLAUSE,
		/** What follows "to": "improve the citizens' health". */
		INFINITIVE,
		/** Anything else: can only be quoted. */
		NAME
	}

	/** Whether there is nothing to read. */
	public boolean isEmpty() {
		return name.isEmpty();
	}

	/** Whether the text can go on after it without a comma: a comma inside would need one at the end, which only a final place gives. */
	public boolean hasComma() {
		return text.indexOf(',') >= 0;
	}
}
