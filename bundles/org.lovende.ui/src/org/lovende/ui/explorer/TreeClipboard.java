package org.lovende.ui.explorer;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;
import org.lovende.core.Interventions;
import org.lovende.core.edit.Creation;
import org.lovende.core.edit.ElementCopies;
import org.lovende.model.element.Element;
import org.lovende.model.intervention.Intervention;
import org.lovende.model.intervention.InterventionPackage;
import org.lovende.model.theory.Activity;
import org.lovende.model.theory.CoreElement;
import org.lovende.ui.Workplace;
import org.lovende.ui.document.OpenDocument;
import org.lovende.ui.explorer.Node.GroupNode;
import org.lovende.ui.explorer.Node.InterventionNode;

/** What was copied in the tree, and where it can be put in. */
final class TreeClipboard {
	private ElementCopies copies = ElementCopies.of(List.of());

	/** Keeps copies of elements, and a text in their place for other programs. */
	void copy(List<Element> elements, String text, Display display) {
		copies = ElementCopies.of(elements);
		Clipboard clipboard = new Clipboard(display);
		try {
			clipboard.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
		} catch (SWTError e) {
			if (e.code != DND.ERROR_CANNOT_SET_CLIPBOARD) // another program holds it; here it can be pasted nevertheless
				throw e;
		} finally {
			clipboard.dispose();
		}
	}

	/** Whether what was copied has a place in a row of the tree, or beside it. */
	boolean canPaste(Object node) {
		return place(node).isPresent();
	}

	/** Puts what was copied into a row of the tree, or beside it, by one command; gives the first of the new elements, empty if there are none. */
	Optional<Element> paste(Object node, OpenDocument document) {
		Optional<TreePlace> place = place(node);
		if (place.isEmpty())
			return Optional.empty();
		Creation<List<Element>> pasted = copies.paste(document.domain(), place.get().owner(), place.get().list(), Workplace.current().locale());
		if (place.get().coreElement() != null)
			pasted.element().forEach(element -> ((Activity) element).setCoreElement(place.get().coreElement()));
		return document.execute(pasted.command()) ? Optional.of(pasted.element().get(0)) : Optional.empty();
	}

	/** In what is selected if that takes what was copied, else beside it. */
	private Optional<TreePlace> place(Object node) {
		Object selected = node instanceof InterventionNode intervention ? intervention.subject() : node;
		Element owner = selected instanceof GroupNode group ? group.owner() : selected instanceof Element element ? element : null;
		if (owner == null || copies.isEmpty())
			return Optional.empty();
		List<EReference> lists = copies.listsIn(owner).toList();
		if (selected instanceof GroupNode group)
			return lists.contains(group.feature()) ? Optional.of(new TreePlace(owner, group.feature(), null, null)) : Optional.empty();
		if (!lists.isEmpty())
			return Optional.of(new TreePlace(owner, lists.get(0), null, null));
		EReference activities = InterventionPackage.Literals.INTERVENTION__ACTIVITIES;
		Intervention whole = Interventions.interventionOf(owner);
		if (owner instanceof CoreElement coreElement && whole != null && copies.listsIn(whole).anyMatch(activities::equals))
			return Optional.of(new TreePlace(whole, activities, null, coreElement));
		return owner.eContainer() instanceof Element container && copies.listsIn(container).anyMatch(owner.eContainmentFeature()::equals)
				? Optional.of(new TreePlace(container, (EReference) owner.eContainmentFeature(), null, null)) : Optional.empty();
	}
}
