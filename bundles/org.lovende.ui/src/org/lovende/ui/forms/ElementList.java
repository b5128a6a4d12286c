package org.lovende.ui.forms;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.lovende.core.Ids;
import org.lovende.model.element.Element;

/**
 * A list of parts of an element that a table shows.
 *
 * @param owner what the parts are parts of
 * @param kind the list that contains them
 * @param shown which of them are shown
 * @param prepare makes of a new part one that is shown
 */
record ElementList(Element owner, EReference kind, Predicate<Element> shown, Consumer<Element> prepare) {
	/** All parts of a kind. */
	ElementList(Element owner, EReference kind) {
		this(owner, kind, part -> true, part -> { });
	}

	/** In model order. */
	List<Element> elements() {
		return all().stream().filter(shown).toList();
	}

	/** A new part that is in no list yet. */
	Element create() {
		Element element = (Element) EcoreUtil.create(kind.getEReferenceType());
		element.setId(Ids.random());
		prepare.accept(element);
		return element;
	}

	/** Where in the list a part goes that is moved by one among those shown; -1 if it cannot go further. */
	int target(Element part, int by) {
		List<Element> elements = elements();
		int index = elements.indexOf(part) + by;
		return index < 0 || index >= elements.size() ? -1 : all().indexOf(elements.get(index));
	}

	@SuppressWarnings("unchecked")
	private List<Element> all() {
		return (List<Element>) owner.eGet(kind);
	}
}
