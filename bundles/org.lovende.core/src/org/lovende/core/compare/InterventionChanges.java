package org.lovende.core.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.lovende.core.ElementNames;
import org.lovende.core.Interventions;
import org.lovende.core.Messages;
import org.lovende.core.ModelLabels;
import org.lovende.core.Texts;
import org.lovende.core.merge.ElementState;
import org.lovende.core.merge.InterventionState;
import org.lovende.core.merge.ValueTexts;
import org.lovende.model.diagram.DiagramLayout;
import org.lovende.model.element.Element;
import org.lovende.model.intervention.Intervention;
import org.lovende.model.intervention.InterventionPackage;

/**
 * Puts into words what became of an intervention between two moments. Where boxes stand in a diagram is said once for each diagram. Both states are
 * only read.
 */
public final class InterventionChanges {
	/** What the program writes down after the fact: a version, as it was saved, did not know yet when that was. */
	private static final Set<EStructuralFeature> BOOKKEEPING = Set.of(InterventionPackage.Literals.VERSION__MOMENT);
	/** How much of a text is quoted: enough to recognise it. */
	private static final int QUOTED = 120;

	private final Locale locale;
	private final Messages messages;
	private final InterventionState before;
	private final InterventionState after;
	private final Map<String, Element> elementsBefore = new HashMap<>();
	private final Map<String, Element> elementsAfter = new HashMap<>();
	private final ValueTexts values;

	private InterventionChanges(Intervention earlier, Intervention later, Locale locale) {
		this.locale = locale;
		messages = Messages.of(InterventionChanges.class, locale);
		before = InterventionState.of(earlier);
		after = InterventionState.of(later);
		Interventions.elements(earlier).forEach(element -> elementsBefore.put(InterventionState.key(element), element));
		Interventions.elements(later).forEach(element -> elementsAfter.put(InterventionState.key(element), element));
		values = new ValueTexts(locale, key -> elementsAfter.getOrDefault(key, elementsBefore.get(key)), Map.of());
	}

	/** All differences in the order of the later state; what was removed last, in the order of the earlier one. */
	public static List<ElementChange> between(Intervention earlier, Intervention later, Locale locale) {
		InterventionChanges words = new InterventionChanges(earlier, later, locale);
		List<ElementChange> changes = new ArrayList<>();
		Set<String> layouts = new LinkedHashSet<>();
		Interventions.elements(later).forEach(element -> words.addLater(InterventionState.key(element), element, changes, layouts));
		Interventions.elements(earlier).forEach(element -> words.addRemoved(InterventionState.key(element), element, changes, layouts));
		return List.copyOf(changes);
	}

	private void addLater(String key, Element element, List<ElementChange> changes, Set<String> layouts) {
		if (layoutOf(element) != null) {
			if (!after.elements().get(key).equals(before.elements().get(key)))
				addLayout(layoutOf(element), changes, layouts);
			return;
		}
		ElementState now = after.elements().get(key);
		ElementState then = before.elements().get(key);
		if (then == null) {
			if (before.elements().containsKey(now.container())) // else it came along with what contains it
				changes.add(change(ChangeKind.ADDED, key, element, along(key, after)));
		} else {
			List<String> details = details(then, now);
			if (!details.isEmpty())
				changes.add(change(ChangeKind.CHANGED, key, element, details));
		}
	}

	private void addRemoved(String key, Element element, List<ElementChange> changes, Set<String> layouts) {
		if (after.elements().containsKey(key))
			return;
		if (layoutOf(element) != null)
			addLayout(layoutOf(element), changes, layouts);
		else if (after.elements().containsKey(before.elements().get(key).container()))
			changes.add(change(ChangeKind.REMOVED, key, element, along(key, before)));
	}

	/** The layout that an element is part of; null for an element with content. */
	private static DiagramLayout layoutOf(Element element) {
		if (element instanceof DiagramLayout layout)
			return layout;
		return element.eContainer() instanceof DiagramLayout layout ? layout : null;
	}

	private void addLayout(DiagramLayout layout, List<ElementChange> changes, Set<String> layouts) {
		String key = InterventionState.key(layout);
		if (layouts.add(key))
			changes.add(change(ChangeKind.CHANGED, key, layout, List.of(messages.get("detail.places"))));
	}

	private ElementChange change(ChangeKind kind, String key, Element element, List<String> details) {
		return new ElementChange(kind, key, ModelLabels.type(element.eClass(), locale), ElementNames.of(element, locale), details);
	}

	private List<String> along(String key, InterventionState state) {
		int parts = parts(key, state);
		return parts == 0 ? List.of() : List.of(messages.get("along", parts));
	}

	private static int parts(String key, InterventionState state) {
		int count = 0;
		ElementState element = state.elements().get(key);
		for (EStructuralFeature feature : element.values().keySet())
			if (feature instanceof EReference reference && reference.isContainment())
				for (Object part : reference.isMany() ? element.list(feature) : List.of(element.value(feature)))
					count += 1 + parts((String) part, state);
		return count;
	}

	private List<String> details(ElementState then, ElementState now) {
		List<String> details = new ArrayList<>();
		if (then.container() != null && !then.container().equals(now.container()))
			details.add(messages.get("detail.moved", values.name(then.container()), values.name(now.container())));
		for (EStructuralFeature feature : now.type().getEAllStructuralFeatures()) {
			Object former = then.value(feature);
			Object present = now.value(feature);
			if (BOOKKEEPING.contains(feature) || Objects.equals(former, present))
				continue;
			if (feature instanceof EReference reference && reference.isContainment()) {
				if (!inCommon(then.list(feature), now.list(feature)).equals(inCommon(now.list(feature), then.list(feature))))
					details.add(messages.get("detail.order", ModelLabels.feature(feature, locale)));
			} else {
				details.add(detail(feature, former, present));
			}
		}
		return details;
	}

	private static List<?> inCommon(List<?> list, List<?> other) {
		Set<Object> others = new HashSet<>(other);
		return list.stream().filter(others::contains).toList();
	}

	private String detail(EStructuralFeature feature, Object then, Object now) {
		String name = ModelLabels.feature(feature, locale);
		String former = text(feature, then);
		String present = text(feature, now);
		if (former.isEmpty())
			return messages.get("detail.given", name, present);
		return present.isEmpty() ? messages.get("detail.cleared", name, former) : messages.get("detail.changed", name, former, present);
	}

	private String text(EStructuralFeature feature, Object value) {
		if (value instanceof Boolean yes)
			return messages.get(yes ? "yes" : "no");
		return Texts.shortened(values.text(feature, value).replace('\n', ' '), QUOTED);
	}
}
