package org.lovende.ui.preferences;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.lovende.core.Messages;
import org.lovende.ui.StyleRole;
import org.lovende.ui.dialog.TitledDialog;

/** Asks for the settings. Nothing is changed before the user says so; only the look is shown at once, and taken back by Cancel. */
public final class SettingsDialog extends TitledDialog {
	private static final int WIDTH = 420;
	private static final int MARGIN = 12;
	private static final List<String> LANGUAGES = List.of("", "da", "en");
	private static final int[] MINUTES = { 0, 1, 5, 10, 30 };

	private final Settings settings = Settings.current();
	private final Look before = settings.look();
	private final Messages messages;
	private Combo language;
	private Combo look;
	private Combo textSize;
	private Combo autosave;
	private Button spelling;
	private Text exportFolder;
	private boolean restart;

	/** @param locale the user's language */
	public SettingsDialog(Shell shell, Locale locale) {
		super(shell, Messages.of(SettingsDialog.class, locale).get("title"), "dialog.settings");
		messages = Messages.of(SettingsDialog.class, locale);
	}

	/** Opens the dialog; answers whether the program has to start again for what was chosen. */
	public boolean ask() {
		return open() == OK && restart;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(MARGIN, MARGIN).spacing(MARGIN, 6).applyTo(area);
		section(area, "section.program");
		language = choice(area, "language", LANGUAGES.stream().map(code -> messages.get("language." + (code.isEmpty() ? "system" : code))).toList(),
				LANGUAGES.indexOf(settings.language().orElse("")));
		hint(area, "language.hint");
		look = choice(area, "look", Arrays.stream(Look.values()).map(each -> messages.get("look." + each.name())).toList(), before.ordinal());
		look.addListener(SWT.Selection, event -> settings.setLook(Look.values()[look.getSelectionIndex()]));
		textSize = choice(area, "textSize", IntStream.of(Settings.TEXT_SIZES).mapToObj(percent -> messages.get("percent", percent)).toList(),
				indexOf(Settings.TEXT_SIZES, settings.textSize()));
		section(area, "section.work");
		autosave = choice(area, "autosave", IntStream.of(MINUTES).mapToObj(minutes -> messages.get("autosave.minutes", minutes)).toList(),
				indexOf(MINUTES, settings.autosaveMinutes()));
		hint(area, "autosave.hint");
		exportFolder = folder(area);
		spelling = new Button(area, SWT.CHECK);
		spelling.setText(messages.get("spelling"));
		spelling.setSelection(settings.isSpellingChecked());
		GridDataFactory.fillDefaults().span(2, 1).applyTo(spelling);
		return area;
	}

	private static int indexOf(int[] values, int value) {
		return Math.max(0, IntStream.range(0, values.length).filter(i -> values[i] == value).findFirst().orElse(0));
	}

	private void section(Composite area, String key) {
		Label label = new Label(area, SWT.NONE);
		label.setText(messages.get(key));
		label.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
		GridDataFactory.fillDefaults().span(2, 1).indent(0, 6).applyTo(label);
	}

	private void hint(Composite area, String key) {
		Label label = new Label(area, SWT.WRAP);
		label.setText(messages.get(key));
		StyleRole.MUTED.on(label);
		GridDataFactory.fillDefaults().span(2, 1).hint(WIDTH, SWT.DEFAULT).applyTo(label);
	}

	private Combo choice(Composite area, String key, List<String> words, int selected) {
		new Label(area, SWT.NONE).setText(messages.get(key));
		Combo combo = new Combo(area, SWT.READ_ONLY | SWT.DROP_DOWN);
		combo.setItems(words.toArray(String[]::new));
		combo.select(selected);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
		return combo;
	}

	private Text folder(Composite area) {
		new Label(area, SWT.NONE).setText(messages.get("exportFolder"));
		Composite row = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(row);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
		Text text = new Text(row, SWT.BORDER);
		text.setText(settings.exportFolder().map(Object::toString).orElse(""));
		text.setMessage(messages.get("exportFolder.usual"));
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(text);
		Button choose = new Button(row, SWT.PUSH);
		choose.setText(messages.get("choose"));
		choose.addListener(SWT.Selection, event -> {
			DirectoryDialog dialog = new DirectoryDialog(getShell());
			dialog.setFilterPath(text.getText());
			Optional.ofNullable(dialog.open()).ifPresent(text::setText);
		});
		return text;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, messages.get("use"), true);
		createButton(parent, IDialogConstants.CANCEL_ID, messages.get("cancel"), false);
	}

	@Override
	protected void okPressed() {
		Optional<String> chosen = Optional.of(LANGUAGES.get(language.getSelectionIndex())).filter(code -> !code.isEmpty());
		restart = !chosen.equals(settings.language());
		settings.setLanguage(chosen);
		settings.setTextSize(Settings.TEXT_SIZES[textSize.getSelectionIndex()]);
		settings.setAutosaveMinutes(MINUTES[autosave.getSelectionIndex()]);
		settings.setSpellingChecked(spelling.getSelection());
		settings.setExportFolder(exportFolder.getText().strip());
		super.okPressed();
	}

	@Override
	protected void cancelPressed() {
		settings.setLook(before);
		super.cancelPressed();
	}
}
