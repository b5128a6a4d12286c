package org.lovende.ui.preferences;

import java.io.IOException;
import java.text.Collator;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

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
import org.lovende.ui.dialog.Dialogs;
import org.lovende.ui.dialog.TitledDialog;

/** Every key of the window with what it does, a field to search in them, and a button to give a command another key. */
public final class KeysDialog extends TitledDialog {
	private static final int WIDTH = 460;
	private static final int HEIGHT = 420;
	private static final int COMMAND_WIDTH = 300;
	private static final int KEY_WIDTH = 150;

	private static final int CHANGE = IDialogConstants.CLIENT_ID + 1;
	private static final int RESET = IDialogConstants.CLIENT_ID + 2;

	private final Messages messages;
	private final UserKeys keys = new UserKeys(PlatformUI.getWorkbench().getService(IBindingService.class));
	private final List<Line> lines;
	private Text search;
	private Table table;

	/** A command and its key, as the user reads them. */
	private record Line(String command, String key, Binding binding) {
		boolean contains(String word) {
			return (command + ' ' + key).toLowerCase(Locale.ROOT).contains(word);
		}
	}

	/** @param locale the user's language */
	public KeysDialog(Shell shell, Locale locale) {
		super(shell, Messages.of(KeysDialog.class, locale).get("keys.title"), "dialog.keys");
		messages = Messages.of(KeysDialog.class, locale);
		// now: as soon as there is a dialog, other keys work than in the window
		lines = lines();
	}

	/** One for each key: the platform may know a binding in several contexts. */
	private List<Line> lines() {
		Map<String, Line> lines = new LinkedHashMap<>();
		for (Binding binding : keys.active())
			name(binding.getParameterizedCommand()).map(name -> new Line(name, localised(binding.getTriggerSequence()), binding))
					.ifPresent(line -> lines.putIfAbsent(line.command() + line.key(), line));
		return lines.values().stream().sorted(Comparator.comparing(Line::command, Collator.getInstance(messages.locale())).thenComparing(Line::key)).toList();
	}

	/** Empty for commands of the platform that nobody here knows: it has no Danish names for them. */
	private Optional<String> name(ParameterizedCommand command) {
		try {
			String key = "name." + command.getId();
			if (!messages.has(key) && !command.getId().startsWith("org.lovende."))
				return Optional.empty();
			return Optional.of(withoutMnemonic(messages.has(key) ? messages.get(key) : command.getName()));
		} catch (NotDefinedException e) {
			return Optional.empty();
		}
	}

	private static String withoutMnemonic(String name) {
		return name.replace("&", "").replace(" …", "");
	}

	private String localised(TriggerSequence sequence) {
		String key = sequence.format();
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
		table.addListener(SWT.Selection, event -> enable());
		table.addListener(SWT.DefaultSelection, event -> change());
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
			if (line.contains(word)) {
				TableItem item = new TableItem(table, SWT.NONE);
				item.setText(new String[] { line.command(), line.key() });
				item.setData(line);
			}
		enable();
	}

	private void enable() {
		// not before there are buttons
		if (getButton(CHANGE) == null)
			return;
		getButton(CHANGE).setEnabled(table.getSelectionCount() > 0);
		getButton(RESET).setEnabled(keys.areChanged());
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, CHANGE, messages.get("keys.change"), false);
		createButton(parent, RESET, messages.get("keys.reset"), false);
		createButton(parent, IDialogConstants.OK_ID, messages.get("keys.close"), true);
		enable();
	}

	@Override
	protected void buttonPressed(int id) {
		switch (id) {
		case CHANGE -> change();
		case RESET -> apply(keys::reset);
		default -> super.buttonPressed(id);
		}
	}

	/** Asks for another key for the selected command. */
	private void change() {
		if (table.getSelectionCount() == 0)
			return;
		Line line = (Line) table.getSelection()[0].getData();
		new KeyChoice(getShell(), line.command(), sequence -> keys.commandOf(sequence).map(other -> name(other).orElse(other.getId())), messages).ask()
				.ifPresent(chosen -> apply(() -> keys.change(line.binding(), chosen)));
	}

	/** Something that writes the settings. */
	@FunctionalInterface
	private interface Writing {
		void run() throws IOException;
	}

	private void apply(Writing writing) {
		try {
			writing.run();
		} catch (IOException e) {
			Dialogs.failed(e, messages.locale());
		}
		Shell parent = getParentShell();
		close();
		// when the window has its keys back
		parent.getDisplay().asyncExec(() -> new KeysDialog(parent, messages.locale()).open());
	}
}
