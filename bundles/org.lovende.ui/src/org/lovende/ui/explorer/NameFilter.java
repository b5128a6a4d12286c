package org.lovende.ui.explorer;

import java.util.Arrays;
import java.util.Locale;

import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;

/** Leaves in the tree what has the words in its name, with what it stands under and all that stands under it. */
final class NameFilter extends ViewerFilter {
	private final String words;
	private final ExplorerContent content;
	private final ExplorerLabels labels;
	private final Locale locale;

	NameFilter(String words, ExplorerContent content, ExplorerLabels labels, Locale locale) {
		this.words = words.strip().toLowerCase(locale);
		this.content = content;
		this.labels = labels;
		this.locale = locale;
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
		return labels.getText(element).toLowerCase(locale).contains(words);
	}
}
