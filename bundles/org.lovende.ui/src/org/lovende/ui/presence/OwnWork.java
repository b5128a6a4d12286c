package org.lovende.ui.presence;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.jface.viewers.ISelection;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.lovende.model.element.Element;
import org.lovende.repository.Presence;
import org.lovende.ui.Selections;
import org.lovende.ui.document.OpenDocuments;

/**
 * Tells the others what this user has open, and which elements he is editing: from the first change of an element until he goes on to
 * another one.
 */
public final class OwnWork implements ISelectionListener {
	private final OpenDocuments documents;
	private final Consumer<Consumer<Presence>> others;
	private Set<String> open = new HashSet<>();
	private final Set<String> edited = new HashSet<>();

	/** @param others does something with the presence of this user, if there is one */
	OwnWork(OpenDocuments documents, Consumer<Consumer<Presence>> others) {
		this.documents = documents;
		this.others = others;
		documents.addListener(this::documentsChanged);
		documents.addEditListener(this::edited);
	}

	private void documentsChanged() {
		Set<String> now = new HashSet<>();
		documents.all().forEach(document -> now.add(document.intervention().getId()));
		for (String id : now)
			if (!open.contains(id))
				others.accept(presence -> presence.opened(id));
		for (String id : open)
			if (!now.contains(id))
				others.accept(presence -> presence.closed(id));
		open = now;
	}

	private void edited(Element element) {
		String id = element.getId();
		if (id == null)
			return;
		edited.add(id);
		others.accept(presence -> presence.editing(id));
	}

	/** Who selects another element has finished with the former ones. */
	@Override
	public void selectionChanged(IWorkbenchPart part, ISelection selection) {
		Selections.element(selection).ifPresent(this::turnTo);
	}

	private void turnTo(Element element) {
		for (String id : Set.copyOf(edited))
			if (!id.equals(element.getId())) {
				edited.remove(id);
				others.accept(presence -> presence.leave(id));
			}
	}

	/** Says everything to those who do not know it yet. */
	void tellAll() {
		open = new HashSet<>();
		documentsChanged();
		edited.forEach(id -> others.accept(presence -> presence.editing(id)));
	}

	/** Begins anew, among others. */
	void forget() {
		open = new HashSet<>();
		edited.clear();
	}
}
