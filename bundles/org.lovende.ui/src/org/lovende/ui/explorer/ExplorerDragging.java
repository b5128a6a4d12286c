package org.lovende.ui.explorer;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.ViewerDropAdapter;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.HTMLTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.dnd.TransferData;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.TreeItem;
import org.lovende.core.ElementNames;
import org.lovende.model.element.Element;
import org.lovende.model.intervention.Intervention;
import org.lovende.ui.Workplace;
import org.lovende.ui.document.OpenDocument;
import org.lovende.ui.text.HtmlText;

/**
 * Lets the user drag the parts of an intervention to another place in the tree: before or after another part, or into a group or part. The page of a
 * diagram takes them as a list in HTML, which no text field of the workbench would take for text.
 */
final class ExplorerDragging {
	private static final Transfer[] IN_THE_TREE = { LocalSelectionTransfer.getTransfer() };
	private static final Transfer[] ANYWHERE = { LocalSelectionTransfer.getTransfer(), HTMLTransfer.getInstance() };

	private ExplorerDragging() {
	}

	static void install(TreeViewer viewer) {
		viewer.addDragSupport(DND.DROP_MOVE, ANYWHERE, new DragSourceAdapter() {
			@Override
			public void dragStart(DragSourceEvent event) {
				event.doit = !elements(viewer).isEmpty();
				LocalSelectionTransfer.getTransfer().setSelection(viewer.getStructuredSelection());
			}

			@Override
			public void dragSetData(DragSourceEvent event) {
				if (HTMLTransfer.getInstance().isSupportedType(event.dataType))
					event.data = list(elements(viewer));
			}

			@Override
			public void dragFinished(DragSourceEvent event) {
				LocalSelectionTransfer.getTransfer().setSelection(null);
			}
		});
		viewer.addDropSupport(DND.DROP_MOVE, IN_THE_TREE, new Drop(viewer));
	}

	/** What is dragged: elements of one intervention, and nothing else. */
	private static List<Element> elements(TreeViewer viewer) {
		List<?> selected = viewer.getStructuredSelection().toList();
		return selected.stream().allMatch(each -> each instanceof Element && !(each instanceof Intervention)) ? selected.stream().map(Element.class::cast).toList()
				: List.of();
	}

	/** Elements as a list whose items have their identifiers, for pages. */
	static String list(List<Element> elements) {
		Locale locale = Workplace.current().locale();
		return elements.stream().map(each -> "<li id=\"%s\">%s</li>".formatted(HtmlText.escaped(each.getId()), HtmlText.escaped(ElementNames.of(each, locale))))
				.collect(Collectors.joining("", "<ul>", "</ul>"));
	}

	private static final class Drop extends ViewerDropAdapter {
		private final TreeViewer tree;

		Drop(TreeViewer tree) {
			super(tree);
			this.tree = tree;
			setScrollExpandEnabled(true);
		}

		@Override
		protected int determineLocation(DropTargetEvent event) {
			int location = super.determineLocation(event);
			if (!(event.item instanceof TreeItem row))
				return location;
			Rectangle bounds = row.getBounds();
			boolean isUpperHalf = tree.getTree().toControl(event.x, event.y).y < bounds.y + bounds.height / 2;
			return location(location, row.getData(), elements(tree), isUpperHalf);
		}

		@Override
		public boolean validateDrop(Object target, int operation, TransferData transfer) {
			return LocalSelectionTransfer.getTransfer().isSupportedType(transfer) && place(target, getCurrentLocation(), elements(tree)).isPresent();
		}

		@Override
		public boolean performDrop(Object data) {
			return move(elements(tree), getCurrentTarget(), getCurrentLocation());
		}
	}

	/** What cannot be put into a row is put before or after it: the whole row takes it, not just the few pixels at its edges. */
	static int location(int location, Object target, List<Element> elements, boolean isUpperHalf) {
		if (location != ViewerDropAdapter.LOCATION_ON || place(target, location, elements).isPresent())
			return location;
		return isUpperHalf ? ViewerDropAdapter.LOCATION_BEFORE : ViewerDropAdapter.LOCATION_AFTER;
	}

	/**
	 * Moves elements to where they were dropped, by one command.
	 *
	 * @param location one of the locations of {@link ViewerDropAdapter}
	 * @return whether they could be moved there
	 */
	static boolean move(List<Element> elements, Object target, int location) {
		Optional<TreePlace> place = place(target, location, elements);
		if (place.isEmpty())
			return false;
		Optional<OpenDocument> document = Workplace.current().documents().of(elements.get(0));
		document.ifPresent(open -> place.get().move(open.domain(), elements, Workplace.current().locale()).ifPresent(open::execute));
		return document.isPresent();
	}

	private static Optional<TreePlace> place(Object target, int location, List<Element> elements) {
		if (elements.isEmpty() || target == null)
			return Optional.empty();
		if (location == ViewerDropAdapter.LOCATION_ON || !(target instanceof Element sibling))
			return TreePlace.in(target, elements);
		return TreePlace.beside(sibling, location == ViewerDropAdapter.LOCATION_AFTER, elements);
	}
}
