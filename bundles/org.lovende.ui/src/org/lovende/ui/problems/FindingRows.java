package org.lovende.ui.problems;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.widgets.TreeItem;
import org.lovende.ui.problems.FindingTree.Aside;
import org.lovende.ui.problems.FindingTree.Group;
import org.lovende.ui.problems.FindingTree.Line;

/**
 * The rows of a tree of findings. After a change only those rows are touched that are new, gone, or read otherwise: a platform that measures each
 * row that was touched would hold up the user's next key for it, with a thousand rows for half a second.
 */
final class FindingRows implements ITreeContentProvider {
	private static final Object[] NOTHING = {};
	/** So many lines open by themselves. Of more the steps with their numbers tell more than lines that nobody reads from end to end. */
	private static final int OPENED = 200;

	private final TreeViewer viewer;
	private final Function<Object, String> words;
	private FindingTree tree = FindingTree.empty();
	/** What the rows say. */
	private Map<Object, String> shown = Map.of();

	/** @param words all that a row says, of the tree that is shown now */
	FindingRows(TreeViewer viewer, Function<Object, String> words) {
		this.viewer = viewer;
		this.words = words;
	}

	/** Shows findings of another intervention: what is open is expanded, if it is not very much. */
	void showOther(FindingTree other) {
		tree = other;
		viewer.getTree().setRedraw(false);
		try {
			viewer.setInput(tree);
			expand();
		} finally {
			viewer.getTree().setRedraw(true);
		}
		shown = words();
	}

	/** Shows findings of the same intervention; the tree stays as expanded, selected and scrolled as it is. */
	void show(FindingTree now) {
		FindingTree before = tree;
		tree = now;
		if (!now.groups().equals(before.groups()) || !keepsOrder(before, now)) {
			replace();
			return;
		}
		Map<Object, String> former = shown;
		shown = words();
		now.groups().forEach(group -> change(group, before.lines(group), now.lines(group)));
		shown.forEach((row, says) -> {
			if (!says.equals(former.get(row)))
				viewer.update(row, null);
		});
	}

	private Map<Object, String> words() {
		Set<Object> withRows = withRows();
		Map<Object, String> all = new HashMap<>();
		for (Group group : tree.groups()) {
			all.put(group, words.apply(group));
			// a sentence for each of many thousand findings that nobody sees takes long
			if (withRows.contains(group))
				tree.lines(group).forEach(line -> all.put(line, words.apply(line)));
		}
		return all;
	}

	/** Whose lines have rows: the platform makes those of a group when it is opened for the first time. */
	private Set<Object> withRows() {
		return Arrays.stream(viewer.getTree().getItems()).filter(item -> item.getItemCount() > 0 && item.getItem(0).getData() != null).map(TreeItem::getData)
				.collect(Collectors.toSet());
	}

	/** Whether the lines that stay follow on one another as before. */
	private static boolean keepsOrder(FindingTree before, FindingTree now) {
		return now.groups().stream().allMatch(group -> {
			Set<Line> former = new LinkedHashSet<>(before.lines(group));
			Set<Line> current = new LinkedHashSet<>(now.lines(group));
			List<Line> stayed = former.stream().filter(current::contains).toList();
			List<Line> stay = current.stream().filter(former::contains).toList();
			return stayed.equals(stay);
		});
	}

	private void change(Group group, List<Line> before, List<Line> now) {
		Set<Line> known = new HashSet<>(before);
		Set<Line> stay = new HashSet<>(now);
		viewer.remove(before.stream().filter(line -> !stay.contains(line)).toArray());
		for (int place = 0; place < now.size(); place++)
			if (!known.contains(now.get(place)))
				viewer.insert(group, now.get(place), place);
	}

	private void replace() {
		Object[] expanded = viewer.getExpandedElements();
		Object selected = viewer.getStructuredSelection().getFirstElement();
		viewer.getTree().setRedraw(false);
		try {
			viewer.setInput(tree);
			if (expanded.length == 0)
				expand();
			else
				viewer.setExpandedElements(expanded);
			if (selected != null)
				viewer.setSelection(new StructuredSelection(selected), true);
		} finally {
			viewer.getTree().setRedraw(true);
		}
		shown = words();
	}

	private void expand() {
		int lines = 0;
		for (Group group : tree.groups()) {
			lines += tree.of(group).size();
			// what is set aside is there to be found again, not to be read every day
			if (!(group instanceof Aside) && lines <= OPENED)
				viewer.setExpandedState(group, true);
		}
	}

	@Override
	public Object[] getElements(Object input) {
		return tree.groups().toArray();
	}

	@Override
	public Object[] getChildren(Object parent) {
		return parent instanceof Group group ? tree.lines(group).toArray() : NOTHING;
	}

	@Override
	public boolean hasChildren(Object element) {
		return element instanceof Group;
	}

	@Override
	public Object getParent(Object element) {
		return element instanceof Line line ? line.group() : null;
	}
}
