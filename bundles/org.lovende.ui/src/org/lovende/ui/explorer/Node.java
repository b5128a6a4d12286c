package org.lovende.ui.explorer;

import java.util.Optional;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.emf.ecore.EReference;
import org.lovende.model.diagram.DiagramKind;
import org.lovende.model.element.Element;
import org.lovende.model.intervention.Intervention;
import org.lovende.model.theory.Theory;
import org.lovende.repository.TrashEntry;
import org.lovende.ui.Workplace;
import org.lovende.ui.document.OpenDocument;

/** What the tree shows beside the elements themselves. Two nodes are equal if they stand for the same thing. */
sealed interface Node extends IAdaptable {
	/** The element whose properties are shown when the node is selected; null for none. */
	default Element subject() {
		return null;
	}

	/** The open intervention that the node belongs to; empty if there is none or it is not loaded. */
	default Optional<OpenDocument> document() {
		return Optional.ofNullable(subject()).flatMap(Workplace.current().documents()::of);
	}

	@Override
	default <T> T getAdapter(Class<T> adapter) {
		if (adapter == Element.class)
			return adapter.cast(subject());
		return adapter == OpenDocument.class ? adapter.cast(document().orElse(null)) : null;
	}

	/** An intervention of the repository, open or not. Its name is asked for when it is drawn, so that renaming does not replace the node. */
	record InterventionNode(String id) implements Node {
		@Override
		public Element subject() {
			return Workplace.current().documents().find(id).map(OpenDocument::intervention).orElse(null);
		}
	}

	/** The parts of one kind in an element, under the word that the handbook has for them. */
	record GroupNode(Element owner, EReference feature) implements Node {
		@Override
		public Optional<OpenDocument> document() {
			return Workplace.current().documents().of(owner);
		}
	}

	/**
	 * A diagram that can be opened.
	 *
	 * @param theory of a result map; null for the others
	 */
	record DiagramNode(Intervention intervention, DiagramKind kind, Theory theory) implements Node {
		@Override
		public Element subject() {
			return theory;
		}

		@Override
		public Optional<OpenDocument> document() {
			return Workplace.current().documents().of(intervention);
		}
	}

	/** The result map of a theory as tables. */
	record TablesNode(Theory theory) implements Node {
		@Override
		public Element subject() {
			return theory;
		}
	}

	/** Stands under an intervention that is being loaded. */
	record LoadingNode(String id) implements Node {
	}

	/** The trash of the repository. */
	record TrashNode() implements Node {
	}

	/** An intervention in the trash. */
	record TrashedNode(TrashEntry entry) implements Node {
	}
}
