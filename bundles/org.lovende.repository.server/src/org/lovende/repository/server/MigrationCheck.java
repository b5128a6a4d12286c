package org.lovende.repository.server;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.w3c.dom.Element;

/**
 * Compares what a migration meant to write with what the new store holds, object by object: the same classes, values, targets and contents in
 * the same order. Keys differ, because the new store numbers its objects anew.
 */
final class MigrationCheck {
	private final Map<String, String> keys = new HashMap<>();

	private MigrationCheck() {
	}

	/**
	 * @param meant the export form after the last step
	 * @param stored the intervention as the new store holds it, loaded with all it contains
	 * @throws IllegalStateException at the first difference, naming the object and the feature
	 */
	static void compare(Element meant, EObject stored) {
		MigrationCheck check = new MigrationCheck();
		Element found = new InterventionExport().export(stored);
		check.pair(meant, found);
		check.compareValues(meant, found, stored);
	}

	/** Finds which key stands for which; both sides must have the same objects in the same places. */
	private void pair(Element meant, Element found) {
		if (!meant.getAttribute(ExportForm.CLASS).equals(found.getAttribute(ExportForm.CLASS)))
			throw difference(meant, ExportForm.CLASS);
		keys.put(meant.getAttribute(ExportForm.KEY), found.getAttribute(ExportForm.KEY));
		for (String feature : features(meant, found, ExportForm.CONTENTS)) {
			List<Element> meantChildren = children(meant, feature);
			List<Element> foundChildren = children(found, feature);
			if (meantChildren.size() != foundChildren.size())
				throw difference(meant, feature);
			for (int i = 0; i < meantChildren.size(); i++)
				pair(meantChildren.get(i), foundChildren.get(i));
		}
	}

	private void compareValues(Element meant, Element found, EObject stored) {
		for (String feature : features(meant, found, ExportForm.VALUE))
			if (!values(meant, feature, stored).equals(values(found, feature, stored)))
				throw difference(meant, feature);
		for (String feature : features(meant, found, ExportForm.REFERENCE))
			if (!targets(meant, feature).stream().map(keys::get).toList().equals(targets(found, feature)))
				throw difference(meant, feature);
		for (String feature : features(meant, found, ExportForm.CONTENTS))
			for (int i = 0; i < children(meant, feature).size(); i++)
				compareValues(children(meant, feature).get(i), children(found, feature).get(i), child(stored, feature, i));
	}

	private static EObject child(EObject owner, String feature, int index) {
		Object value = owner.eGet(owner.eClass().getEStructuralFeature(feature));
		return value instanceof List<?> several ? (EObject) several.get(index) : (EObject) value;
	}

	/** The names of the features of a kind that either side has. */
	private static Set<String> features(Element meant, Element found, String kind) {
		Set<String> names = new LinkedHashSet<>();
		for (Element side : List.of(meant, found))
			for (Element element : ExportForm.children(side, kind))
				names.add(element.getAttribute(ExportForm.FEATURE));
		return names;
	}

	private static List<Element> children(Element owner, String feature) {
		List<Element> children = new ArrayList<>();
		for (Element contents : ExportForm.children(owner, ExportForm.CONTENTS))
			if (contents.getAttribute(ExportForm.FEATURE).equals(feature))
				children.addAll(ExportForm.children(contents, ExportForm.OBJECT));
		return children;
	}

	/** In the form in which EMF writes them; a feature that is not set has its default. */
	private static List<String> values(Element element, String name, EObject stored) {
		EStructuralFeature feature = stored.eClass().getEStructuralFeature(name);
		List<String> values = new ArrayList<>();
		for (Element value : ExportForm.children(element, ExportForm.VALUE))
			if (value.getAttribute(ExportForm.FEATURE).equals(name))
				values.add(canonical((EAttribute) feature, value.getTextContent()));
		if (values.isEmpty() && !feature.isMany() && feature.getDefaultValue() != null)
			values.add(EcoreUtil.convertToString(((EAttribute) feature).getEAttributeType(), feature.getDefaultValue()));
		return values;
	}

	private static String canonical(EAttribute attribute, String text) {
		return EcoreUtil.convertToString(attribute.getEAttributeType(), EcoreUtil.createFromString(attribute.getEAttributeType(), text));
	}

	private static List<String> targets(Element element, String feature) {
		return ExportForm.children(element, ExportForm.REFERENCE).stream().filter(reference -> reference.getAttribute(ExportForm.FEATURE).equals(feature))
				.map(reference -> reference.getAttribute(ExportForm.TO)).toList();
	}

	private static IllegalStateException difference(Element meant, String feature) {
		return new IllegalStateException("differs: " + meant.getAttribute(ExportForm.CLASS) + " " + meant.getAttribute(ExportForm.KEY) + "." + feature);
	}
}
