package org.lovende.core.narrative;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.lovende.core.Interventions;
import org.lovende.core.Messages;
import org.lovende.core.Texts;
import org.lovende.core.narrative.grammar.FreeText;
import org.lovende.core.narrative.grammar.Grammar;
import org.lovende.model.intervention.Intervention;
import org.lovende.model.theory.CausalNode;
import org.lovende.model.theory.CoreElement;
import org.lovende.model.theory.Outcome;
import org.lovende.model.theory.Theory;

/**
 * A theory of change told in text, as the minutes of the handbook do (booklet 3, section 4.2): what the intervention is for, then for each
 * core element what is done and what it is expected to lead to on short, medium and long term, and why. Missing reasons, circles and
 * outcomes that nothing leads to are said openly.
 * <p>
 * Each arrow is told once: a later section refers to what an earlier one has told. Texts written by hand are kept as they are. One that
 * replaces a core element's section takes the place of all that is generated there; what the core element shares with later ones is then
 * told with them. One about an outcome stands in the section of the first core element that reaches the outcome and always follows the
 * generated text. One about a box that is no longer part of the theory stands in the closing section.
 * <p>
 * Reads the theory once and keeps no connection to it. Does not change the model.
 */
public final class Narrative {
	private final List<Section> sections;
	private final Minutes minutes;

	private Narrative(List<Section> sections, Minutes minutes) {
		this.sections = List.copyOf(sections);
		this.minutes = minutes;
	}

	/**
	 * Tells a theory.
	 *
	 * @param theory the theory, with or without an intervention around it (without one it has neither purpose nor activities); not null
	 * @param locale the language of the fixed phrases: Danish for "da", English for any other. Where it is not the language of the
	 *        intervention, titles and reasons are quoted in theirs
	 */
	public static Narrative of(Theory theory, Locale locale) {
		Messages messages = Messages.of(Narrative.class, locale);
		return new Narrative(new Writer(theory, messages, locale).write(), Minutes.of(theory, messages));
	}

	/** The sections in reading order: introduction, one per core element in model order, a closing section where there is content for it. */
	public List<Section> sections() {
		return sections;
	}

	/**
	 * The paragraphs of one section as plain text.
	 *
	 * @param about a core element; null for the introduction
	 * @return its paragraphs; empty for a box that has no section of its own
	 */
	public List<String> paragraphsOf(CausalNode about) {
		return sections.stream().filter(section -> section.about() == about).findFirst().stream().flatMap(section -> section.paragraphs().stream())
				.map(Paragraph::text).toList();
	}

	/** The decisions and unresolved issues that belong to the minutes beside the narrative. */
	public Minutes minutes() {
		return minutes;
	}

	/** Puts plan, phrasing and hand-written parts together. */
	private static final class Writer {
		private final StoryGraph graph;
		private final Phrasebook phrases;
		private final StoryPlan plan;
		private final Phrasing phrasing;
		private final HandwrittenParts handwritten;
		private final Map<CausalNode, CoreElement> firstReached = new HashMap<>();

		Writer(Theory theory, Messages messages, Locale locale) {
			graph = new StoryGraph(theory);
			phrases = new Phrasebook(messages);
			plan = new StoryPlan(theory, graph);
			phrasing = new Phrasing(phrases, naming(theory, locale));
			for (CoreElement coreElement : graph.coreElements())
				for (CausalNode outcome : graph.outcomesFrom(coreElement, firstReached.keySet()))
					firstReached.putIfAbsent(outcome, coreElement);
			handwritten = new HandwrittenParts(theory, graph, firstReached);
		}

		private Naming naming(Theory theory, Locale locale) {
			Intervention intervention = Interventions.interventionOf(theory);
			Locale written = intervention == null ? locale : Interventions.locale(intervention);
			boolean danish = locale.getLanguage().equals(Interventions.DANISH.getLanguage());
			return new Naming(phrases, Grammar.of(written), danish == written.getLanguage().equals(Interventions.DANISH.getLanguage()));
		}

		List<Section> write() {
			List<Section> sections = new ArrayList<>();
			List<Paragraph> introduction = handwritten.replacesIntroduction() ? new ArrayList<>() : generated(plan.introduction());
			introduction.addAll(handwritten.introduction());
			sections.add(new Section(null, phrases.get("heading.introduction"), introduction));
			int index = 0;
			for (CoreElement coreElement : graph.coreElements()) {
				index++;
				List<Paragraph> paragraphs = handwritten.replaces(coreElement) ? new ArrayList<>() : generated(plan.chapter(coreElement, index));
				paragraphs.addAll(handwritten.of(coreElement));
				sections.add(new Section(coreElement, heading(coreElement, index), paragraphs));
			}
			addClosing(sections);
			return sections;
		}

		private void addClosing(List<Section> sections) {
			List<Outcome> unreached = graph.outcomes().stream().filter(outcome -> !firstReached.containsKey(outcome)).toList();
			List<Paragraph> paragraphs = generated(plan.closing(unreached));
			boolean hasGenerated = !paragraphs.isEmpty();
			paragraphs.addAll(handwritten.closing());
			if (paragraphs.isEmpty())
				return;
			String key = !hasGenerated ? "heading.remarks" : handwritten.closing().isEmpty() ? "heading.unreached" : "heading.unreached-and-remarks";
			sections.add(new Section(null, phrases.get(key), paragraphs));
		}

		private String heading(CoreElement coreElement, int index) {
			return Texts.isBlank(coreElement.getTitle()) ? phrases.get("heading.untitled", String.valueOf(index)) : FreeText.line(coreElement.getTitle());
		}

		private List<Paragraph> generated(Chapter chapter) {
			List<Paragraph> paragraphs = new ArrayList<>();
			for (List<Statement> statements : chapter.paragraphs())
				paragraphs.add(new Paragraph(phrasing.paragraph(statements), false));
			return paragraphs;
		}
	}
}
