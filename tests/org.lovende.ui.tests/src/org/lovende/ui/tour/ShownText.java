package org.lovende.ui.tour;

import java.util.Arrays;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Item;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.lovende.ui.RunningWorkbench;

/** The words in a window, with its menus and tooltips, but without what users have written. */
final class ShownText {
	private ShownText() {
	}

	static Stream<String> of(Shell shell) {
		Stream<String> controls = RunningWorkbench.controls(shell).filter(ShownText::isSeen).flatMap(control -> Stream.concat(
				Stream.ofNullable(control.getToolTipText()), words(control)));
		Stream<String> menus = shell.getMenuBar() == null ? Stream.empty() : words(shell.getMenuBar());
		return Stream.of(Stream.of(shell.getText()), controls, menus).flatMap(each -> each).map(text -> text.replace("&", "").strip())
				.filter(text -> !text.isEmpty());
	}

	/** The bars of the platform that the workbench does without are there, without any room. */
	private static boolean isSeen(Control control) {
		for (Control each = control; each != null && !(each instanceof Shell); each = each.getParent())
			if (!each.getVisible() || each.getSize().x <= 1 || each.getSize().y <= 1)
				return false;
		return true;
	}

	private static Stream<String> words(Control control) {
		if (control instanceof Label label)
			return Stream.of(label.getText());
		if (control instanceof CLabel label)
			return Stream.ofNullable(label.getText());
		if (control instanceof Button button)
			return Stream.of(button.getText());
		if (control instanceof Link link)
			return Stream.of(link.getText());
		if (control instanceof Group group)
			return Stream.of(group.getText());
		if (control instanceof ExpandableComposite section)
			return Stream.of(section.getText());
		if (control instanceof Combo combo)
			return Arrays.stream(combo.getItems());
		if (control instanceof Text text)
			return Stream.of(text.getMessage());
		if (control instanceof ToolBar bar)
			return Arrays.stream(bar.getItems()).flatMap(ShownText::words);
		return items(control).map(Item::getText);
	}

	private static Stream<String> words(ToolItem item) {
		return Stream.of(item.getText(), item.getToolTipText() == null ? "" : item.getToolTipText());
	}

	private static Stream<? extends Item> items(Control control) {
		if (control instanceof Table table)
			return Stream.concat(Arrays.stream(table.getColumns()), Arrays.stream(table.getItems()));
		if (control instanceof Tree tree)
			return Stream.concat(Arrays.stream(tree.getColumns()), Arrays.stream(tree.getItems()));
		return control instanceof CTabFolder folder ? Arrays.stream(folder.getItems()) : Stream.empty();
	}

	/** As the menu is when it opens: until then it has placeholders. */
	private static Stream<String> words(Menu menu) {
		menu.notifyListeners(SWT.Show, new Event());
		return Arrays.stream(menu.getItems()).flatMap(item -> Stream.concat(Stream.of(withoutKeys(item)),
				item.getMenu() == null ? Stream.empty() : words(item.getMenu())));
	}

	private static String withoutKeys(MenuItem item) {
		return item.getText().split("\t")[0];
	}
}
