package org.lovende.core.narrative;

import java.util.Iterator;
import java.util.stream.Stream;

import org.lovende.core.narrative.Statement.Effect;
import org.lovende.core.narrative.Statement.Unexplained;
import org.lovende.model.theory.CausalNode;

/** What the reader has just read: decides what "it" means, whether the time must be said again, and how the next sentence may not begin. */
final class Discourse {
	private String lastOpening = "";
	private Statement previous;
	private Effect lastEffect;
	private boolean targetInMind;
	private boolean effectEndsWithTarget;
	private int spokenLevel;

	void newParagraph() {
		previous = null;
		lastEffect = null;
		spokenLevel = 0;
	}

	void told(Statement statement) {
		previous = statement;
		if (statement instanceof Effect effect) {
			lastEffect = effect;
			targetInMind = effectEndsWithTarget;
		} else if (!(statement instanceof Unexplained))
			targetInMind = false;
	}

	/** Says whether the sentences of the effect being told end with naming what it leads to, so that "it" can mean that. */
	void effectEndsWithTarget(boolean ends) {
		effectEndsWithTarget = ends;
	}

	void said(String sentence) {
		lastOpening = opening(sentence);
	}

	/** The first of the texts that does not begin with the same word as the last sentence; the first of all if every one does. */
	String fresh(Stream<String> texts) {
		return fresh(texts, lastOpening);
	}

	/** The first of the texts that does not begin with the same word as this sentence; the first of all if every one does. */
	String fresh(Stream<String> texts, String sentence) {
		String taken = opening(sentence);
		String first = null;
		for (Iterator<String> rest = texts.iterator(); rest.hasNext();) {
			String text = rest.next();
			if (!opening(text).equalsIgnoreCase(taken))
				return text;
			first = first == null ? text : first;
		}
		return first;
	}

	private static String opening(String text) {
		int end = text.indexOf(' ');
		String word = end < 0 ? text : text.substring(0, end);
		return word.endsWith(",") ? word.substring(0, word.length() - 1) : word;
	}

	/** The statement before, in this paragraph; null if there is none. */
	Statement previous() {
		return previous;
	}

	/** The effect that was told last in this paragraph; null if none was. */
	Effect lastEffect() {
		return lastEffect;
	}

	/** Whether the effect told last led to exactly this box and nothing has come in between, except that it is unexplained. */
	boolean justArrivedAt(CausalNode node) {
		return lastEffect != null && targetInMind && lastEffect.leadsOnlyTo(node);
	}

	/** Whether the reader knows that the story has come to this column; from now on they do. */
	boolean isNewLevel(int level) {
		boolean isNew = level != spokenLevel;
		spokenLevel = level;
		return isNew;
	}
}
