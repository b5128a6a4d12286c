package org.lovende.core.narrative;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.lovende.core.Texts;
import org.lovende.core.TheoryGraph;
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
		Candidates candidates = new Candidates(effect, last);
		String first = discourse.fresh(candidates.all());
		boolean ownSentence = !candidates.sameReason && !Texts.isBlank(effect.rationale()) && candidates.reason.isEmpty();
		discourse.effectEndsWithTarget(!ownSentence && !candidates.isShortened(first));
		if (!ownSentence)
			return List.of(first);
		return List.of(first, discourse.fresh(phrases.variants("reason.sentence", naming.sentences(effect.rationale())), first));
	}

	/** Sentences that all say the same effect, the best first. */
	private final class Candidates {
		private final Effect effect;
		private final Effect last;
		/** Whether the reason is that of the sentence before and is only referred to. */
		private final boolean sameReason;
		/** The reason as a subordinate clause; empty if there is none or it is no clause. */
		private final String reason;
		private final Wording source;
		/** Whether "it" means the source. */
		private final boolean continued;
		/** Whether the source must be named and is a clause. */
		private final boolean tellsClause;
		/** Whether the sentence before told another effect of the same source, as surely. */
		private final boolean parallel;
		private final String subject;
		private final String result;
		private final String time;
		private final boolean newTime;
		private final int level;
		private String shortened;

		Candidates(Effect effect, Effect last) {
			this.effect = effect;
			this.last = last;
			CausalNode from = effect.from();
			continued = from instanceof CoreElement ? discourse.previous() instanceof Opening || discourse.previous() instanceof Practice
					: last != null && discourse.justArrivedAt(from);
			source = naming.wording(from.getTitle());
			tellsClause = !continued && source.form() == Form.CLAUSE && !(from instanceof CoreElement);
			parallel = last != null && last.from() == from && last.certainty() == effect.certainty();
			// where a clause opens the sentence there is no room for "for the same reason"
			sameReason = last != null && (!tellsClause || parallel) && !Texts.isBlank(effect.rationale())
					&& FreeText.line(effect.rationale()).equals(FreeText.line(last.rationale()));
			reason = sameReason ? "" : reasonClause(effect.rationale());
			subject = subject(from);
			result = result(effect);
			level = TheoryGraph.level(effect.targets().get(0));
			newTime = level >= Math.max(1, TheoryGraph.level(from)) && discourse.isNewLevel(level);
			time = newTime ? " " + phrases.get("time.inline." + level) : "";
		}

		private String reasonClause(String rationale) {
			Wording wording = naming.reason(rationale);
			return wording.form() == Form.CLAUSE ? phrases.get("reason.clause", wording.text()) : "";
		}

		private String subject(CausalNode from) {
			if (continued || tellsClause)
				return phrases.get("subject.it");
			return from instanceof CoreElement ? phrases.get("subject.core") : naming.asSubject(from);
		}

		/** The sentences, put together only as they are taken. */
		Stream<String> all() {
			Stream<String> same = canBeShortened() ? Stream.of(shortened()) : Stream.of();
			return Stream.concat(same, tellsClause ? openedByClause() : openedByFront());
		}

		/** The source is a clause: it opens the sentence, unless the sentence before began with it. */
		private Stream<String> openedByClause() {
			if (parallel)
				return Stream.concat(sameReason ? fronted("front.same-reason") : Stream.of(sentence("also", "", time)), fronted("front.beside"));
			boolean again = discourse.lastEffect() != null && discourse.lastEffect().targets().equals(effect.targets())
					&& discourse.lastEffect().certainty() == effect.certainty();
			return fronted(again ? "front.also-when" : "front.when", source.text());
		}

		private Stream<String> openedByFront() {
			boolean isFirst = discourse.lastEffect() == null;
			return Stream.of(
					when(sameReason, () -> fronted("front.same-reason")),
					when(turnsDoubtful(), () -> fronted("front.contrast")),
					when(isFirst, () -> Stream.of(sentence("plain", "", time))),
					when(newTime, () -> Stream.of(sentence("front", phrases.get("time.front." + level), ""))),
					when(parallel, () -> Stream.of(sentence("also", "", time))),
					when(true, () -> fronted(continued ? "front.next" : "front.beside"))).flatMap(Supplier::get);
		}

		private Supplier<Stream<String>> when(boolean condition, Supplier<Stream<String>> sentences) {
			return condition ? sentences : Stream::of;
		}

		private Stream<String> fronted(String key, Object... arguments) {
			return phrases.variants(key, arguments).map(front -> sentence("front", front, time));
		}

		private boolean canBeShortened() {
			return last != null && !continued && !newTime && !sameReason && !(effect.from() instanceof CoreElement) && last.targets().equals(effect.targets())
					&& last.certainty() == effect.certainty();
		}

		/** Whether the sentence says "the same" instead of naming what the effect leads to. */
		boolean isShortened(String sentence) {
			return sentence.equals(shortened);
		}

		private boolean turnsDoubtful() {
			return effect.certainty() == Certainty.DOUBTFUL && discourse.lastEffect() != null && discourse.lastEffect().certainty() != Certainty.DOUBTFUL;
		}

		private String shortened() {
			shortened = phrases.get(key(tellsClause ? "same.clause" : "same.phrase"), tellsClause ? source.text() : subject, "", "", reason, "");
			return shortened;
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
		if (!StoryGraph.isGoal(targets.get(0)))
			return phrases.next(list.clauses() ? "result.clause" : "result.phrase", list.text());
		return phrases.get("result.goal" + number + (list.clauses() ? ".clause" : list.names() ? ".name" : ".phrase"), list.text());
	}
}
