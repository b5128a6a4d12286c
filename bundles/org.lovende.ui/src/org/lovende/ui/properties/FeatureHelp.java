package org.lovende.ui.properties;

import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.lovende.core.Messages;
import org.lovende.help.Glossary;

/** What a feature is for, in a sentence that is shown when the pointer rests on its field. */
public final class FeatureHelp {
	/** Under this name a control knows its feature. */
	public static final String FEATURE = "org.lovende.feature";

	private FeatureHelp() {
	}

	/** Empty where the name of the feature says all. */
	static Optional<String> textOf(EStructuralFeature feature, Locale locale) {
		Messages messages = Messages.of(FeatureHelp.class, locale);
		String key = "help." + feature.getEContainingClass().getName() + '.' + feature.getName();
		return messages.has(key) ? Optional.of(messages.get(key)) : Optional.empty();
	}

	/** What a feature is for, and below that the handbook's word for it with its place; null if there is nothing to say. */
	public static String withHandbook(EStructuralFeature feature, Locale locale) {
		String term = Glossary.of(locale).of(feature).map(word -> Messages.of(FeatureHelp.class, locale).get("help.term", word.word(), word.meaning(), word.source()))
				.orElse("");
		String text = textOf(feature, locale).orElse("");
		return text.isEmpty() && term.isEmpty() ? null : text.isEmpty() || term.isEmpty() ? text + term : text + "\n\n" + term;
	}
}
