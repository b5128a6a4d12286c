package org.lovende.ui.tour;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.lovende.ui.RunningWorkbench;

/** Chooses rows as a user does who clicks on them, so that the details beside them are shown. */
final class Rows {
	/** A table with fewer is one of buttons or tabs. */
	private static final int SEVERAL = 3;

	private Rows() {
	}

	/** Waits for a table with several rows, and selects one of them. */
	static void selectInTable(Composite parent, int index) {
		RunningWorkbench.await("rows", () -> table(parent).isPresent());
		Table table = table(parent).orElseThrow();
		table.setSelection(index);
		table.notifyListeners(SWT.Selection, new Event());
	}

	private static Optional<Table> table(Composite parent) {
		return RunningWorkbench.controls(parent).filter(Table.class::isInstance).map(Table.class::cast)
				.filter(table -> table.isVisible() && table.getItemCount() > SEVERAL).findFirst();
	}

	/** Waits for a row below another one, in any tree with headings or without, and selects the first that fits. */
	static void selectInTree(Composite parent, Predicate<TreeItem> wanted) {
		RunningWorkbench.await("row", () -> rows(parent).stream().anyMatch(wanted));
		TreeItem row = rows(parent).stream().filter(wanted).findFirst().orElseThrow();
		row.getParent().setSelection(row);
		Event event = new Event();
		event.item = row;
		row.getParent().notifyListeners(SWT.Selection, event);
	}

	private static List<TreeItem> rows(Composite parent) {
		return RunningWorkbench.controls(parent).filter(Tree.class::isInstance).map(Tree.class::cast).filter(Control::isVisible)
				.flatMap(tree -> Arrays.stream(tree.getItems())).flatMap(item -> Arrays.stream(item.getItems())).toList();
	}
}
