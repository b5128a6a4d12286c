package org.lovende.core.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.lovende.core.Texts;
import org.lovende.core.TheoryGraph;
import org.lovende.model.element.Element;
import org.lovende.model.element.ElementPackage;
import org.lovende.model.theory.CausalLink;
import org.lovende.model.theory.CausalNode;
import org.lovende.model.theory.Outcome;
import org.lovende.model.theory.Theory;

/**
 * Two versions of a theory of change side by side (booklet 7, section 4.1): which boxes and arrows were added, removed and changed.
 * <p>
 * Boxes are counterparts if they are the same core element, or the same box in two states of an intervention; else if the later outcome continues the earlier one
 * ({@link Outcome#getBasedOn}, also over versions in between); else if they are of one kind and have the same title, case ignored (of
 * several, one in the same column). A box has at most one counterpart. Arrows are counterparts if their ends are. Identifiers and the
 * origin of the text (citation, constructed) are not compared.
 * <p>
 * A picture of the moment; it does not follow later changes.
 */
public final class TheoryComparison {
	private static final Set<EStructuralFeature> BOOKKEEPING = Set.copyOf(ElementPackage.Literals.ELEMENT.getEStructuralFeatures());

	private final TheoryGraph first;
	private final TheoryGraph second;
	/** Later boxes and their earlier counterparts. */
	private final Map<CausalNode, CausalNode> earlier = new LinkedHashMap<>();
	private final Map<CausalNode, CausalNode> later = new HashMap<>();
	private final Map<CausalLink, CausalLink> earlierLinks = new LinkedHashMap<>();
	/** The titles in the form in which they are compared; boxes without one are left out. */
	private final Map<CausalNode, String> titles = new HashMap<>();

	private TheoryComparison(Theory first, Theory second) {
		this.first = TheoryGraph.of(first);
		this.second = TheoryGraph.of(second);
		this.first.nodes().forEach(this::foldTitle);
		this.second.nodes().forEach(this::foldTitle);
		match((before, after) -> before == after || isSame(before, after));
		match((before, after) -> after instanceof Outcome outcome && continues(outcome, before));
		match((before, after) -> haveSameTitle(before, after) && TheoryGraph.level(before) == TheoryGraph.level(after));
		match((before, after) -> haveSameTitle(before, after) && before.eClass() == after.eClass());
		matchLinks();
	}

	/** Compares an earlier theory with a later one, of one intervention or of two. */
	public static TheoryComparison of(Theory first, Theory second) {
		return new TheoryComparison(first, second);
	}

	/** Two theories of one state of an intervention never hold two boxes with the same identifier. */
	private static boolean isSame(CausalNode before, CausalNode after) {
		return before.getId() != null && before.getId().equalsIgnoreCase(after.getId()) && before.eClass() == after.eClass();
	}

	/** The boxes that only the second theory has, in model order. */
	public List<CausalNode> added() {
		return second.nodes().stream().filter(node -> !earlier.containsKey(node)).toList();
	}

	/** The boxes that only the first theory has, in model order. */
	public List<CausalNode> removed() {
		return first.nodes().stream().filter(node -> !later.containsKey(node)).toList();
	}

	/** The boxes that both have, but not in the same words or not in the same column, in the order of the second theory. */
	public List<Changed<CausalNode>> changed() {
		return changed(earlier);
	}

	/** The arrows that only the second theory has, in model order. */
	public List<CausalLink> addedLinks() {
		return second.links().stream().filter(link -> !earlierLinks.containsKey(link)).toList();
	}

	/** The arrows that only the first theory has, in model order. */
	public List<CausalLink> removedLinks() {
		Set<CausalLink> kept = new HashSet<>(earlierLinks.values());
		return first.links().stream().filter(link -> !kept.contains(link)).toList();
	}

	/** The arrows that both have with another rationale, certainty, evidence or detail, in the order of the second theory. */
	public List<Changed<CausalLink>> changedLinks() {
		return changed(earlierLinks);
	}

	/** The box of the first theory that a box of the second one continues. */
	public Optional<CausalNode> earlier(CausalNode node) {
		return Optional.ofNullable(earlier.get(node));
	}

	/** The box of the second theory that continues a box of the first one. */
	public Optional<CausalNode> later(CausalNode node) {
		return Optional.ofNullable(later.get(node));
	}

	/** Matches the boxes that have no counterpart yet. */
	private void match(BiPredicate<CausalNode, CausalNode> isCounterpart) {
		for (CausalNode after : second.nodes()) {
			if (earlier.containsKey(after))
				continue;
			for (CausalNode before : first.nodes()) {
				if (!later.containsKey(before) && isCounterpart.test(before, after)) {
					earlier.put(after, before);
					later.put(before, after);
					break;
				}
			}
		}
	}

	private void matchLinks() {
		for (CausalLink link : second.links()) {
			CausalNode from = earlier.get(link.getFrom());
			CausalNode to = earlier.get(link.getTo());
			first.outgoing(from).stream().filter(before -> before.getTo() == to).findFirst()
					.ifPresent(before -> earlierLinks.put(link, before));
		}
	}

	private static boolean continues(Outcome outcome, CausalNode before) {
		Set<Outcome> seen = new HashSet<>();
		for (Outcome origin = outcome.getBasedOn(); origin != null && seen.add(origin); origin = origin.getBasedOn())
			if (origin == before)
				return true;
		return false;
	}

	private boolean haveSameTitle(CausalNode before, CausalNode after) {
		String title = titles.get(before);
		return title != null && title.equals(titles.get(after));
	}

	private void foldTitle(CausalNode node) {
		String title = Texts.normalise(node.getTitle());
		if (title != null)
			titles.put(node, title.toLowerCase(Locale.ROOT));
	}

	private static <E extends Element> List<Changed<E>> changed(Map<E, E> counterparts) {
		List<Changed<E>> changed = new ArrayList<>();
		counterparts.forEach((after, before) -> {
			List<EStructuralFeature> features = differing(before, after);
			if (!features.isEmpty())
				changed.add(new Changed<>(before, after, features));
		});
		return changed;
	}

	private static List<EStructuralFeature> differing(Element before, Element after) {
		List<EStructuralFeature> features = new ArrayList<>();
		for (EAttribute attribute : after.eClass().getEAllAttributes())
			if (!BOOKKEEPING.contains(attribute) && !Objects.equals(value(before, attribute), value(after, attribute)))
				features.add(attribute);
		return features;
	}

	private static Object value(Element element, EAttribute attribute) {
		Object value = element.eGet(attribute);
		return value instanceof String text ? Texts.normalise(text) : value;
	}
}
