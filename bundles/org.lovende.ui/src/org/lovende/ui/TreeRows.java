package org.lovende.ui;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.widgets.TreeItem;

/**
 * Brings the rows of a tree up to date. As long as the same rows stand in the same places only those are touched that read otherwise: GTK measures each row
 * that was touched, and the user's next key waits for that.
 */
public final class TreeRows {
	private final TreeViewer viewer;
	private final ITreeContentProvider content;
	private final IStyledLabelProvider labels;

	/**
	 * @param viewer not virtual, not sorted
	 * @param content what the viewer shows
	 * @param labels what its rows say
	 */
	public TreeRows(TreeViewer viewer, ITreeContentProvider content, IStyledLabelProvider labels) {
		this.viewer = viewer;
		this.content = content;
		this.labels = labels;
	}

	/** Shows the model as it is now. */
	public void refresh() {
		List<Object> changed = new ArrayList<>();
		if (viewer.getFilters().length == 0 && areOf(content.getElements(viewer.getInput()), viewer.getTree().getItems(), changed))
			viewer.update(changed.toArray(), null);
		else
			viewer.refresh();
	}

	/** Whether rows are those of some elements, and so are all that were ever seen below them. */
	private boolean areOf(Object[] elements, TreeItem[] rows, List<Object> changed) {
		if (rows.length != elements.length)
			return false;
		for (int i = 0; i < rows.length; i++) {
			if (!elements[i].equals(rows[i].getData()))
				return false;
			if (!labels.getStyledText(elements[i]).getString().equals(rows[i].getText()) || labels.getImage(elements[i]) != rows[i].getImage())
				changed.add(elements[i]);
			TreeItem[] below = rows[i].getItems();
			// a row that was never opened has one without an element below it
			boolean wasOpened = below.length > 0 && below[0].getData() != null;
			if (wasOpened ? !areOf(content.getChildren(elements[i]), below, changed) : content.hasChildren(elements[i]) != below.length > 0)
				return false;
		}
		return true;
	}
}
