package org.lovende.ui.dialog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.lovende.core.Messages;
import org.lovende.repository.Choice;
import org.lovende.repository.Conflict;
import org.lovende.ui.RadioKeys;

/** Asks, for everything that was changed here and by others, what holds. What was done here is chosen until the user chooses otherwise. */
public final class ConflictDialog extends TitledDialog {
	private static final int WIDTH = 560;
	private static final int MAX_HEIGHT = 420;
	private static final int INDENT = 16;

	private final String intervention;
	private final Locale locale;
	private final Map<Conflict, Choice> choices = new LinkedHashMap<>();

	/**
	 * @param intervention what the user calls it
	 * @param conflicts at least one
	 * @param locale the user's language
	 */
	public ConflictDialog(Shell shell, String intervention, List<Conflict> conflicts, Locale locale) {
		super(shell, Messages.of(ConflictDialog.class, locale).get("conflicts.title"));
		this.intervention = intervention;
		this.locale = locale;
		conflicts.forEach(conflict -> choices.put(conflict, Choice.MINE));
	}

	/** Opens the dialog; empty if the user does not want to choose now. */
	public Optional<Map<Conflict, Choice>> ask() {
		return open() == OK ? Optional.of(choices) : Optional.empty();
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		wrapped(area, messages().get("conflicts.text", intervention));
		ScrolledComposite scrolled = new ScrolledComposite(area, SWT.V_SCROLL);
		scrolled.setExpandHorizontal(true);
		scrolled.setExpandVertical(true);
		Composite list = new Composite(scrolled, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, INDENT).applyTo(list);
		choices.keySet().forEach(conflict -> createChoice(list, conflict));
		scrolled.setContent(list);
		int height = list.computeSize(WIDTH, SWT.DEFAULT).y;
		scrolled.setMinHeight(height);
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, Math.min(height, MAX_HEIGHT)).applyTo(scrolled);
		return area;
	}

	private void createChoice(Composite parent, Conflict conflict) {
		Composite group = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(group);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(group);
		wrapped(group, conflict.question());
		List<Button> buttons = new ArrayList<>();
		for (Choice choice : Choice.values())
			if (conflict.choices().contains(choice)) {
				Button button = new Button(group, SWT.RADIO | SWT.WRAP);
				button.setText(words(conflict, choice).replace("&", "&&"));
				button.setSelection(choice == choices.get(conflict));
				button.addListener(SWT.Selection, event -> {
					if (button.getSelection())
						choices.put(conflict, choice);
				});
				GridDataFactory.fillDefaults().indent(INDENT, 0).grab(true, false).applyTo(button);
				buttons.add(button);
			}
		RadioKeys.leadAmong(buttons);
	}

	private String words(Conflict conflict, Choice choice) {
		return switch (choice) {
		case MINE -> words("conflicts.mine", conflict, conflict.mine());
		case THEIRS -> words("conflicts.theirs", conflict, conflict.theirs());
		case BOTH -> messages().get("conflicts.both");
		};
	}

	/** The value belongs to the choice only if it is that of a feature: the sentence above says the rest. */
	private String words(String key, Conflict conflict, String value) {
		if (conflict.feature().isEmpty())
			return messages().get(key);
		return messages().get(key + "Value", value.isEmpty() ? messages().get("conflicts.nothing") : value);
	}

	private static void wrapped(Composite parent, String text) {
		Label label = new Label(parent, SWT.WRAP);
		label.setText(text.replace("&", "&&"));
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(label);
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, messages().get("conflicts.save"), true);
		createButton(parent, IDialogConstants.CANCEL_ID, messages().get("cancel"), false);
	}

	private Messages messages() {
		return Messages.of(ConflictDialog.class, locale);
	}
}
