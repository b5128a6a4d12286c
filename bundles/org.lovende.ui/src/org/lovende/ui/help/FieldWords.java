package org.lovende.ui.help;

import java.util.Locale;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.lovende.core.ModelLabels;
import org.lovende.ui.properties.FeatureHelp;
import org.lovende.ui.text.HtmlText;

/** What stands before the section of the guide when help is wanted on a field: its name, what it is for, and the handbook's word for it. */
final class FieldWords {
	private FieldWords() {
	}

	/** The words as HTML; empty where the name of the field says all. */
	static String html(EStructuralFeature feature, Locale locale) {
		String words = FeatureHelp.withHandbook(feature, locale);
		if (words == null)
			return "";
		return "<h2>" + HtmlText.escaped(ModelLabels.feature(feature, locale)) + "</h2><p>" + HtmlText.escaped(words).replace("\n", "<br>") + "</p><hr>";
	}
}
