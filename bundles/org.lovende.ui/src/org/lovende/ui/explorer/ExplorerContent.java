package org.lovende.ui.explorer;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.viewers.ITreeContentProvider;
import org.lovende.model.element.Element;
import org.lovende.model.intervention.Intervention;
import org.lovende.repository.InterventionSummary;
import org.lovende.ui.Workplace;
import org.lovende.ui.document.OpenDocument;
import org.lovende.ui.explorer.Node.DiagramNode;
import org.lovende.ui.explorer.Node.GroupNode;
import org.lovende.ui.explorer.Node.InterventionNode;
import org.lovende.ui.explorer.Node.LoadingNode;
import org.lovende.ui.explorer.Node.TablesNode;
import org.lovende.ui.explorer.Node.TrashNode;
import org.lovende.ui.explorer.Node.TrashedNode;

/** The tree of the explorer: the interventions with their parts, and the trash. */
final class ExplorerContent implements ITreeContentProvider {
	private static final Object[] NOTHING = {};

	private final RepositoryContents contents;

	ExplorerContent(RepositoryContents contents) {
		this.contents = contents;
	}

	@Override
	public Object[] getElements(Object input) {
		List<Object> roots = new ArrayList<>();
		for (InterventionSummary summary : contents.interventions())
			roots.add(new InterventionNode(summary.id()));
		if (!contents.trash().isEmpty())
			roots.add(new TrashNode());
		return roots.toArray();
	}

	@Override
	public Object[] getChildren(Object parent) {
		if (parent instanceof InterventionNode node)
			return Workplace.current().documents().find(node.id()).map(OpenDocument::intervention).map(intervention -> Parts.of(intervention).toArray())
					.orElseGet(() -> new Object[] { new LoadingNode(node.id()) });
		if (parent instanceof GroupNode group)
			return Parts.of(group).toArray();
		if (parent instanceof TrashNode)
			return contents.trash().stream().map(TrashedNode::new).toArray();
		return parent instanceof Element element ? Parts.of(element).toArray() : NOTHING;
	}

	@Override
	public boolean hasChildren(Object element) {
		return element instanceof InterventionNode || getChildren(element).length > 0;
	}

	@Override
	public Object getParent(Object element) {
		if (element instanceof GroupNode group)
			return node(group.owner());
		if (element instanceof DiagramNode diagram)
			return diagram.theory() != null ? diagram.theory() : node(diagram.intervention());
		if (element instanceof TablesNode tables)
			return tables.theory();
		if (element instanceof TrashedNode)
			return new TrashNode();
		return element instanceof Element part ? node(Parts.parent(part)) : null;
	}

	/** An intervention is shown by its node, because it is there before it is loaded. */
	static Object node(Object element) {
		return element instanceof Intervention intervention ? new InterventionNode(intervention.getId()) : element;
	}
}
