package org.lovende.core.narrative;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.lovende.core.Texts;
import org.lovende.core.TheoryGraph;
import org.lovende.core.narrative.Statement.Backwards;
import org.lovende.core.narrative.Statement.DeadEnd;
import org.lovende.core.narrative.Statement.Effect;
import org.lovende.core.narrative.Statement.Evidence;
import org.lovende.core.narrative.Statement.LinkDetail;
import org.lovende.core.narrative.Statement.Remark;
import org.lovende.core.narrative.Statement.Ring;
import org.lovende.core.narrative.Statement.Unexplained;
import org.lovende.core.narrative.grammar.FreeText;
import org.lovende.model.theory.CausalLink;
import org.lovende.model.theory.CausalNode;
import org.lovende.model.theory.Certainty;
import org.lovende.model.theory.Outcome;

/**
 * Collects the statements of one chapter and orders its arrows: column by column; inside a column a box comes after all boxes of the
 * chapter that lead to it, and a chain is followed before another begins. Boxes on a cycle wait for each other; then the leftmost of them
 * begins and the arrow that comes back to it is said to close a circle.
 */
final class EffectTeller {
	/** More boxes than this in one sentence cannot be held in mind. */
	private static final int MAX_TARGETS = 5;
	/** From so many effects on, a paragraph ends where the story goes on to the next column, and latest at the second number. */
	private static final int LONG_PARAGRAPH = 6;
	private static final int LONGEST_PARAGRAPH = 10;

	/** What arrows from one box must have in common to be told together. A separate one has its own key in {@code alone}. */
	private record Group(int level, Certainty certainty, String rationale, CausalLink alone) {
	}

	private final StoryGraph graph;
	private final int chapter;
	private final Map<CausalNode, Integer> toldIn;
	private final Set<CausalNode> introduced;
	private final List<List<Statement>> paragraphs = new ArrayList<>();
	private List<Statement> paragraph = new ArrayList<>();
	private int effectsInParagraph;
	private int unexplained;
	private final Map<CausalNode, Integer> waitingFor = new HashMap<>();
	/** Columns of the pending boxes: they are compared so often that asking the model each time is felt. */
	private final Map<CausalNode, Integer> levels = new HashMap<>();
	private final Set<CausalNode> pending = new LinkedHashSet<>();
	/** The box that the story has just come to; null if there are several. */
	private CausalNode lastTarget;
	private final Set<CausalNode> references = new LinkedHashSet<>();
	private final List<CausalNode> deadEnds = new ArrayList<>();

	/**
	 * @param chapter the number of the chapter
	 * @param toldIn boxes whose arrows have been told, with the number of the chapter; added to
	 * @param introduced boxes that have been mentioned as an effect; added to
	 */
	EffectTeller(StoryGraph graph, int chapter, Map<CausalNode, Integer> toldIn, Set<CausalNode> introduced) {
		this.graph = graph;
		this.chapter = chapter;
		this.toldIn = toldIn;
		this.introduced = introduced;
	}

	void add(Statement statement) {
		paragraph.add(statement);
	}

	/** Tells all arrows that start at these boxes, none of which has been told. */
	void tell(Collection<? extends CausalNode> nodes) {
		nodes.stream().filter(node -> !graph.outgoing(node).isEmpty()).sorted(Comparator.comparingInt(graph::position)).forEach(pending::add);
		pending.forEach(node -> levels.put(node, TheoryGraph.level(node)));
		for (CausalNode node : pending)
			waitingFor.put(node, (int) graph.incoming(node).stream().filter(link -> link.getFrom() != node && pending.contains(link.getFrom())).count());
		int level = -1;
		while (!pending.isEmpty()) {
			CausalNode node = next();
			pending.remove(node);
			breakParagraph(level != TheoryGraph.level(node));
			level = TheoryGraph.level(node);
			tellEffectsOf(node);
		}
		flushUnexplained();
	}

	/** Outcomes that this chapter came to and an earlier one has told, if there are any. */
	Optional<List<CausalNode>> references() {
		return references.isEmpty() ? Optional.empty() : Optional.of(List.copyOf(references));
	}

	/** Says which outcomes of this chapter lead to nothing although later ones could be expected. */
	void deadEnds() {
		if (!deadEnds.isEmpty())
			add(new DeadEnd(List.copyOf(deadEnds)));
	}

	List<List<Statement>> paragraphs() {
		List<List<Statement>> all = new ArrayList<>(paragraphs);
		if (!paragraph.isEmpty())
			all.add(paragraph);
		return all;
	}

	private CausalNode next() {
		CausalNode best = null;
		for (CausalNode node : pending)
			if (waitingFor.get(node) == 0 && (best == null || comesBefore(node, best)))
				best = node;
		return best == null ? firstOfCycle() : best;
	}

	private boolean comesBefore(CausalNode node, CausalNode other) {
		int difference = levels.get(node) - levels.get(other);
		return difference < 0 || difference == 0 && node == lastTarget;
	}

	/** All boxes wait for others: going back along the arrows must come to a box a second time, which lies on a cycle. */
	private CausalNode firstOfCycle() {
		CausalNode node = pending.iterator().next();
		Set<CausalNode> seen = new HashSet<>();
		while (seen.add(node))
			node = pendingCause(node);
		CausalNode best = node;
		for (CausalNode other = pendingCause(node); other != node; other = pendingCause(other))
			if (TheoryGraph.level(other) < TheoryGraph.level(best))
				best = other;
		return best;
	}

	private CausalNode pendingCause(CausalNode node) {
		return graph.incoming(node).stream().map(CausalLink::getFrom).filter(from -> from != node && pending.contains(from)).findFirst().orElseThrow();
	}

	private void tellEffectsOf(CausalNode node) {
		toldIn.put(node, chapter);
		Map<Group, List<CausalLink>> groups = new LinkedHashMap<>();
		graph.outgoing(node).stream().sorted(Comparator.comparingInt(link -> columnInStory(link.getTo())))
				.forEach(link -> groups.computeIfAbsent(groupOf(link), group -> new ArrayList<>()).add(link));
		for (List<CausalLink> links : groups.values())
			for (int i = 0; i < links.size(); i += MAX_TARGETS)
				tellEffect(new Effect(List.copyOf(links.subList(i, Math.min(i + MAX_TARGETS, links.size())))));
	}

	/** Left to right, core elements last: after a sentence about another core element "the core element" would be misunderstood. */
	private static int columnInStory(CausalNode node) {
		int level = TheoryGraph.level(node);
		return level == 0 ? Integer.MAX_VALUE : level;
	}

	private Group groupOf(CausalLink link) {
		CausalNode to = link.getTo();
		boolean hasNotes = !Texts.isBlank(link.getEvidence()) || !Texts.isBlank(link.getDetail()) || isBackwards(link) || closesRing(link)
				|| !introduced.contains(to) && !Texts.isBlank(to.getDetail());
		return new Group(TheoryGraph.level(to), link.getCertainty(), FreeText.line(link.getRationale()), hasNotes ? link : null);
	}

	private void tellEffect(Effect effect) {
		boolean explained = !Texts.isBlank(effect.rationale());
		if (explained)
			flushUnexplained();
		breakParagraph(false);
		add(effect);
		effectsInParagraph++;
		if (!explained)
			unexplained += effect.links().size();
		effect.links().forEach(this::tellNotes);
		lastTarget = effect.links().size() == 1 ? effect.links().get(0).getTo() : null;
	}

	private void tellNotes(CausalLink link) {
		CausalNode to = link.getTo();
		waitingFor.computeIfPresent(to, (node, count) -> link.getFrom() == node ? count : count - 1);
		if (!Texts.isBlank(link.getEvidence()))
			add(new Evidence(link.getEvidence()));
		if (!Texts.isBlank(link.getDetail()))
			add(new LinkDetail(link.getDetail()));
		if (isBackwards(link))
			add(new Backwards(link.getFrom(), to));
		if (closesRing(link))
			add(new Ring());
		if (to instanceof Outcome)
			arriveAt(to);
	}

	private void arriveAt(CausalNode outcome) {
		boolean isNew = introduced.add(outcome);
		if (isNew && !Texts.isBlank(outcome.getDetail()))
			add(new Remark(outcome, outcome.getDetail(), false));
		int level = TheoryGraph.level(outcome);
		if (isNew && level < 3 && graph.outgoing(outcome).isEmpty())
			deadEnds.add(outcome);
		if (toldIn.getOrDefault(outcome, chapter) != chapter)
			references.add(outcome);
	}

	private static boolean isBackwards(CausalLink link) {
		return TheoryGraph.level(link.getTo()) < TheoryGraph.level(link.getFrom());
	}

	/** The effects of the target have been told and led here: the arrow comes back. */
	private boolean closesRing(CausalLink link) {
		return toldIn.containsKey(link.getTo()) && graph.reachable(link.getTo()).contains(link.getFrom());
	}

	private void flushUnexplained() {
		if (unexplained > 0)
			add(new Unexplained(unexplained));
		unexplained = 0;
	}

	private void breakParagraph(boolean newLevel) {
		if (effectsInParagraph < (newLevel ? LONG_PARAGRAPH : LONGEST_PARAGRAPH))
			return;
		flushUnexplained();
		paragraphs.add(paragraph);
		paragraph = new ArrayList<>();
		effectsInParagraph = 0;
	}
}
