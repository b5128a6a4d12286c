package org.lovende.ui.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.ListenerList;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.part.Page;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.lovende.diagram.outline.OutlineEntry;
import org.lovende.diagram.ui.DiagramEditor;
import org.lovende.model.element.Element;
import org.lovende.ui.AccessibleName;
import org.lovende.ui.TreeRows;
import org.lovende.ui.Workplace;

/**
 * The outline of one diagram: its columns and boxes as a tree, and a small map of it. What is selected in the diagram is selected in the tree, and
 * the other way round. Its selection consists of elements of the model.
 */
final class DiagramOutlinePage extends Page implements IContentOutlinePage {
	/** Milliseconds. */
	private static final int DELAY = 150;
	private static final int[] TREE_AND_MAP = { 65, 35 };

	private final DiagramEditor editor;
	private final ListenerList<ISelectionChangedListener> listeners = new ListenerList<>();
	private final Runnable shown = this::refreshSoon;
	private final ISelectionChangedListener selectedInDiagram = event -> show(event.getSelection());
	private final OutlineContent content = new OutlineContent();
	private final Map<Element, OutlineEntry> entries = new HashMap<>();
	private SashForm area;
	private TreeViewer tree;
	private TreeRows rows;
	private Minimap minimap;
	private List<OutlineEntry> outline = List.of();
	private boolean isFollowing;
	private boolean isOutdated;

	DiagramOutlinePage(DiagramEditor editor) {
		this.editor = editor;
	}

	@Override
	public void createControl(Composite parent) {
		area = new SashForm(parent, SWT.VERTICAL);
		tree = new TreeViewer(area, SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL);
		AccessibleName.set(tree.getControl(), () -> Workplace.messages(DiagramOutlinePage.class).get("outline"));
		tree.setUseHashlookup(true);
		tree.setContentProvider(content);
		OutlineLabels labels = new OutlineLabels();
		tree.setLabelProvider(labels);
		tree.setComparer(new OutlineContent.SameEntry());
		rows = new TreeRows(tree, content, labels::getText, labels::getImage);
		tree.setInput(content);
		tree.addSelectionChangedListener(this::selectedInTree);
		minimap = new Minimap(area, editor);
		area.setWeights(TREE_AND_MAP);
		getSite().setSelectionProvider(this);
		editor.addListener(shown);
		editor.getSite().getSelectionProvider().addSelectionChangedListener(selectedInDiagram);
		refresh();
	}

	/** The diagram was drawn anew, or another part of it is seen. The tree follows a little later, so that the diagram need not wait for it. */
	private void refreshSoon() {
		minimap.redraw();
		if (isOutdated)
			return;
		isOutdated = true;
		area.getDisplay().timerExec(DELAY, () -> {
			isOutdated = false;
			if (!area.isDisposed())
				refresh();
		});
	}

	private void refresh() {
		List<OutlineEntry> now = editor.isOpen() ? editor.outline() : List.of();
		if (now.equals(outline))
			return;
		boolean isFirst = outline.isEmpty();
		outline = now;
		entries.clear();
		now.forEach(this::remember);
		content.set(now);
		isFollowing = true;
		rows.refresh();
		if (isFirst)
			tree.expandAll();
		isFollowing = false;
		show(editor.getSite().getSelectionProvider().getSelection());
	}

	private void remember(OutlineEntry entry) {
		if (entry.element() != null)
			entries.put(entry.element(), entry);
		entry.children().forEach(this::remember);
	}

	private void selectedInTree(SelectionChangedEvent event) {
		if (isFollowing)
			return;
		List<String> ids = new ArrayList<>();
		for (Object selected : event.getStructuredSelection())
			ids.add(((OutlineEntry) selected).id());
		if (!ids.isEmpty())
			editor.reveal(ids);
		tell();
	}

	/** Selects in the tree what is selected in the diagram. */
	private void show(ISelection selection) {
		List<OutlineEntry> selected = entries(selection);
		// a column has no element: while it is selected, it stays so
		if (selected.isEmpty() && tree.getStructuredSelection().toList().stream().allMatch(entry -> ((OutlineEntry) entry).element() == null))
			return;
		isFollowing = true;
		tree.setSelection(new StructuredSelection(selected), true);
		isFollowing = false;
		tell();
	}

	private void tell() {
		SelectionChangedEvent event = new SelectionChangedEvent(this, getSelection());
		listeners.forEach(listener -> listener.selectionChanged(event));
	}

	/** The elements that are selected in the tree. */
	@Override
	public ISelection getSelection() {
		List<Element> elements = new ArrayList<>();
		for (Object entry : tree.getStructuredSelection())
			if (((OutlineEntry) entry).element() != null)
				elements.add(((OutlineEntry) entry).element());
		return new StructuredSelection(elements);
	}

	/** Selects elements in the tree and in the diagram; what the diagram does not show is left out. */
	@Override
	public void setSelection(ISelection selection) {
		tree.setSelection(new StructuredSelection(entries(selection)), true);
	}

	private List<OutlineEntry> entries(ISelection selection) {
		List<OutlineEntry> found = new ArrayList<>();
		for (Object element : (IStructuredSelection) selection)
			if (entries.containsKey(element))
				found.add(entries.get(element));
		return found;
	}

	TreeViewer tree() {
		return tree;
	}

	Minimap minimap() {
		return minimap;
	}

	@Override
	public Control getControl() {
		return area;
	}

	@Override
	public void setFocus() {
		tree.getControl().setFocus();
	}

	@Override
	public void addSelectionChangedListener(ISelectionChangedListener listener) {
		listeners.add(listener);
	}

	@Override
	public void removeSelectionChangedListener(ISelectionChangedListener listener) {
		listeners.remove(listener);
	}

	@Override
	public void dispose() {
		editor.removeListener(shown);
		editor.getSite().getSelectionProvider().removeSelectionChangedListener(selectedInDiagram);
		super.dispose();
	}
}
