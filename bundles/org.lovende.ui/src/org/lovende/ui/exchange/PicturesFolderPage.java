package org.lovende.ui.exchange;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Group;
import org.lovende.core.Messages;
import org.lovende.exchange.picture.PictureFormat;

/** Asks in which forms and in which language diagrams shall be drawn, and into which folder. */
final class PicturesFolderPage extends WizardPage {
	private static final int MARGIN = 10;

	private final Messages messages = ExchangeWizard.messages();
	private final Set<PictureFormat> formats = EnumSet.of(PictureFormat.png);
	private LanguageChoice language;
	private PathField field;
	private boolean opensIt = true;

	PicturesFolderPage() {
		super("folder");
		setTitle(messages.get("pictures.where"));
		setDescription(messages.get("pictures.where.explanation"));
		setPageComplete(false);
	}

	@Override
	public void createControl(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(MARGIN, MARGIN).applyTo(area);
		Group group = new Group(area, SWT.NONE);
		group.setText(messages.get("pictures.formats"));
		GridLayoutFactory.swtDefaults().margins(MARGIN, MARGIN).applyTo(group);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(group);
		for (PictureFormat format : PictureFormat.values())
			choice(group, format);
		language = new LanguageChoice(area, messages);
		field = new PathField(area, messages.get("pictures.folder"), new RecentPaths("pictures"), this::validate);
		field.button(messages.get("import.chooseFolder"), this::choose);
		Button open = new Button(area, SWT.CHECK);
		open.setText(messages.get("pictures.open"));
		open.setSelection(true);
		open.addListener(SWT.Selection, event -> opensIt = open.getSelection());
		GridDataFactory.fillDefaults().applyTo(open);
		setControl(area);
		field.beginWithLast();
	}

	@Override
	public void setVisible(boolean visible) {
		super.setVisible(visible);
		// the button that led here may be disabled now, and hands the keys to the one that leads back
		if (visible)
			field.setFocus();
	}

	private void choice(Composite group, PictureFormat format) {
		Button button = new Button(group, SWT.CHECK);
		button.setText(messages.get("pictures." + format));
		button.setSelection(formats.contains(format));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
		button.addListener(SWT.Selection, event -> {
			if (button.getSelection())
				formats.add(format);
			else
				formats.remove(format);
			validate();
		});
	}

	private String choose() {
		DirectoryDialog dialog = new DirectoryDialog(getShell());
		dialog.setText(messages.get("pictures.where"));
		dialog.setFilterPath(field.startFolder());
		return dialog.open();
	}

	private void validate() {
		Path typed = field.path().orElse(null);
		boolean isFile = typed != null && Files.exists(typed) && !Files.isDirectory(typed);
		boolean isRelative = typed != null && !typed.isAbsolute();
		setErrorMessage(isRelative ? messages.get("export.notAbsolute") : isFile ? messages.get("pictures.isFile") : null);
		setPageComplete(typed != null && !isFile && !isRelative && !formats.isEmpty());
	}

	List<PictureFormat> formats() {
		return Arrays.stream(PictureFormat.values()).filter(formats::contains).toList();
	}

	/** The language; null for that of each intervention. */
	Locale language() {
		return language.locale();
	}

	Path folder() {
		return field.path().orElseThrow();
	}

	boolean opensIt() {
		return opensIt;
	}

	void remember() {
		field.remember();
	}
}
