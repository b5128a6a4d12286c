package org.lovende.ui.preferences;

import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.jface.bindings.TriggerSequence;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;
import org.lovende.core.Messages;
import org.lovende.ui.AccessibleName;
import org.lovende.ui.StyleRole;
import org.lovende.ui.dialog.TitledDialog;

/** Every key of the window with what it does, and a field to search in them. */
public final class KeysDialog extends TitledDialog {
	private static final int WIDTH = 460;
	private static final int HEIGHT = 420;
	private static final int COMMAND_WIDTH = 300;
	private static final int KEY_WIDTH = 150;

	private final Messages messages;
	private final List<Line> lines;
	private Text search;
	private Table table;

	/** A command and its key, as the user reads them. */
	private record Line(String command, String key) {
		boolean contains(String word) {
			return (command + ' ' + key).toLowerCase(Locale.ROOT).contains(word);
		}
	}

	/** @param locale the user's language */
	public KeysDialog(Shell shell, Locale locale) {
		super(shell, Messages.of(KeysDialog.class, locale).get("keys.title"), "dialog.keys");
		messages = Messages.of(KeysDialog.class, locale);
		lines = lines(locale);
	}

	/** Those that work in the window now: a platform brings keys for commands that nothing handles here, and some are taken away again. */
	private List<Line> lines(Locale locale) {
		IBindingService service = PlatformUI.getWorkbench().getService(IBindingService.class);
		return Arrays.stream(service.getBindings()).map(Binding::getParameterizedCommand).filter(Objects::nonNull).distinct()
				.filter(command -> command.getCommand().isHandled())
				.flatMap(command -> Arrays.stream(service.getActiveBindingsFor(command)).flatMap(keys -> line(command, keys))).distinct()
				.sorted(Comparator.comparing(Line::command, Collator.getInstance(locale)).thenComparing(Line::key)).toList();
	}

	private Stream<Line> line(ParameterizedCommand command, TriggerSequence keys) {
		try {
			// the platform has no Danish names for its commands
			String key = "name." + command.getId();
			if (!messages.has(key) && !command.getId().startsWith("org.lovende."))
				return Stream.empty();
			return Stream.of(new Line(withoutMnemonic(messages.has(key) ? messages.get(key) : command.getName()), localised(keys)));
		} catch (NotDefinedException e) {
			return Stream.empty();
		}
	}

	private static String withoutMnemonic(String name) {
		return name.replace("&", "").replace(" …", "");
	}

	private String localised(TriggerSequence keys) {
		String key = keys.format();
		return messages.locale().getLanguage().equals("da") ? key.replace("Shift+", "Skift+") : key;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		GridLayoutFactory.swtDefaults().applyTo(area);
		search = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		search.setMessage(messages.get("keys.search"));
		AccessibleName.set(search, () -> messages.get("keys.search"));
		search.addModifyListener(event -> show());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(search);
		table = new Table(area, SWT.BORDER | SWT.FULL_SELECTION);
		table.setHeaderVisible(true);
		AccessibleName.set(table, () -> messages.get("keys.title"));
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(table);
		column("keys.command", COMMAND_WIDTH);
		column("keys.key", KEY_WIDTH);
		Label hint = new Label(area, SWT.WRAP);
		hint.setText(messages.get("keys.hint"));
		StyleRole.MUTED.on(hint);
		show();
		return area;
	}

	private void column(String key, int width) {
		TableColumn column = new TableColumn(table, SWT.NONE);
		column.setText(messages.get(key));
		column.setWidth(width);
	}

	private void show() {
		table.removeAll();
		String word = search.getText().strip().toLowerCase(Locale.ROOT);
		for (Line line : lines)
			if (line.contains(word))
				new TableItem(table, SWT.NONE).setText(new String[] { line.command(), line.key() });
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, messages.get("keys.close"), true);
	}
}
