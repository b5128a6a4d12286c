package org.lovende.ui.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.lovende.core.Messages;
import org.lovende.ui.Workplace;

/** The context menu of a field: filled whenever it is opened. */
public final class FormatMenu {
	private static final String FIRST = FormatMenu.class.getName();

	private final FormattedTextField field;
	private final Messages messages = Workplace.messages(FormatMenu.class);

	FormatMenu(FormattedTextField field) {
		this.field = field;
		Menu menu = new Menu(field);
		menu.addListener(SWT.Show, event -> fill(menu));
		field.setMenu(menu);
	}

	/** Adds what others have to offer, for instance other spellings, to the top of the menu. */
	public static void addFirst(FormattedTextField field, Consumer<Menu> items) {
		firstOf(field).add(items);
	}

	@SuppressWarnings("unchecked")
	private static List<Consumer<Menu>> firstOf(FormattedTextField field) {
		if (field.getData(FIRST) == null)
			field.setData(FIRST, new ArrayList<Consumer<Menu>>());
		return (List<Consumer<Menu>>) field.getData(FIRST);
	}

	private void fill(Menu menu) {
		for (MenuItem item : menu.getItems())
			item.dispose();
		firstOf(field).forEach(items -> items.accept(menu));
		String link = field.linkNow();
		if (link != null) {
			add(menu, messages.get("link.open", link), () -> Program.launch(link));
			add(menu, messages.get("link.remove"), () -> {
				field.selectLink();
				field.setLink(field.getSelectionText(), null);
			});
		}
		for (FormatAction action : FormatAction.values()) {
			MenuItem item = new MenuItem(menu, action == FormatAction.LINK ? SWT.PUSH : SWT.CHECK);
			item.setText(messages.get(action.key()));
			item.addListener(SWT.Selection, event -> action.run(field));
			if (action != FormatAction.LINK)
				item.setSelection(action.isOn(field));
		}
		new MenuItem(menu, SWT.SEPARATOR);
		add(menu, messages.get("cut"), field::cut).setEnabled(field.getSelectionCount() > 0);
		add(menu, messages.get("copy"), field::copy).setEnabled(field.getSelectionCount() > 0);
		add(menu, messages.get("paste"), field::paste);
		add(menu, messages.get("selectAll"), field::selectAll);
	}

	private static MenuItem add(Menu menu, String words, Runnable action) {
		MenuItem item = new MenuItem(menu, SWT.PUSH);
		item.setText(words.replace("&", "&&"));
		item.addListener(SWT.Selection, event -> action.run());
		return item;
	}
}
