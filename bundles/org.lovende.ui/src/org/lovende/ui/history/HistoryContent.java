package org.lovende.ui.history;

import java.util.Collection;

import org.eclipse.jface.viewers.ITreeContentProvider;
import org.lovende.repository.HistoryCommit;

/** Below each commit what it changed, without the places in diagrams. */
final class HistoryContent implements ITreeContentProvider {
	@Override
	public Object[] getElements(Object input) {
		return ((Collection<?>) input).toArray();
	}

	@Override
	public Object[] getChildren(Object parent) {
		return parent instanceof HistoryCommit commit ? commit.changes().stream().filter(entry -> !HistoryWords.isPlace(entry)).toArray() : new Object[0];
	}

	@Override
	public boolean hasChildren(Object element) {
		return getChildren(element).length > 0;
	}

	@Override
	public Object getParent(Object element) {
		return null; // nothing is revealed in this tree
	}
}
