package org.lovende.ui.job;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.widgets.Control;
import org.lovende.core.ModelLabels;
import org.lovende.model.diagram.DiagramPackage;
import org.lovende.model.element.Element;
import org.lovende.model.element.ElementPackage;
import org.lovende.model.intervention.Intervention;
import org.lovende.model.intervention.InterventionPackage.Literals;
import org.lovende.ui.RunningWorkbench;
import org.lovende.ui.document.OpenDocument;
import org.lovende.ui.properties.Edited;
import org.lovende.ui.properties.FeatureHelp;
import org.lovende.ui.properties.WrittenValue;

/** What is written off, in the words in which it is typed, and how far that has come. Reads both interventions and changes neither. */
final class Script {
	/** What the program itself gives to elements, and the name, under which there can be only one. */
	private static final Set<EStructuralFeature> NOT_WRITTEN = Set.of(ElementPackage.Literals.ELEMENT__ID, ElementPackage.Literals.ELEMENT__WORKBOOK_ID,
			Literals.INTERVENTION__NAME);

	private final OpenDocument document;
	private final Intervention original;

	/** @param original what is written off */
	Script(OpenDocument document, Intervention original) {
		this.document = document;
		this.original = original;
	}

	Intervention own() {
		return document.intervention();
	}

	Intervention original() {
		return original;
	}

	/** What the copy does not have as the original has it, without what it contains. */
	Stream<EStructuralFeature> different(Element own, Element theirs) {
		return theirs.eClass().getEAllStructuralFeatures().stream().filter(feature -> isWritten(feature) && !isSame(own, theirs, feature));
	}

	private static boolean isWritten(EStructuralFeature feature) {
		return !NOT_WRITTEN.contains(feature) && !(feature instanceof EReference reference && (reference.isContainment() || reference.isContainer()));
	}

	/** Whether something is left to be written in an element or below it. */
	boolean hasMore(Element own, Element theirs) {
		return different(own, theirs).findAny().isPresent() || original.getActivities().stream().anyMatch(each -> each.getCoreElement() == theirs)
				|| lists(theirs).stream().anyMatch(list -> !parts(theirs, list).isEmpty());
	}

	boolean isSame(Element own, Element theirs, EStructuralFeature feature) {
		return Objects.equals(text(own, feature), text(theirs, feature));
	}

	/** How a value is typed. */
	String text(Element element, EStructuralFeature feature) {
		return WrittenValue.of(new Edited(document, element, feature, RunningWorkbench.locale()));
	}

	/** A row of a spreadsheet with such columns. */
	String cells(Element element, List<String> headings) {
		return headings.stream().map(heading -> element.eClass().getEAllStructuralFeatures().stream()
				.filter(feature -> ModelLabels.feature(feature, RunningWorkbench.locale()).equals(heading)).findFirst()
				.map(feature -> quoted(text(element, feature))).orElse("")).collect(Collectors.joining("\t"));
	}

	private static String quoted(String text) {
		return text.matches("(?s).*[\"\t\n].*") ? '"' + text.replace("\"", "\"\"") + '"' : text;
	}

	/** The lists in which an element has parts, without its drawings. */
	static List<EReference> lists(Element element) {
		return element.eClass().getEAllContainments().stream()
				.filter(list -> list.isMany() && list.getEReferenceType().getEPackage() != DiagramPackage.eINSTANCE && !parts(element, list).isEmpty()).toList();
	}

	@SuppressWarnings("unchecked")
	static List<Element> parts(Element owner, EReference list) {
		return List.copyOf((List<Element>) owner.eGet(list));
	}

	/** What the field is for in which a control stands; null for one that stands in none. */
	static EStructuralFeature feature(Control control) {
		for (Control each = control; each != null; each = each.getParent())
			if (each.getData(FeatureHelp.FEATURE) instanceof EStructuralFeature feature)
				return feature;
		return null;
	}
}
