package org.lovende.core.theory;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EAttribute;
import org.lovende.core.ElementNames;
import org.lovende.core.Messages;
import org.lovende.core.Texts;
import org.lovende.core.edit.Change;
import org.lovende.core.edit.Deletion;
import org.lovende.core.edit.InterventionEditingDomain;
import org.lovende.core.edit.Redirection;
import org.lovende.model.element.Element;
import org.lovende.model.element.ElementPackage;
import org.lovende.model.intervention.Intervention;
import org.lovende.model.theory.CausalLink;
import org.lovende.model.theory.CausalNode;
import org.lovende.model.theory.Theory;
import org.lovende.model.theory.TheoryPackage;

/**
 * Makes one box out of several that say the same. Arrows, activities, comments and whatever else refers to them go over to the one that
 * stays. No text is lost: a text of a merged box is taken over where that box has none, else it is added below; the titles and the details
 * are added to the detail. Arrows among the merged boxes go; of two arrows that become one, the reasons are joined.
 */
public final class Merging {
	private final InterventionEditingDomain domain;
	private final Locale locale;

	/** Commands for the domain's stack, labelled in a language. */
	public Merging(InterventionEditingDomain domain, Locale locale) {
		this.domain = domain;
		this.locale = locale;
	}

	/** Whether boxes can be merged: at least two, and all core elements or all outcomes of one theory. */
	public static boolean canMerge(List<? extends CausalNode> boxes) {
		return boxes.size() > 1 && boxes.stream().map(CausalNode::eClass).distinct().count() == 1
				&& boxes.stream().map(CausalNode::eContainer).distinct().count() == 1;
	}

	/**
	 * Merges boxes into the first of them.
	 *
	 * @throws IllegalArgumentException if they cannot be merged, see {@link #canMerge}
	 */
	public Command merge(List<? extends CausalNode> boxes) {
		if (!canMerge(boxes))
			throw new IllegalArgumentException("cannot be merged");
		Batch batch = new Batch(boxes);
		batch.mergeTexts();
		batch.mergeLinks();
		batch.redirect();
		return batch.change.command(Messages.of(Merging.class, locale).get("merge", boxes.size(), ElementNames.brief(boxes.get(0), locale)));
	}

	/** The steps of one command. */
	private final class Batch {
		private final Intervention intervention = domain.intervention();
		private final Change change = new Change(domain);
		private final CausalNode kept;
		private final Set<CausalNode> merged;
		/** What goes and therefore need not be redirected. */
		private final Set<Element> gone = new LinkedHashSet<>();
		/** What has no meaning afterwards: arrows among the merged boxes, positions of what is merged. */
		private final Set<Element> pointless = new LinkedHashSet<>();
		private final Map<Element, Element> replacements = new LinkedHashMap<>();

		Batch(List<? extends CausalNode> boxes) {
			kept = boxes.get(0);
			merged = new LinkedHashSet<>(boxes.subList(1, boxes.size()));
			gone.addAll(merged);
			merged.forEach(box -> replacements.put(box, kept));
		}

		void mergeTexts() {
			for (EAttribute attribute : kept.eClass().getEAllAttributes()) {
				boolean isText = attribute.getEAttributeType().getInstanceClass() == String.class;
				if (!isText || attribute.getEContainingClass() == ElementPackage.Literals.ELEMENT || attribute == ElementPackage.Literals.TITLED_ELEMENT__TITLE)
					continue;
				List<String> texts = new ArrayList<>();
				addText(texts, (String) kept.eGet(attribute));
				for (CausalNode box : merged) {
					if (attribute == TheoryPackage.Literals.CAUSAL_NODE__DETAIL)
						addText(texts, box.getTitle());
					addText(texts, (String) box.eGet(attribute));
				}
				change.setText(kept, attribute, String.join("\n\n", texts));
			}
		}

		private void addText(List<String> texts, String text) {
			if (!Texts.isBlank(text) && !texts.contains(text) && !text.equals(kept.getTitle()))
				texts.add(text);
		}

		/** In every theory, because a core element takes part in several. */
		void mergeLinks() {
			for (Theory theory : intervention.getTheories()) {
				Map<List<CausalNode>, List<CausalLink>> byEnds = new LinkedHashMap<>();
				for (CausalLink link : theory.getLinks())
					byEnds.computeIfAbsent(List.of(after(link.getFrom()), after(link.getTo())), ends -> new ArrayList<>()).add(link);
				byEnds.forEach((ends, links) -> {
					if (ends.get(0) == ends.get(1))
						pointless.addAll(links);
					else if (links.size() > 1)
						join(links);
				});
			}
		}

		private CausalNode after(CausalNode box) {
			return merged.contains(box) ? kept : box;
		}

		private void join(List<CausalLink> links) {
			CausalLink first = links.get(0);
			for (EAttribute attribute : List.of(TheoryPackage.Literals.CAUSAL_LINK__RATIONALE, TheoryPackage.Literals.CAUSAL_LINK__EVIDENCE,
					TheoryPackage.Literals.CAUSAL_LINK__DETAIL)) {
				List<String> texts = new ArrayList<>();
				links.forEach(link -> addText(texts, (String) link.eGet(attribute)));
				change.setText(first, attribute, String.join("\n\n", texts));
			}
			for (CausalLink link : links.subList(1, links.size())) {
				replacements.put(link, first);
				gone.add(link);
				change.remove(link.eContainer(), link.eContainmentFeature(), link);
			}
		}

		void redirect() {
			intervention.getLayouts().forEach(layout -> layout.getPositions().stream()
					.filter(position -> replacements.containsKey(position.getElement())).forEach(pointless::add));
			Deletion deletion = Deletion.of(intervention, pointless);
			gone.addAll(pointless);
			gone.addAll(deletion.alsoDeleted());
			Redirection.add(change, intervention, replacements, gone);
			if (!pointless.isEmpty())
				change.append(deletion.command(domain, locale));
			merged.forEach(box -> change.remove(box.eContainer(), box.eContainmentFeature(), box));
		}
	}
}
