package org.lovende.core.narrative;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.lovende.core.Texts;
import org.lovende.core.narrative.grammar.FreeText;
import org.lovende.core.narrative.grammar.Grammar;
import org.lovende.core.narrative.grammar.Wording;
import org.lovende.core.narrative.grammar.Wording.Form;
import org.lovende.model.theory.CausalNode;
import org.lovende.model.theory.CoreElement;

/**
 * How users' texts stand in the sentences of a narrative. Where users write in another language than the narrative's, everything is
 * quoted: a sentence cannot be half in one language and half in another.
 */
final class Naming {
	/** The parts of an enumeration; clauses need a "that" before them, other parts do not. */
	record Enumeration(String text, boolean clauses, boolean names) {
	}

	private final Phrasebook phrases;
	private final Grammar grammar;
	private final boolean sameLanguage;
	private final Map<String, Wording> wordings = new HashMap<>();

	/**
	 * @param grammar the grammar of the users' language
	 * @param sameLanguage whether the narrative is in that language
	 */
	Naming(Phrasebook phrases, Grammar grammar, boolean sameLanguage) {
		this.phrases = phrases;
		this.grammar = grammar;
		this.sameLanguage = sameLanguage;
	}

	Wording wording(String text) {
		return wordings.computeIfAbsent(text == null ? "" : text, title -> sameLanguage ? grammar.wording(title) : grammar.name(title));
	}

	Wording reason(String text) {
		return sameLanguage ? grammar.reason(text) : grammar.name(text);
	}

	Wording name(String text) {
		return grammar.name(text);
	}

	/** A text in whole sentences after a colon, quoted if it is in another language. */
	String sentences(String text) {
		String sentences = FreeText.hasSeveralSentences(text) ? FreeText.sentences(text) : FreeText.line(text);
		return sameLanguage ? sentences : phrases.quote(grammar.name(sentences).name());
	}

	/** The title in quotation marks; a box without a title is described. */
	String quoted(CausalNode node) {
		return Texts.isBlank(node.getTitle()) ? untitled(node) : phrases.quote(grammar.name(node.getTitle()).name());
	}

	/** The title as a noun phrase: without quotation marks if it is one. */
	String asPhrase(CausalNode node) {
		Wording wording = wording(node.getTitle());
		return wording.form() == Form.PHRASE ? wording.text() : quoted(node);
	}

	/** The title as a noun phrase after which the sentence goes on. */
	String asSubject(CausalNode node) {
		Wording wording = wording(node.getTitle());
		return wording.form() == Form.PHRASE && !wording.hasComma() ? wording.text() : quoted(node);
	}

	/** The titles, all as noun phrases, all as clauses, or all quoted. */
	Enumeration enumerate(List<? extends CausalNode> nodes) {
		List<Wording> wordings = nodes.stream().map(node -> wording(node.getTitle())).toList();
		Form form = wordings.get(0).form();
		boolean alike = wordings.stream().allMatch(wording -> wording.form() == form && (wordings.size() == 1 || !wording.hasComma()));
		boolean embeddable = alike && (form == Form.PHRASE || form == Form.CLAUSE);
		if (!embeddable)
			return new Enumeration(phrases.list(nodes, this::quoted), false, true);
		return new Enumeration(phrases.list(wordings.stream().map(Wording::text).toList(), form == Form.CLAUSE), form == Form.CLAUSE, false);
	}

	private String untitled(CausalNode node) {
		if (node instanceof CoreElement)
			return phrases.get("untitled.core");
		return phrases.get(StoryGraph.isGoal(node) ? "untitled.goal" : "untitled.outcome");
	}
}
