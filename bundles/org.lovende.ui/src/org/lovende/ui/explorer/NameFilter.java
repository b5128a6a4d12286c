package org.lovende.ui.explorer;

import java.util.Arrays;

import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.lovende.core.find.Words;

/** Leaves in the tree what has the words in its name, in any order, with what it stands under and all that stands under it. */
final class NameFilter extends ViewerFilter {
	private final Words words;
	private final ExplorerContent content;
	private final ExplorerLabels labels;

	NameFilter(String words, ExplorerContent content, ExplorerLabels labels) {
		this.words = Words.of(words);
		this.content = content;
		this.labels = labels;
	}

	@Override
	public boolean select(Viewer viewer, Object parent, Object element) {
		for (Object above = element; above != null; above = content.getParent(above))
			if (matches(above))
				return true;
		return matchesBelow(element);
	}

	private boolean matchesBelow(Object element) {
		return matches(element) || Arrays.stream(content.getChildren(element)).anyMatch(this::matchesBelow);
	}

	private boolean matches(Object element) {
		return words.matches(labels.getText(element));
	}
}
