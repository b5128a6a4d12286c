package org.lovende.core.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.lovende.core.Ids;
import org.lovende.core.Interventions;
import org.lovende.core.Messages;
import org.lovende.model.element.Element;
import org.lovende.model.intervention.Intervention;

/**
 * Elements as they were when they were copied, to be pasted any number of times, also into another intervention. What they refer to comes along if it was
 * copied, too, or if it is in the intervention into which they are pasted; else the reference stays behind.
 */
public final class ElementCopies {
	private record Outside(EObject copy, EReference feature, List<String> ids) {
	}

	private final List<Element> copies = new ArrayList<>();
	private final List<Outside> outside = new ArrayList<>();

	private ElementCopies() {
	}

	/** Copies elements with everything in them; one that is in another of them comes with it. */
	public static ElementCopies of(Collection<? extends Element> elements) {
		ElementCopies result = new ElementCopies();
		List<? extends Element> outermost = elements.stream()
				.filter(element -> elements.stream().noneMatch(other -> other != element && EcoreUtil.isAncestor(other, element))).toList();
		EcoreUtil.Copier copier = new EcoreUtil.Copier(true, false);
		result.copies.addAll(copier.copyAll(outermost));
		copier.copyReferences();
		copier.forEach((original, copy) -> result.noteOutside(original, copy, copier));
		return result;
	}

	private void noteOutside(EObject original, EObject copy, Map<EObject, EObject> copied) {
		for (EReference feature : original.eClass().getEAllReferences())
			if (feature.isChangeable() && !feature.isDerived() && !feature.isContainment() && !feature.isContainer()) {
				List<String> ids = targets(original, feature).filter(target -> !copied.containsKey(target)).map(Element::getId).toList();
				if (!ids.isEmpty())
					outside.add(new Outside(copy, feature, ids));
			}
	}

	private static Stream<Element> targets(EObject object, EReference feature) {
		Object value = object.eGet(feature);
		Collection<?> values = value instanceof Collection<?> many ? many : value == null ? List.of() : List.of(value);
		return values.stream().filter(Element.class::isInstance).map(Element.class::cast);
	}

	/** Whether nothing was copied. */
	public boolean isEmpty() {
		return copies.isEmpty();
	}

	/** The lists of an element into which all of them can be pasted; usually one or none. */
	public Stream<EReference> listsIn(Element owner) {
		return owner.eClass().getEAllContainments().stream().filter(list -> list.isMany() && !isEmpty()
				&& copies.stream().allMatch(copy -> list.getEReferenceType().isSuperTypeOf(copy.eClass())));
	}

	/**
	 * The command that pastes them at the end of a list; they get identifiers of their own.
	 *
	 * @param owner an element of the domain's intervention
	 * @param list one of {@link #listsIn}
	 */
	public Creation<List<Element>> paste(InterventionEditingDomain domain, Element owner, EReference list, Locale locale) {
		Map<String, Element> here = new HashMap<>();
		Intervention intervention = domain.intervention();
		Interventions.elements(intervention).filter(element -> element.getId() != null).forEach(element -> here.put(element.getId(), element));
		EcoreUtil.Copier copier = new EcoreUtil.Copier();
		List<Element> pasted = new ArrayList<>(copier.copyAll(copies));
		copier.copyReferences();
		for (Outside reference : outside)
			refer(copier.get(reference.copy()), reference.feature(), reference.ids().stream().map(here::get).filter(target -> target != null).toList());
		copier.values().forEach(copy -> {
			if (copy instanceof Element element) {
				element.setId(Ids.random());
				element.setWorkbookId(null);
			}
		});
		Change change = new Change(domain);
		Additions.append(change, intervention, owner, list, pasted);
		return new Creation<>(change.command(Messages.of(ElementCopies.class, locale).get("paste", pasted.size())), pasted);
	}

	@SuppressWarnings("unchecked") // a reference to elements
	private static void refer(EObject copy, EReference feature, List<Element> targets) {
		if (feature.isMany())
			((List<Element>) copy.eGet(feature)).addAll(targets.stream().filter(target -> !((List<Element>) copy.eGet(feature)).contains(target)).toList());
		else if (!targets.isEmpty())
			copy.eSet(feature, targets.get(0));
	}
}
