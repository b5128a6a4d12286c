package org.lovende.ui.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.lovende.core.Interventions;
import org.lovende.core.Messages;
import org.lovende.core.ModelLabels;
import org.lovende.model.intervention.Language;

/** Asks in which language the words shall be that the users have not written themselves. */
final class LanguageChoice {
	/** Null stands for the intervention's own language. */
	private static final List<Locale> LANGUAGES = Arrays.asList(null, Interventions.DANISH, Locale.ENGLISH);

	private final Combo combo;

	LanguageChoice(Composite parent, Messages messages) {
		new Label(parent, SWT.NONE).setText(messages.get("export.language"));
		combo = new Combo(parent, SWT.READ_ONLY);
		combo.setItems(messages.get("export.language.own"), ModelLabels.literal(Language.DA, messages.locale()),
				ModelLabels.literal(Language.EN, messages.locale()));
		combo.select(0);
	}

	/** The language; null for the intervention's own. */
	Locale locale() {
		return LANGUAGES.get(combo.getSelectionIndex());
	}

	void setEnabled(boolean enabled) {
		combo.setEnabled(enabled);
	}
}
