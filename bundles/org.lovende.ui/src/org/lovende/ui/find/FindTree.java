package org.lovende.ui.find;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.eclipse.jface.viewers.ITreeContentProvider;
import org.lovende.core.find.Hit;

/** What was found so far, by intervention in the order of the user's language. */
final class FindTree implements ITreeContentProvider {
	/** A text in which something was found, in its intervention. */
	record Line(FindJob.Found found, Hit hit) {
	}

	private static final Object[] NOTHING = {};

	private final List<FindJob.Found> found = new ArrayList<>();
	private final Comparator<FindJob.Found> order;

	FindTree(Locale locale) {
		order = Comparator.comparing(FindJob.Found::interventionName, Collator.getInstance(locale));
	}

	void clear() {
		found.clear();
	}

	void add(FindJob.Found more) {
		found.add(more);
		found.sort(order);
	}

	int interventions() {
		return found.size();
	}

	int hits() {
		return found.stream().mapToInt(each -> each.hits().size()).sum();
	}

	@Override
	public Object[] getElements(Object input) {
		return found.toArray();
	}

	@Override
	public Object[] getChildren(Object parent) {
		return parent instanceof FindJob.Found group ? group.hits().stream().map(hit -> new Line(group, hit)).toArray() : NOTHING;
	}

	@Override
	public boolean hasChildren(Object element) {
		return element instanceof FindJob.Found;
	}

	@Override
	public Object getParent(Object element) {
		return element instanceof Line line ? line.found() : null;
	}
}
