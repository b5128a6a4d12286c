package org.lovende.core.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.lovende.core.Texts;
import org.lovende.core.TheoryGraph;
import org.lovende.core.narrative.Statement.Backwards;
import org.lovende.core.narrative.Statement.Challenges;
import org.lovende.core.narrative.Statement.DeadEnd;
import org.lovende.core.narrative.Statement.Effect;
import org.lovende.core.narrative.Statement.Evidence;
import org.lovende.core.narrative.Statement.Foundation;
import org.lovende.core.narrative.Statement.Goals;
import org.lovende.core.narrative.Statement.LinkDetail;
import org.lovende.core.narrative.Statement.NoEffect;
import org.lovende.core.narrative.Statement.Opening;
import org.lovende.core.narrative.Statement.Practice;
import org.lovende.core.narrative.Statement.Remark;
import org.lovende.core.narrative.Statement.Ring;
import org.lovende.core.narrative.Statement.SeeAbove;
import org.lovende.core.narrative.Statement.Unexplained;
import org.lovende.core.narrative.Statement.Unreached;
import org.lovende.core.narrative.Statement.UnreachedGoals;
import org.lovende.core.narrative.grammar.FreeText;
import org.lovende.core.narrative.grammar.Wording;
import org.lovende.core.narrative.grammar.Wording.Form;
import org.lovende.model.theory.Activity;
import org.lovende.model.theory.CausalNode;
import org.lovende.model.theory.Outcome;

/** Puts statements into sentences. One object phrases a whole narrative, so that its phrases take turns over all of it. */
final class Phrasing {
	/** More names than this in one sentence cannot be held in mind. */
	private static final int MAX_NAMES = 5;

	private final Phrasebook phrases;
	private final Naming naming;
	private final EffectPhrasing effects;
	private final Discourse discourse = new Discourse();
	private List<String> sentences;

	/**
	 * @param phrases the phrases of the language of the narrative
	 * @param naming how users' texts stand in sentences of that language
	 */
	Phrasing(Phrasebook phrases, Naming naming) {
		this.phrases = phrases;
		this.naming = naming;
		effects = new EffectPhrasing(phrases, naming, discourse);
	}

	/** The text of a paragraph; empty if the statements are. */
	String paragraph(List<Statement> statements) {
		sentences = new ArrayList<>();
		discourse.newParagraph();
		phrases.restart("result.phrase");
		phrases.restart("result.clause");
		for (Statement statement : statements) {
			phrase(statement);
			discourse.told(statement);
		}
		return String.join(" ", sentences);
	}

	private void phrase(Statement statement) {
		if (statement instanceof Effect effect)
			effects.sentences(effect).forEach(this::say);
		else if (statement instanceof Foundation foundation)
			foundation(foundation);
		else if (statement instanceof Goals goals)
			goals(goals);
		else if (statement instanceof Challenges challenges)
			challenges(challenges.text());
		else if (statement instanceof Opening opening)
			opening(opening);
		else if (statement instanceof Practice practice)
			practice(practice.activities());
		else if (statement instanceof Remark remark)
			remark(remark);
		else if (statement instanceof Evidence evidence)
			sayOneOf(phrases.variants("evidence", naming.sentences(evidence.text())));
		else if (statement instanceof LinkDetail detail)
			say(FreeText.sentences(detail.text()));
		else if (statement instanceof Backwards backwards)
			sayOneOf(phrases.variants("backwards", place(backwards.from()), place(backwards.to())));
		else if (statement instanceof Ring)
			sayOneOf(phrases.variants("ring"));
		else if (statement instanceof Unexplained unexplained)
			unexplained(unexplained.links());
		else if (statement instanceof SeeAbove seeAbove)
			seeAbove(seeAbove);
		else if (statement instanceof DeadEnd deadEnd)
			deadEnd(deadEnd.outcomes());
		else if (statement instanceof NoEffect)
			say(phrases.get("no-effect"));
		else if (statement instanceof Unreached unreached)
			unreached(unreached);
		else if (statement instanceof UnreachedGoals unreached)
			unreachedGoals(unreached.goals());
	}

	private void say(String text) {
		String sentence = FreeText.sentence(text);
		sentences.add(sentence);
		discourse.said(sentence);
	}

	/** Says the first of the texts that does not begin like the sentence before. */
	private void sayOneOf(Stream<String> texts) {
		say(discourse.fresh(texts));
	}

	private void foundation(Foundation foundation) {
		boolean hasPurpose = !Texts.isBlank(foundation.purpose());
		if (hasPurpose)
			say(phrases.get("purpose.intervention." + form(foundation.purpose()), purpose(foundation.purpose())));
		int number = foundation.coreElements();
		if (number == 0)
			say(phrases.get("foundation.none"));
		else {
			String count = number == 1 ? phrases.get("foundation.one") : phrases.get("foundation.many", phrases.count(number));
			say(phrases.get(hasPurpose ? "foundation.purpose" : "foundation.plain", count));
		}
	}

	/** How a purpose is written, as the last part of a key: users write "to …", "that …", a noun phrase or sentences. */
	private String form(String purpose) {
		return purposeWording(purpose).form().name().toLowerCase(Locale.ROOT);
	}

	private String purpose(String purpose) {
		Wording wording = purposeWording(purpose);
		return wording.form() == Form.NAME ? naming.sentences(purpose) : wording.text();
	}

	private Wording purposeWording(String purpose) {
		return FreeText.hasSeveralSentences(purpose) ? naming.name(purpose) : naming.wording(purpose);
	}

	private void goals(Goals goals) {
		Naming.Enumeration list = naming.enumerate(goals.goals());
		say(phrases.get((goals.goals().size() == 1 ? "goals.one" : "goals.many") + (list.clauses() ? ".clause" : ".phrase"), list.text()));
	}

	private void challenges(String text) {
		boolean whole = FreeText.hasSeveralSentences(text) || naming.wording(text).form() == Form.CLAUSE || naming.reason(text).form() == Form.CLAUSE
				|| text.strip().endsWith(".");
		say(whole ? FreeText.sentences(text) : phrases.get("challenges", naming.sentences(text)));
	}

	private void opening(Opening opening) {
		String title = Texts.isBlank(opening.coreElement().getTitle()) ? phrases.get("untitled.opening") : naming.asPhrase(opening.coreElement());
		boolean last = opening.index() == opening.total();
		String key;
		if (opening.total() == 1)
			key = "opening.only";
		else if (opening.index() == 1)
			key = "opening.first";
		else if (!Phrasebook.hasOrdinal(opening.index()))
			key = last ? "opening.number.last" : "opening.number";
		else
			key = last ? "opening.last" : "opening.middle";
		say(phrases.get(key, title, phrases.ordinal(opening.index())));
	}

	private void practice(List<Activity> activities) {
		List<Wording> wordings = activities.stream().map(activity -> naming.wording(activity.getTitle())).toList();
		Form form = wordings.get(0).form();
		boolean alike = wordings.stream().allMatch(wording -> wording.form() == form && (wordings.size() == 1 || !wording.hasComma()));
		if (!alike || form == Form.NAME)
			say(phrases.get(activities.size() == 1 ? "practice.name.one" : "practice.name.many",
					phrases.list(wordings, wording -> phrases.quote(wording.name()))));
		else if (form == Form.PHRASE)
			say(phrases.get("practice.phrase", phrases.list(wordings, Wording::text)));
		else if (form == Form.INFINITIVE)
			say(phrases.get("practice.infinitive", phrases.list(wordings, Wording::text)));
		else
			say(phrases.get("practice.clause", String.join(" ", wordings.stream().map(wording -> FreeText.sentence(wording.name())).toList())));
		for (Activity activity : activities)
			if (!Texts.isBlank(activity.getPurpose()))
				purposeOf(activity, activities.size() == 1);
	}

	private void purposeOf(Activity activity, boolean only) {
		String form = form(activity.getPurpose());
		String purpose = purpose(activity.getPurpose());
		if (only)
			say(phrases.get("purpose.only." + form, purpose));
		else
			sayOneOf(phrases.variants("purpose.activity." + form, purpose, phrases.quote(naming.name(activity.getTitle()).name())));
	}

	private void remark(Remark remark) {
		if (remark.named())
			sayOneOf(phrases.variants("remark.named", naming.quoted(remark.about()), naming.sentences(remark.text())));
		else
			say(FreeText.sentences(remark.text()));
	}

	private String place(CausalNode node) {
		int level = TheoryGraph.level(node);
		return phrases.get(level == 0 ? "place.core" : "place." + level);
	}

	private void unexplained(int links) {
		sayOneOf(links == 1 ? phrases.variants("unexplained.one") : phrases.variants("unexplained.many", phrases.count(links)));
	}

	private void seeAbove(SeeAbove reference) {
		String place = aboveOrUnder(reference);
		CausalNode only = reference.outcomes().get(0);
		if (reference.outcomes().size() > 1 || !discourse.justArrivedAt(only)) {
			sayInParts("above.named", reference.outcomes(), place);
			return;
		}
		if (reference.ends().isEmpty()) {
			say(phrases.get("above.it.plain", place));
			return;
		}
		Naming.Enumeration ends = naming.enumerate(reference.ends());
		int level = TheoryGraph.level(reference.ends().get(0));
		boolean sameLevel = reference.ends().stream().allMatch(end -> TheoryGraph.level(end) == level);
		String time = sameLevel && level > 0 ? " " + phrases.get("time.inline." + level) : "";
		say(phrases.get(ends.clauses() ? "above.it.clause" : "above.it.phrase", place, time, ends.text()));
	}

	private String aboveOrUnder(SeeAbove reference) {
		int index = reference.toldIn();
		if (index == 0)
			return phrases.get("above.place");
		String key = Phrasebook.hasOrdinal(index) ? "above.element" : "above.element.number";
		return phrases.get("above.place.under", phrases.get(reference.total() == 1 ? "above.element.only" : key, phrases.ordinal(index)));
	}

	private void deadEnd(List<CausalNode> outcomes) {
		if (outcomes.size() == 1 && discourse.justArrivedAt(outcomes.get(0)))
			say(phrases.get("dead-end.it"));
		else
			sayInParts("dead-end.named", outcomes, null);
	}

	private void unreached(Unreached unreached) {
		int first = Math.min(MAX_NAMES, unreached.outcomes().size());
		say(phrases.get("unreached", phrases.list(unreached.outcomes().subList(0, first), naming::quoted)));
		sayInParts("unreached.more", unreached.outcomes().subList(first, unreached.outcomes().size()), null);
	}

	private void unreachedGoals(List<Outcome> goals) {
		say(phrases.get(goals.size() == 1 ? "unreached.goals.one" : "unreached.goals.many", phrases.list(goals, naming::quoted)));
	}

	/** One sentence for every few names; the phrases have the names as {0}, or as {1} if there is a place for {0}. */
	private void sayInParts(String key, List<? extends CausalNode> nodes, String place) {
		for (int i = 0; i < nodes.size(); i += MAX_NAMES) {
			String names = phrases.list(nodes.subList(i, Math.min(i + MAX_NAMES, nodes.size())), naming::quoted);
			sayOneOf(place == null ? phrases.variants(key, names) : phrases.variants(key, place, names));
		}
	}
}
