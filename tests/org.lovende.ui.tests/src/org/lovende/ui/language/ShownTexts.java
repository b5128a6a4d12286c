package org.lovende.ui.language;

import java.util.LinkedHashSet;
import java.util.Set;

import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.forms.widgets.ExpandableComposite;

/** Reads what a window says: in its widgets, their items, tooltips and menus. */
final class ShownTexts {
	private final Set<String> texts = new LinkedHashSet<>();

	/** Everything that was read, each text once. */
	Set<String> all() {
		return texts;
	}

	void read(Shell shell) {
		add(shell.getText());
		if (shell.getMenuBar() != null)
			read(shell.getMenuBar());
		read((Composite) shell);
	}

	private void read(Menu menu) {
		for (MenuItem item : menu.getItems()) {
			add(item.getText().split("\t")[0]);
			add(item.getToolTipText());
			if (item.getMenu() != null)
				read(item.getMenu());
		}
	}

	private void read(Composite parent) {
		for (Control child : parent.getChildren()) {
			add(child.getToolTipText());
			readControl(child);
			if (child instanceof Composite composite && !(child instanceof Browser) && !(child instanceof Combo))
				read(composite);
		}
	}

	private void readControl(Control control) {
		if (control instanceof Label label)
			add(label.getText());
		else if (control instanceof CLabel label)
			add(label.getText());
		else if (control instanceof Button button)
			add(button.getText());
		else if (control instanceof Link link)
			add(link.getText());
		else if (control instanceof Group group)
			add(group.getText());
		else if (control instanceof Text text)
			add(text.getMessage());
		else if (control instanceof ExpandableComposite section)
			add(section.getText());
		else if (control instanceof Combo combo)
			for (String item : combo.getItems())
				add(item);
		else
			readItems(control);
	}

	private void readItems(Control control) {
		if (control instanceof ToolBar bar)
			for (ToolItem item : bar.getItems()) {
				add(item.getText());
				add(item.getToolTipText());
			}
		else if (control instanceof CTabFolder folder)
			for (CTabItem item : folder.getItems()) {
				add(item.getText());
				add(item.getToolTipText());
			}
		else if (control instanceof Table table) {
			for (TableColumn column : table.getColumns())
				add(column.getText());
			for (TableItem item : table.getItems())
				for (int i = 0; i < Math.max(1, table.getColumnCount()); i++)
					add(item.getText(i));
		} else if (control instanceof Tree tree) {
			for (TreeColumn column : tree.getColumns())
				add(column.getText());
			for (TreeItem item : tree.getItems())
				read(item, Math.max(1, tree.getColumnCount()));
		}
	}

	private void read(TreeItem item, int columns) {
		for (int i = 0; i < columns; i++)
			add(item.getText(i));
		for (TreeItem child : item.getItems())
			read(child, columns);
	}

	private void add(String text) {
		if (text != null && !text.isBlank())
			texts.add(text);
	}
}
