package org.lovende.ui.history;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EClass;
import org.lovende.core.Interventions;
import org.lovende.core.Messages;
import org.lovende.core.ModelLabels;
import org.lovende.core.Texts;
import org.lovende.model.diagram.DiagramPackage;
import org.lovende.model.element.ElementPackage;
import org.lovende.model.intervention.Intervention;
import org.lovende.model.intervention.InterventionPackage;
import org.lovende.model.prioritisation.PrioritisationPackage;
import org.lovende.model.theory.TheoryPackage;
import org.lovende.repository.HistoryCommit;
import org.lovende.repository.HistoryEntry;
import org.lovende.ui.Workplace;

/** Puts the history of an intervention into the words of users. */
final class HistoryWords {
	private static final int QUOTED = 160;
	/** Those whose words users see; a feature is looked for in this order. */
	private static final List<EPackage> PACKAGES = List.of(ElementPackage.eINSTANCE, InterventionPackage.eINSTANCE, TheoryPackage.eINSTANCE,
			PrioritisationPackage.eINSTANCE);
	/** The features that say where something stands in a diagram. */
	private static final Set<String> PLACES = places();

	private final Locale locale = Workplace.current().locale();
	private final Messages messages = Workplace.messages(HistoryWords.class);

	/** What somebody did, in one line. */
	String what(HistoryCommit commit) {
		if (!commit.label().isBlank())
			return commit.label();
		List<String> names = commit.changes().stream().map(HistoryEntry::elementName).distinct().toList();
		return Texts.shortened(String.join(", ", names), QUOTED);
	}

	/** One change in one line. */
	String what(HistoryEntry entry, Intervention today) {
		return switch (entry.change()) {
		case ADDED -> messages.get("entry.added", entry.elementName());
		case REMOVED -> messages.get("entry.removed", entry.elementName());
		case TRASHED -> messages.get("entry.trashed");
		case RESTORED -> messages.get("entry.restored");
		case CHANGED -> changed(entry, feature(entry, today));
		};
	}

	private String changed(HistoryEntry entry, Optional<EStructuralFeature> feature) {
		String name = feature.map(found -> ModelLabels.feature(found, locale)).orElse(entry.feature());
		String before = text(entry.oldValue(), feature);
		String after = text(entry.newValue(), feature);
		if (before.isEmpty())
			return messages.get("entry.given", entry.elementName(), name, after);
		return after.isEmpty() ? messages.get("entry.cleared", entry.elementName(), name, before)
				: messages.get("entry.changed", entry.elementName(), name, before, after);
	}

	private String text(String value, Optional<EStructuralFeature> feature) {
		if (value == null)
			return "";
		String words = feature.filter(found -> found.getEType() instanceof EEnum).map(found -> ((EEnum) found.getEType()).getEEnumLiteralByLiteral(value))
				.map(EEnumLiteral::getInstance).map(literal -> ModelLabels.literal(literal, locale)).orElse(value);
		return Texts.shortened(words.replace('\n', ' '), QUOTED);
	}

	/** The feature that an entry names: that of the element if it is still there, else one of that name. */
	private static Optional<EStructuralFeature> feature(HistoryEntry entry, Intervention today) {
		Optional<EStructuralFeature> ofElement = today == null ? Optional.empty()
				: Interventions.byId(today, entry.elementId()).map(element -> element.eClass().getEStructuralFeature(entry.feature()));
		return ofElement.isPresent() ? ofElement : PACKAGES.stream().flatMap(each -> each.getEClassifiers().stream()).filter(EClass.class::isInstance)
				.map(type -> ((EClass) type).getEStructuralFeature(entry.feature())).filter(found -> found != null).findFirst();
	}

	/** Whether a change is only about where something stands in a diagram. */
	static boolean isPlace(HistoryEntry entry) {
		return PLACES.contains(entry.feature());
	}

	private static Set<String> features(List<EPackage> packages) {
		Set<String> names = new HashSet<>();
		packages.stream().flatMap(each -> each.getEClassifiers().stream()).filter(EClass.class::isInstance)
				.forEach(type -> ((EClass) type).getEStructuralFeatures().forEach(feature -> names.add(feature.getName())));
		return names;
	}

	private static Set<String> places() {
		Set<String> names = features(List.of(DiagramPackage.eINSTANCE));
		names.removeAll(features(PACKAGES));
		return names;
	}
}
