package org.lovende.core.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.lovende.core.ElementNames;
import org.lovende.core.Messages;
import org.lovende.core.ModelLabels;
import org.lovende.core.Texts;
import org.lovende.core.theory.Column;
import org.lovende.model.element.Element;
import org.lovende.model.theory.CausalNode;

/** Puts a {@link TheoryComparison} into words: the list that stands beside the two maps. */
public final class TheoryChanges {
	/** How much of a text is quoted: enough to recognise it. */
	private static final int QUOTED = 120;

	private final Locale locale;
	private final Messages messages;
	private final List<TheoryChange> changes = new ArrayList<>();

	private TheoryChanges(Locale locale) {
		this.locale = locale;
		messages = Messages.of(TheoryChanges.class, locale);
	}

	/** All differences: boxes before arrows; of each what was added, then what was removed, then what was changed. */
	public static List<TheoryChange> of(TheoryComparison comparison, Locale locale) {
		TheoryChanges words = new TheoryChanges(locale);
		comparison.added().forEach(words::added);
		comparison.removed().forEach(words::removed);
		comparison.changed().forEach(words::changed);
		comparison.addedLinks().forEach(words::added);
		comparison.removedLinks().forEach(words::removed);
		comparison.changedLinks().forEach(words::changed);
		return List.copyOf(words.changes);
	}

	/** How many differences there are of each kind, in one sentence. */
	public static String summary(List<TheoryChange> changes, Locale locale) {
		Messages messages = Messages.of(TheoryChanges.class, locale);
		return changes.isEmpty() ? messages.get("summary.none")
				: messages.get("summary", count(changes, ChangeKind.ADDED), count(changes, ChangeKind.REMOVED), count(changes, ChangeKind.CHANGED));
	}

	private static long count(List<TheoryChange> changes, ChangeKind kind) {
		return changes.stream().filter(change -> change.kind() == kind).count();
	}

	private void added(Element element) {
		changes.add(new TheoryChange(ChangeKind.ADDED, null, element, type(element), ElementNames.of(element, locale), List.of()));
	}

	private void removed(Element element) {
		changes.add(new TheoryChange(ChangeKind.REMOVED, element, null, type(element), ElementNames.of(element, locale), List.of()));
	}

	private void changed(Changed<? extends Element> changed) {
		List<String> details = changed.features().stream().map(feature -> detail(changed, feature)).toList();
		changes.add(new TheoryChange(ChangeKind.CHANGED, changed.before(), changed.after(), type(changed.after()),
				ElementNames.of(changed.after(), locale), details));
	}

	private String type(Element element) {
		return element instanceof CausalNode box ? Column.of(box).label(locale) : ModelLabels.type(element.eClass(), locale);
	}

	private String detail(Changed<? extends Element> changed, EStructuralFeature feature) {
		String name = ModelLabels.feature(feature, locale);
		String before = text(changed.before().eGet(feature));
		String after = text(changed.after().eGet(feature));
		if (before == null)
			return messages.get("detail.given", name, after);
		return after == null ? messages.get("detail.cleared", name, before) : messages.get("detail.changed", name, before, after);
	}

	/** Null for nothing. */
	private String text(Object value) {
		if (value instanceof Enumerator word)
			return ModelLabels.literal(word, locale);
		String text = value == null ? null : Texts.normalise(value.toString());
		return text == null ? null : Texts.shortened(text.replace('\n', ' '), QUOTED);
	}
}
