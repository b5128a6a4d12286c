package org.lovende.core.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.lovende.core.Texts;
import org.lovende.core.narrative.Statement.Effect;
import org.lovende.core.narrative.Statement.Opening;
import org.lovende.core.narrative.Statement.Practice;
import org.lovende.core.narrative.grammar.FreeText;
import org.lovende.core.narrative.grammar.Wording;
import org.lovende.core.narrative.grammar.Wording.Form;
import org.lovende.model.theory.CausalNode;
import org.lovende.model.theory.Certainty;
import org.lovende.model.theory.CoreElement;

/** Puts an effect into a sentence: how it opens, what works, when, on what, and why. */
final class EffectPhrasing {
	private final Phrasebook phrases;
	private final Naming naming;
	private final Discourse discourse;

	EffectPhrasing(Phrasebook phrases, Naming naming, Discourse discourse) {
		this.phrases = phrases;
		this.naming = naming;
		this.discourse = discourse;
	}

	/** The sentence, and a second one for a reason that does not fit into a subordinate clause. */
	List<String> sentences(Effect effect) {
		Effect last = discourse.previous() instanceof Effect previous ? previous : null;
		boolean sameReason = last != null && !Texts.isBlank(effect.rationale()) && FreeText.line(effect.rationale()).equals(FreeText.line(last.rationale()));
		Wording reason = naming.reason(sameReason ? null : effect.rationale());
		String subordinate = reason.form() == Form.CLAUSE ? phrases.get("reason.clause", reason.text()) : "";
		Candidates candidates = new Candidates(effect, last, sameReason, subordinate);
		String first = discourse.fresh(candidates.all().stream());
		boolean ownSentence = !reason.isEmpty() && subordinate.isEmpty();
		discourse.effectEndsWithTarget(!ownSentence && !candidates.isShortened(first));
		if (!ownSentence)
			return List.of(first);
		return List.of(first, discourse.fresh(phrases.variants("reason.sentence", naming.sentences(effect.rationale())).stream(), first));
	}

	/** Sentences that all say the same effect, the best first. */
	private final class Candidates {
		private final Effect effect;
		private final Effect last;
		private final boolean sameReason;
		private final String reason;
		private final Wording source;
		private final boolean continued;
		private final String subject;
		private final String result;
		private final String time;
		private final boolean newTime;
		private final int level;
		private String shortened;

		Candidates(Effect effect, Effect last, boolean sameReason, String reason) {
			this.effect = effect;
			this.last = last;
			this.sameReason = sameReason;
			this.reason = reason;
			CausalNode from = effect.from();
			continued = from instanceof CoreElement ? discourse.previous() instanceof Opening || discourse.previous() instanceof Practice
					: last != null && discourse.justArrivedAt(from);
			source = naming.wording(from.getTitle());
			subject = subject(from);
			result = result(effect);
			level = TheoryGraph.level(effect.targets().get(0));
			newTime = level >= Math.max(1, TheoryGraph.level(from)) && discourse.isNewLevel(level);
			time = newTime ? " " + phrases.get("time.inline." + level) : "";
		}

		private String subject(CausalNode from) {
			if (continued || source.form() == Form.CLAUSE && !(from instanceof CoreElement))
				return phrases.get("subject.it");
			return from instanceof CoreElement ? phrases.get("subject.core") : naming.asSubject(from);
		}

		List<String> all() {
			List<String> all = new ArrayList<>();
			boolean clauseSource = !continued && source.form() == Form.CLAUSE && !(effect.from() instanceof CoreElement);
			boolean sameTargets = last != null && !continued && !newTime && last.targets().equals(effect.targets()) && !(effect.from() instanceof CoreElement)
					&& last.certainty() == effect.certainty();
			if (sameTargets && !sameReason) {
				shortened = same(clauseSource);
				all.add(shortened);
			}
			if (clauseSource) {
				boolean again = discourse.lastEffect() != null && discourse.lastEffect().targets().equals(effect.targets())
						&& discourse.lastEffect().certainty() == effect.certainty();
				phrases.variants(again ? "front.also-when" : "front.when", source.text()).forEach(front -> all.add(fronted(front, time)));
				return all;
			}
			if (sameReason)
				phrases.variants("front.same-reason").forEach(front -> all.add(fronted(front, time)));
			if (turnsDoubtful())
				phrases.variants("front.contrast").forEach(front -> all.add(fronted(front, time)));
			if (discourse.lastEffect() == null)
				all.add(plain());
			if (newTime)
				all.add(fronted(phrases.get("time.front." + level), ""));
			if (last != null && last.from() == effect.from() && last.certainty() == effect.certainty())
				all.add(sentence("also", "", time));
			phrases.variants(continued ? "front.next" : "front.beside").forEach(front -> all.add(fronted(front, time)));
			return all;
		}

		/** Whether the sentence says "the same" instead of naming what the effect leads to. */
		boolean isShortened(String sentence) {
			return sentence.equals(shortened);
		}

		private boolean turnsDoubtful() {
			return effect.certainty() == Certainty.DOUBTFUL && discourse.lastEffect() != null && discourse.lastEffect().certainty() != Certainty.DOUBTFUL;
		}

		private String same(boolean clause) {
			return phrases.get(key(clause ? "same.clause" : "same.phrase"), clause ? source.text() : subject, "", "", reason, "");
		}

		private String plain() {
			return sentence("plain", "", time);
		}

		private String fronted(String front, String inlineTime) {
			return sentence("front", front, inlineTime);
		}

		private String sentence(String pattern, String front, String inlineTime) {
			return phrases.get(key(pattern), subject, inlineTime, result, reason, front);
		}

		private String key(String pattern) {
			return "effect." + effect.certainty().getName().toLowerCase(Locale.ROOT) + "." + pattern;
		}
	}

	private String result(Effect effect) {
		List<CausalNode> targets = effect.targets();
		String number = targets.size() == 1 ? ".one" : ".many";
		if (targets.get(0) instanceof CoreElement)
			return phrases.get("result.core" + number, phrases.list(targets, naming::quoted));
		Naming.Enumeration list = naming.enumerate(targets);
		if (!TheoryGraph.isGoal(targets.get(0)))
			return phrases.next(list.clauses() ? "result.clause" : "result.phrase", list.text());
		return phrases.get("result.goal" + number + (list.clauses() ? ".clause" : list.names() ? ".name" : ".phrase"), list.text());
	}
}
