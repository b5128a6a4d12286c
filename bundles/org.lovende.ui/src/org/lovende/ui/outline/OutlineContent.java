package org.lovende.ui.outline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.viewers.IElementComparer;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.lovende.diagram.outline.OutlineEntry;

/** The entries of an outline as a tree. */
final class OutlineContent implements ITreeContentProvider {
	/** Entries of the outline before and after a change are the same if they stand for the same part: so the tree stays open as it was. */
	static final class SameEntry implements IElementComparer {
		@Override
		public boolean equals(Object first, Object second) {
			return first instanceof OutlineEntry one && second instanceof OutlineEntry other ? one.id().equals(other.id()) : first.equals(second);
		}

		@Override
		public int hashCode(Object element) {
			return element instanceof OutlineEntry entry ? entry.id().hashCode() : element.hashCode();
		}
	}

	private final Map<String, OutlineEntry> parents = new HashMap<>();
	private List<OutlineEntry> entries = List.of();

	/** From now on these are the entries. */
	void set(List<OutlineEntry> now) {
		entries = now;
		parents.clear();
		now.forEach(this::adopt);
	}

	private void adopt(OutlineEntry parent) {
		for (OutlineEntry child : parent.children()) {
			parents.put(child.id(), parent);
			adopt(child);
		}
	}

	@Override
	public Object[] getElements(Object input) {
		return entries.toArray();
	}

	@Override
	public Object[] getChildren(Object parent) {
		return ((OutlineEntry) parent).children().toArray();
	}

	@Override
	public Object getParent(Object entry) {
		return parents.get(((OutlineEntry) entry).id());
	}

	@Override
	public boolean hasChildren(Object entry) {
		return !((OutlineEntry) entry).children().isEmpty();
	}
}
