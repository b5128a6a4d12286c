package org.lovende.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.eclipse.jface.viewers.IElementComparer;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.TreeItem;

/**
 * Brings the rows of a tree up to date. As long as the same rows stand in the same places only those are touched that read otherwise: GTK measures each row
 * that was touched, and the user's next key waits for that.
 */
public final class TreeRows {
	private final TreeViewer viewer;
	private final ITreeContentProvider content;
	private final Function<Object, String> text;
	private final Function<Object, Image> image;

	/**
	 * @param viewer not virtual, not sorted; if it has a comparer, that says which elements are the same ones
	 * @param content what the viewer shows
	 * @param text what the row of an element says
	 * @param image the picture before it
	 */
	public TreeRows(TreeViewer viewer, ITreeContentProvider content, Function<Object, String> text, Function<Object, Image> image) {
		this.viewer = viewer;
		this.content = content;
		this.text = text;
		this.image = image;
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
			if (!isOf(elements[i], rows[i]))
				return false;
			if (!elements[i].equals(rows[i].getData()) || !text.apply(elements[i]).equals(rows[i].getText())
					|| image.apply(elements[i]) != rows[i].getImage())
				changed.add(elements[i]);
			TreeItem[] below = rows[i].getItems();
			// a row that was never opened has one without an element below it
			boolean wasOpened = below.length > 0 && below[0].getData() != null;
			if (wasOpened ? !areOf(content.getChildren(elements[i]), below, changed) : content.hasChildren(elements[i]) != below.length > 0)
				return false;
		}
		return true;
	}

	private boolean isOf(Object element, TreeItem row) {
		IElementComparer comparer = viewer.getComparer();
		return row.getData() != null && (comparer == null ? element.equals(row.getData()) : comparer.equals(element, row.getData()));
	}
}
