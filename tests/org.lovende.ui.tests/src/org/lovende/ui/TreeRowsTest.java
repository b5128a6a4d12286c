package org.lovende.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@InWorkbench
class TreeRowsTest {
	private static final class Node {
		private final List<Node> children = new ArrayList<>();
		private String name;

		Node(String name, Node... children) {
			this.name = name;
			this.children.addAll(List.of(children));
		}
	}

	private static final class Content implements ITreeContentProvider {
		@Override
		public Object[] getElements(Object input) {
			return getChildren(input);
		}

		@Override
		public Object[] getChildren(Object parent) {
			return ((Node) parent).children.toArray();
		}

		@Override
		public Object getParent(Object element) {
			return null;
		}

		@Override
		public boolean hasChildren(Object element) {
			return getChildren(element).length > 0;
		}
	}

	private static final class Names extends LabelProvider implements IStyledLabelProvider {
		@Override
		public StyledString getStyledText(Object element) {
			return new StyledString(((Node) element).name);
		}
	}

	private final Node leaf = new Node("leaf");
	private final Node other = new Node("other");
	private final Node closed = new Node("closed", new Node("hidden"));
	private final Node open = new Node("open", leaf, other);
	private final Node root = new Node("root", open, closed);
	private final List<Object> touched = new ArrayList<>();
	private Shell shell;
	private TreeViewer viewer;
	private TreeRows rows;

	@BeforeEach
	void show() {
		shell = new Shell(Display.getCurrent());
		viewer = new TreeViewer(shell, SWT.NONE);
		Content content = new Content();
		Names names = new Names();
		viewer.setUseHashlookup(true);
		viewer.setContentProvider(content);
		viewer.setLabelProvider(new DelegatingStyledCellLabelProvider(names) {
			@Override
			public void update(ViewerCell cell) {
				touched.add(cell.getElement());
				super.update(cell);
			}
		});
		viewer.setInput(root);
		viewer.setExpandedState(open, true);
		rows = new TreeRows(viewer, content, element -> names.getStyledText(element).getString(), names::getImage);
		assertThat(touched).contains(open, closed, leaf, other);
		touched.clear();
	}

	@AfterEach
	void close() {
		shell.dispose();
	}

	@Test
	void refresh_ofATreeThatSaysTheSame_touchesNoRow() {
		rows.refresh();
		assertThat(touched).isEmpty();
	}

	@Test
	void refresh_afterARowReadsOtherwise_touchesThatRow() {
		leaf.name = "leaves";
		rows.refresh();
		assertThat(touched).containsExactly(leaf);
		assertThat(names(viewer.getTree().getItem(0))).containsExactly("leaves", "other");
	}

	@Test
	void refresh_afterRowsCameWentAndMoved_showsThemAll() {
		open.children.add(0, new Node("new"));
		open.children.remove(leaf);
		rows.refresh();
		assertThat(names(viewer.getTree().getItem(0))).containsExactly("new", "other");
		open.children.add(0, open.children.remove(1));
		rows.refresh();
		assertThat(names(viewer.getTree().getItem(0))).containsExactly("other", "new");
		closed.children.clear();
		rows.refresh();
		assertThat(viewer.getTree().getItem(1).getItemCount()).isZero();
		leaf.children.add(new Node("first"));
		open.children.add(leaf);
		rows.refresh();
		assertThat(viewer.getTree().getItem(0).getItem(2).getItemCount()).isEqualTo(1);
	}

	@Test
	void refresh_ofAFilteredTree_filtersAnew() {
		viewer.setFilters(new ViewerFilter() {
			@Override
			public boolean select(Viewer shown, Object parent, Object element) {
				return !((Node) element).name.equals("gone");
			}
		});
		other.name = "gone";
		rows.refresh();
		assertThat(names(viewer.getTree().getItem(0))).containsExactly("leaf");
	}

	private static List<String> names(TreeItem parent) {
		return Arrays.stream(parent.getItems()).map(TreeItem::getText).toList();
	}
}
